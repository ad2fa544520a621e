using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person confirms a suggested piece of evidence and says what it shows.</summary>
public sealed class ConfirmEvidence(VisibleStore store) : IUseCase<ConfirmEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which suggestion and what it shows, left out as the rule said; where a mandate is named, only one of that mandate.</summary>
    public sealed record Request(EvidenceId Evidence, EvidenceShows? Shows = null, int? Mandate = null);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Evidence.Find(act.Actor, request.Evidence, cancellation) is not { } evidence)
            return Refusals.NotFound(request.Evidence);

        var mandate = (await store.Mandates.Find(act.Actor, evidence.MandateId, cancellation))!;
        if (request.Mandate is { } named && named != mandate.Number)
            return Refusals.NotFound(request.Evidence);

        if (evidence.Confirm(mandate, request.Shows, act.Now).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.ConfirmedEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(mandate.Id));
        return mandate.Number;
    }
}
