namespace Resolute.Text.Comparing;

/// <summary>
/// Finds a clause whose words went to several clauses of the other text: seen from the older text a split, from the newer one a join.
/// Reads words and order. Writes links.
/// </summary>
internal static class Portions
{
    private const double HeldByWhole = 0.5;
    private const double HeldBeside = 0.42;
    private const double NotHeldByOthers = 0.6;
    private const double Together = 0.55;
    private const int WidestGap = 3;

    /// <summary>Wholes of which nothing was found yet: two or more free neighbours that lie in it and together hold most of it.</summary>
    public static void OfFree(Matching matching, Side whole)
    {
        var part = Matching.Other(whole);
        var found = new Dictionary<int, List<Unit>>();
        foreach (var unit in matching.Of(part).Where(unit => matching.IsFree(part, unit.Ordinal) && unit.IsTelling))
        foreach (var candidate in matching.Postings[(int)whole].Like(unit.Features, one => matching.IsFree(whole, one)))
            if (matching.Vocabulary.Held(unit.Features, matching.Of(whole)[candidate].Features) >= HeldByWhole)
                (found.TryGetValue(candidate, out var parts) ? parts : found[candidate] = []).Add(unit);

        foreach (var (at, parts) in found.OrderBy(static one => one.Key))
        {
            var free = parts.Where(unit => matching.IsFree(part, unit.Ordinal)).OrderBy(static unit => unit.Ordinal).ToList();
            var run = LongestNeighbours(free);
            if (run.Count < 2)
                continue;
            var covered = matching.Vocabulary.Covered(matching.Of(whole)[at].Features, [.. run.Select(static unit => unit.Features)]);
            if (covered < Together)
                continue;
            foreach (var unit in run)
                matching.Link(whole, at, unit.Ordinal, "portions", 0.3 + (0.65 * covered));
        }
    }

    /// <summary>A free unit beside a match, that holds the rest of the whole of which its neighbour holds a part.</summary>
    public static void OfMatched(Matching matching, Side whole)
    {
        var part = Matching.Other(whole);
        foreach (var unit in matching.Of(part).Where(unit => matching.IsFree(part, unit.Ordinal) && unit.IsTelling))
        foreach (var candidate in matching.Postings[(int)whole].Like(unit.Features, one => matching.Links(whole, one).Count > 0))
        {
            var (features, held) = (matching.Of(whole)[candidate].Features, matching.Links(whole, candidate));
            var isBeside = held.Any(one => Math.Abs(one - unit.Ordinal) <= held.Count + WidestGap);
            // What was joined with others is not split as well: every clause stands in one pair.
            if (!isBeside || held.Any(one => matching.Links(part, one).Count > 1) || matching.Vocabulary.Held(unit.Features, features) < HeldBeside)
                continue;
            var others = held.Select(one => matching.Of(part)[one].Features).ToList();
            var gain = matching.Vocabulary.Covered(features, [.. others, unit.Features]) - matching.Vocabulary.Covered(features, others);
            var share = matching.Vocabulary.Common(unit.Features, features) / matching.Vocabulary.Total(features);
            if (gain < NotHeldByOthers * share || gain < 0.1)
                continue;
            matching.Link(whole, candidate, unit.Ordinal, "portions", 0.3 + (0.6 * matching.Vocabulary.Held(unit.Features, features)));
            break;
        }
    }

    private static List<Unit> LongestNeighbours(List<Unit> units)
    {
        var (best, run) = (new List<Unit>(), new List<Unit>());
        foreach (var unit in units)
        {
            if (run.Count > 0 && unit.Ordinal - run[^1].Ordinal > WidestGap)
                run = [];
            run.Add(unit);
            if (run.Count > best.Count)
                best = run;
        }

        return best;
    }
}
