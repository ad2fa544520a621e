using Resolute.Model.Calendar;
using Resolute.Model.Mandates;
using Resolute.Store;

namespace Resolute.Features.Mandates;

/// <summary>
/// One time that a mandate would be due which does not count yet, by the calendar that stands: of a draft, or confirmed by nobody. It is shown as
/// such, kept nowhere and counted nowhere.
/// </summary>
/// <param name="Key">What tells it from the others: a session's key, a year, a day.</param>
/// <param name="DueOn">Its last day; null while no day is known.</param>
/// <param name="Days">How well the day is known.</param>
public sealed record WouldBeDue(string Key, DateOnly? DueOn, DayCertainty Days)
{
    /// <summary>The times of those of some mandates that do not count yet; what counts from an adoption that is still to come has none.</summary>
    internal static async Task<ILookup<MandateId, WouldBeDue>> Of(
        VisibleStore store,
        IReadOnlyCollection<Mandate> mandates,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var open = mandates.Where(CountsNotYet).Select(mandate => mandate.Id).ToList();
        if (open.Count == 0)
            return Enumerable.Empty<WouldBeDue>().ToLookup(_ => default(MandateId));

        var calendar = await store.Sessions.AsItWillBe(cancellation);
        var horizon = DueInstances.Horizon(today);
        return (await store.DueInstances.ToDate(open, cancellation))
            .SelectMany(one => DueInstances.Of(one.Mandate.Schedule, one.Beginning, calendar, horizon), (one, time) => (one.Mandate.Id, time))
            .ToLookup(pair => pair.Id, pair => new WouldBeDue(pair.time.Key, pair.time.DueOn, pair.time.Days));
    }

    private static bool CountsNotYet(Mandate mandate) =>
        mandate.State == MandateState.Proposed || mandate is { State: MandateState.Confirmed, IsProvisional: true };
}
