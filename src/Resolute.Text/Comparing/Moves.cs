namespace Resolute.Text.Comparing;

/// <summary>
/// Which clauses stand at another place: under another heading or clause, or out of the longest run that kept its order among its sisters.
/// That many later clauses shift when one comes or goes is no move.
/// </summary>
internal static class Moves
{
    /// <summary>The older clauses that moved.</summary>
    /// <param name="left">The older clauses.</param>
    /// <param name="right">The newer clauses.</param>
    /// <param name="matching">Which are one.</param>
    /// <param name="headings">Which headings are one.</param>
    /// <param name="isFlat">Whether the clauses of a part follow one another whatever their headings, as in the form of the United Nations.</param>
    public static IReadOnlySet<int> Of(
        IReadOnlyList<PlacedClause> left,
        IReadOnlyList<PlacedClause> right,
        Matching matching,
        HeadingMatches headings,
        bool isFlat
    )
    {
        var moved = new HashSet<int>();
        var sisters = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var regrouped = new HashSet<int>();
        foreach (var clause in right)
        {
            if (matching.Links(Side.Newer, clause.Ordinal) is not [var older, ..] || matching.Links(Side.Older, older)[0] != clause.Ordinal)
                continue;
            if (clause.Parent is null && left[older].Parent is null && clause.Heading.Part == left[older].Heading.Part)
                Add(sisters, clause.Heading.Part.ToString(), older);
            if (isFlat && clause.Parent is null && left[older].Parent is null)
                continue;
            if (StandsUnderTheSame(left[older], clause, matching, headings))
                Add(sisters, Place(clause), older);
            else if (WasRegrouped(left[older], clause, headings))
                regrouped.Add(older);
            else
                moved.Add(older);
        }

        var parts = Enum.GetNames<TextPart>();
        foreach (var (place, list) in sisters)
        {
            var isPart = parts.Contains(place, StringComparer.Ordinal);
            var kept = LongestRun.Of(list).ToHashSet();
            for (var i = 0; i < list.Count; i++)
                if (!kept.Contains(i) && (!isPart || isFlat || regrouped.Contains(list[i])))
                    moved.Add(list[i]);
        }

        return moved;
    }

    private static void Add(Dictionary<string, List<int>> sisters, string place, int clause)
    {
        if (!sisters.TryGetValue(place, out var list))
            sisters[place] = list = [];
        list.Add(clause);
    }

    // A heading that came or went regroups the clauses behind it; they stay where they are.
    private static bool WasRegrouped(PlacedClause older, PlacedClause newer, HeadingMatches headings) =>
        older.Parent is null
        && newer.Parent is null
        && older.Heading.Part == newer.Heading.Part
        && (headings.IsGone(older.Heading) || headings.IsNew(newer.Heading));

    private static bool StandsUnderTheSame(PlacedClause older, PlacedClause newer, Matching matching, HeadingMatches headings) =>
        (older.Parent, newer.Parent) switch
        {
            (null, null) => headings.AreOne(older.Heading, newer.Heading),
            ({ } parent, { } other) => matching.Links(Side.Older, parent).Contains(other),
            _ => false,
        };

    private static string Place(PlacedClause clause) => clause.Parent is { } parent ? FormattableString.Invariant($"clause {parent}") : clause.Heading.Id;
}
