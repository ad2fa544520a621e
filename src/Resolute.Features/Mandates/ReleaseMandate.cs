using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A named officer lets the public see a confirmed mandate with its status.</summary>
public sealed class ReleaseMandate(VisibleStore store) : IUseCase<ReleaseMandate.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Release;

    /// <summary>Which mandate, and the version that the person saw.</summary>
    public sealed record Request(int Number, int Version);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        var document = await store.Documents.Find(act.Actor, mandate.DocumentId, cancellation);
        var wasReleased = mandate.IsReleased;
        if (mandate.Release(request.Version, document!, act.Now).IsRefused(out var reason, out _))
            return reason;

        if (!wasReleased)
            act.Did(Verb.Released, NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId));
        return mandate.Number;
    }
}
