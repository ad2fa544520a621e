using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A named officer lets those who take part, or the public, see a confirmed mandate with its status.</summary>
public sealed class ReleaseMandate(VisibleStore store) : IUseCase<ReleaseMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Release;

    /// <summary>Which mandate, the version that the person saw, and to whom.</summary>
    public sealed record Request(int Number, int Version, Audience To);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var document = await store.Documents.Find(act.Actor, mandate.DocumentId, cancellation);
        var before = mandate.Audience;
        if (mandate.ReleaseTo(request.To, request.Version, document!, act.Now).IsRefused(out var reason, out _))
            return reason;

        if (mandate.Audience != before)
            act.Did(Verb.OfRelease(request.To), NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId));
        return mandate.Number;
    }
}
