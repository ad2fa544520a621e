using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Store;

namespace Resolute.Features.Mandates;

/// <summary>What follows a person's word on mandates, in the same act: the journal tells of it, their times are dated, reports are looked through for answers.</summary>
internal static class Decided
{
    /// <summary>They count from now on.</summary>
    public static async Task Confirmed(VisibleStore store, Act act, Verb verb, IReadOnlyList<Mandate> mandates, CancellationToken cancellation)
    {
        await Tell(store, act, verb, mandates, null, cancellation);
        foreach (var (turn, mandate) in mandates.Where(mandate => !mandate.IsProvisional).Index())
            act.Then(SuggestEvidence.Job, new SuggestEvidence.Request(null, mandate.Id.Value), turn);
    }

    /// <summary>They count no more, for a reason.</summary>
    public static Task Uncounted(VisibleStore store, Act act, Verb verb, IReadOnlyList<Mandate> mandates, string reason, CancellationToken cancellation) =>
        Tell(store, act, verb, mandates, Printable.Typed(reason), cancellation);

    private static async Task Tell(VisibleStore store, Act act, Verb verb, IReadOnlyList<Mandate> mandates, string? reason, CancellationToken cancellation)
    {
        foreach (var mandate in mandates)
            act.Did(verb, NounRef.Of(mandate.Id), on: NounRef.Of(mandate.DocumentId), text: reason);
        var ids = mandates.Select(mandate => mandate.Id).ToList();
        if (ids.Count > 0)
            await KeptInstances.Of(store, await store.DueInstances.ToDate(ids, cancellation), act, cancellation, isTold: true);
    }
}
