using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person takes a link to evidence back and says why. That it was linked stays on record.</summary>
public sealed class WithdrawEvidence(VisibleStore store) : IUseCase<WithdrawEvidence.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which piece, and why; where a mandate is named, only one of that mandate.</summary>
    public sealed record Request(EvidenceId Evidence, string Reason, int? Mandate = null);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Evidence.Find(act.Actor, request.Evidence, cancellation) is not { } evidence)
            return Refusals.NotFound(request.Evidence);

        var mandate = (await store.Mandates.Find(act.Actor, evidence.MandateId, cancellation))!;
        if (request.Mandate is { } named && named != mandate.Number)
            return Refusals.NotFound(request.Evidence);

        if (evidence.Withdraw(request.Reason, act.Now).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.WithdrewEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(mandate.Id), text: Printable.Typed(request.Reason));
        return mandate.Number;
    }
}
