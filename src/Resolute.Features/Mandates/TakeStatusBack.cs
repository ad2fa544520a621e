using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person takes a said status back: the one said before holds again, else what is derived.</summary>
public sealed class TakeStatusBack(VisibleStore store) : IUseCase<TakeStatusBack.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which saying; where a mandate is named, only one of that mandate.</summary>
    public sealed record Request(StatusSaidId Said, int? Mandate = null);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Statuses.Find(request.Said, cancellation) is not { } said)
            return Refusals.NotFound(request.Said);

        if (await store.Mandates.Find(act.Actor, said.MandateId, cancellation) is not { } mandate || (request.Mandate ?? mandate.Number) != mandate.Number)
            return Refusals.NotFound(request.Said);

        if (said.TakeBack(act.Now).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.TookStatusBack, NounRef.Of(said.Id), on: NounRef.Of(mandate.Id));
        return mandate.Number;
    }
}
