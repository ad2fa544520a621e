using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A mandate as a person saw it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">Its version.</param>
public sealed record SeenMandate(int Number, int Version);

/// <summary>What became of the mandates that a person chose.</summary>
/// <param name="Done">The numbers of those that it was done with.</param>
/// <param name="Changed">The numbers of those that were changed or decided meanwhile, and stay as they are.</param>
/// <param name="Unknown">The numbers that no mandate has.</param>
public sealed record ManyDone(IReadOnlyList<int> Done, IReadOnlyList<int> Changed, IReadOnlyList<int> Unknown);

/// <summary>Many mandates in one act: what was changed meanwhile is named, and the rest goes on.</summary>
internal static class ManyMandates
{
    /// <summary>The most that are decided at once.</summary>
    public const int Most = 200;

    /// <summary>Decides on each that still is proposed as it was seen; why nothing is done, where what was said of them is itself refused.</summary>
    public static async Task<Ruling<Decision>> Decide(
        VisibleStore store,
        Act act,
        IReadOnlyList<SeenMandate> seen,
        Func<Mandate, int, Ruling<Mandate>> decide,
        CancellationToken cancellation
    )
    {
        if (seen.Count == 0)
            return new Refusal("none-chosen");

        if (seen.Count > Most)
            return new Refusal("too-many-mandates", null, Most);

        var chosen = seen.DistinctBy(one => one.Number).OrderBy(one => one.Number).ToList();
        var found = (await store.Mandates.Find(act.Actor, [.. chosen.Select(one => one.Number)], cancellation)).ToDictionary(mandate => mandate.Number);
        var decided = new List<Mandate>();
        foreach (var one in chosen)
        {
            if (!found.TryGetValue(one.Number, out var mandate) || mandate.State != MandateState.Proposed || mandate.Version != one.Version)
                continue;
            if (decide(mandate, one.Version).IsRefused(out var reason, out _))
                return reason;
            decided.Add(mandate);
        }

        var done = decided.Select(mandate => mandate.Number).ToList();
        var numbers = chosen.Select(one => one.Number).Except(done).ToLookup(found.ContainsKey);
        return new Decision(decided, new ManyDone(done, [.. numbers[true]], [.. numbers[false]]));
    }

    /// <summary>The mandates that were decided on, and what became of all.</summary>
    internal sealed record Decision(IReadOnlyList<Mandate> Mandates, ManyDone Told);
}
