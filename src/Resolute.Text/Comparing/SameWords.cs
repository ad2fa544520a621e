namespace Resolute.Text.Comparing;

/// <summary>
/// Takes clauses with the same words for each other. Reads the words. Writes links. Where several have the same words, address decides,
/// then heading, then order.
/// </summary>
internal static class SameWords
{
    public static void Match(Matching matching)
    {
        var newer = matching.Of(Side.Newer).ToLookup(static unit => unit.Features.Key, StringComparer.Ordinal);
        foreach (var group in matching.Of(Side.Older).GroupBy(static unit => unit.Features.Key, StringComparer.Ordinal))
        {
            var (left, right) = (group.ToList(), newer[group.Key].ToList());
            if (right.Count == 0)
                continue;
            By(matching, left, right, static unit => unit.Context, "same-words", 1);
            if (group.Key.Length == 0)
                continue;
            By(matching, left, right, static unit => unit.Heading, left.Count + right.Count == 2 ? "same-words" : "same-words-same-heading", 0.97);
            if (left[0].IsTelling)
                By(matching, left, right, static _ => "", "same-words", left.Count == 1 && right.Count == 1 ? 0.95 : 0.8);
        }
    }

    private static void By(Matching matching, List<Unit> left, List<Unit> right, Func<Unit, string> key, string rule, double confidence)
    {
        var there = right
            .Where(unit => matching.IsFree(Side.Newer, unit.Ordinal))
            .GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new Queue<Unit>(group), StringComparer.Ordinal);
        foreach (var unit in left.Where(unit => matching.IsFree(Side.Older, unit.Ordinal)))
            if (there.TryGetValue(key(unit), out var waiting) && waiting.TryDequeue(out var found))
                matching.Link(unit.Ordinal, found.Ordinal, rule, confidence);
    }
}
