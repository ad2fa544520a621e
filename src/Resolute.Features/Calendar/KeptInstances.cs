using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Store.Mandates;

namespace Resolute.Features.Calendar;

/// <summary>The dated times of mandates follow their rules and the calendar, in the transaction of whatever changed either; the journal tells of each that moved.</summary>
internal static class KeptInstances
{
    /// <summary>Dates one mandate: call it once it is confirmed, rejected, adopted or given other rules. That deed tells of what is made and goes.</summary>
    public static async Task Of(VisibleStore store, MandateId mandate, Act act, CancellationToken cancellation) =>
        await Of(store, await store.DueInstances.ToDate([mandate], cancellation), act, cancellation, isTold: true);

    /// <summary>Dates some mandates.</summary>
    /// <returns>How many times changed.</returns>
    public static async Task<int> Of(VisibleStore store, IReadOnlyList<DatedMandate> mandates, Act act, CancellationToken cancellation, bool isTold = false)
    {
        var ids = mandates.Select(one => one.Mandate.Id).ToList();
        var calendar = await store.Sessions.AsItWillBe(cancellation);
        var existing = await store.DueInstances.ToMove(ids, cancellation);
        var held = await store.DueInstances.Held(ids, cancellation);
        var horizon = DueInstances.Horizon(GenevaDay.Of(act.Now));
        var changed = 0;
        foreach (var one in mandates)
        {
            var changes = InstanceChanges.Follow(one.Mandate.Id, [.. existing[one.Mandate.Id]], Wanted(one, calendar, horizon), held, act.Now);
            store.DueInstances.Add(changes.Made);
            store.DueInstances.Remove(changes.Removed);
            Tell(one.Mandate, changes, act, isTold);
            changed += changes.Made.Count + changes.Moved.Count + changes.Withdrawn.Count + changes.Removed.Count;
        }

        return changed;
    }

    /// <summary>The times that a mandate is due: none but of a confirmed one of an adopted text.</summary>
    public static IReadOnlyList<DatedTime> Wanted(DatedMandate one, SessionCalendar calendar, DateOnly horizon) =>
        one.Mandate is { State: MandateState.Confirmed, IsProvisional: false } ? DueInstances.Of(one.Mandate.Schedule, one.Beginning, calendar, horizon) : [];

    private static void Tell(Mandate mandate, InstanceChanges changes, Act act, bool isTold)
    {
        var on = NounRef.Of(mandate.Id);
        foreach (var moved in changes.Moved)
            act.Did(Verb.MovedInstance, NounRef.Of(moved.Instance.Id), on, WrittenTime.Moved(moved));
        if (!isTold && changes.Made.Count + changes.Withdrawn.Count + changes.Removed.Count > 0)
            act.Did(Verb.Dated, on, text: WrittenTime.Of(changes));
    }
}
