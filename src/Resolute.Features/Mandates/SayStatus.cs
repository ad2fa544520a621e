using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says the status of a mandate, or of one time of it, with the evidence or the reason that it rests on; both show.</summary>
public sealed class SayStatus(VisibleStore store) : IUseCase<SayStatus.Request, int>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.LinkEvidence;

    /// <summary>Which status is said of which mandate.</summary>
    /// <param name="Number">The mandate.</param>
    /// <param name="Status">The status.</param>
    /// <param name="Reason">Why; may be left out where evidence is named.</param>
    /// <param name="Evidence">The linked evidence that it rests on.</param>
    /// <param name="Instance">The key of the one time that is meant; null for the mandate as a whole.</param>
    public sealed record Request(int Number, MandateStatus Status, string? Reason, EvidenceId? Evidence = null, string? Instance = null);

    /// <summary>The number of the mandate.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Mandates.Find(act.Actor, request.Number, cancellation) is not { } mandate)
            return Refusals.NotFound(request.Number);

        if ((await DueTime.Named(store, mandate, request.Instance, cancellation)).IsRefused(out var reason, out var time))
            return reason;

        var evidence = request.Evidence is { } id ? await store.Evidence.Find(act.Actor, id, cancellation) : null;
        if (request.Evidence is not null && evidence is null)
            return Refusals.NotFound(request.Evidence);

        if (StatusSaid.Say(mandate, time.Instance, request.Status, evidence, request.Reason, act.Now).IsRefused(out reason, out var said))
            return reason;

        store.Statuses.Add(said);
        act.Did(Verb.SaidStatus, NounRef.Of(said.Id), on: NounRef.Of(mandate.Id), text: said.Reason);
        return mandate.Number;
    }
}
