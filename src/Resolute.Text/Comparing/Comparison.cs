using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>
/// Two versions of a text, clause by clause: every clause of both stands in exactly one pair. Beside the clauses: headings, header fields,
/// and words that stand outside the clauses.
/// </summary>
/// <remarks>
/// Cost: linear in the words of both texts, times a constant number of candidates a clause (rare words lead to them), times log n for order.
/// The difference of two clauses' words is bounded (<see cref="CommonWords"/>).
/// </remarks>
/// <param name="Clauses">In the order of the newer text; what is gone stands where it stood.</param>
/// <param name="Headings">Likewise.</param>
/// <param name="Fields">Header fields that differ.</param>
/// <param name="Passages">Titles, the body that speaks, footnotes, annexes, what has no place: those that differ.</param>
public sealed record Comparison(
    IReadOnlyList<ClausePair> Clauses,
    IReadOnlyList<HeadingPair> Headings,
    IReadOnlyList<FieldPair> Fields,
    IReadOnlyList<PassagePair> Passages
)
{
    /// <summary>Whether the two texts say the same in the same order with the same labels.</summary>
    public bool IsEqual => Fields.Count == 0 && Passages.Count == 0 && !Clauses.Any(static pair => pair.Differs) && !Headings.Any(static pair => pair.Differs);

    /// <summary>How many pairs there are of each change.</summary>
    public IReadOnlyDictionary<ClauseChange, int> Counts { get; } =
        Enum.GetValues<ClauseChange>().ToDictionary(static change => change, change => Clauses.Count(pair => pair.Change == change));

    /// <summary>The pairs under their headings, in the order of the newer text; every pair once.</summary>
    public IEnumerable<(HeadingPair Heading, IReadOnlyList<ClausePair> Clauses)> UnderHeadings()
    {
        var placed = Clauses.Select(static (pair, at) => (Pair: pair, At: at)).ToList();
        var newer = placed.Where(static one => one.Pair.Newer.Count > 0).ToLookup(static one => one.Pair.Newer[0].Heading.Id, StringComparer.Ordinal);
        var gone = placed.Where(static one => one.Pair.Newer.Count == 0).ToLookup(static one => one.Pair.Older[0].Heading.Id, StringComparer.Ordinal);
        return Headings.Select(heading =>
            (
                heading,
                (IReadOnlyList<ClausePair>)
                    [
                        .. (heading.Newer is null ? [] : newer[heading.Newer.Id])
                            .Concat(heading.Older is null ? [] : gone[heading.Older.Id])
                            .OrderBy(static one => one.At)
                            .Select(static one => one.Pair),
                    ]
            )
        );
    }

    /// <summary>Compares an older and a newer version of one text in one language.</summary>
    public static Comparison Of(Reading older, Reading newer)
    {
        var (left, right) = (PlacedClause.Of(older), PlacedClause.Of(newer));
        var matching = ClauseMatches.Of(left, right);
        var isFlat = older.Form == TextForm.Un || newer.Form == TextForm.Un;
        var headings = HeadingMatches.Of(older, newer, left, right, matching);
        var moved = Moves.Of(left, right, matching, headings, isFlat);
        return new Comparison(
            PairedClauses.Of(left, right, matching, moved),
            headings.Pairs(isFlat),
            HeaderFields.Of(older.Header, newer.Header),
            OtherWords.Of(older, newer)
        );
    }
}
