namespace Resolute.Text.Comparing;

/// <summary>Which clauses of two versions are one: passes in a row, the surest first.</summary>
internal static class ClauseMatches
{
    private const double Sure = 0.62;
    private const double Likely = 0.45;
    private const double InPlace = 0.26;

    public static Matching Of(IReadOnlyList<PlacedClause> older, IReadOnlyList<PlacedClause> newer)
    {
        var vocabulary = new Vocabulary();
        var (left, right) = (Unit.Of(older, vocabulary), Unit.Of(newer, vocabulary));
        var matching = new Matching(left, right, vocabulary);
        SameWords.Match(matching);
        LikeWords.Match(matching, Sure, Sure);
        foreach (var whole in new[] { Side.Older, Side.Newer })
        {
            Portions.OfMatched(matching, whole);
            Portions.OfFree(matching, whole);
        }

        // The second round sees what the first gave to neighbours and parents.
        LikeWords.Match(matching, Likely, InPlace);
        LikeWords.Match(matching, Likely, InPlace);
        foreach (var whole in new[] { Side.Older, Side.Newer })
            Portions.OfMatched(matching, whole);
        return matching;
    }
}
