namespace Resolute.Text.Comparing;

/// <summary>
/// Takes clauses for each other whose words are alike, the likest first. Reads words, address, and what the neighbours and the parent were
/// taken for. Writes links.
/// </summary>
internal static class LikeWords
{
    /// <summary>Links what is free on both sides and alike enough.</summary>
    /// <param name="matching">What is matched so far.</param>
    /// <param name="anywhere">How alike clauses must be wherever they stand.</param>
    /// <param name="inPlace">How alike clauses must be whose place speaks for them.</param>
    public static void Match(Matching matching, double anywhere, double inPlace)
    {
        var addresses = matching
            .Of(Side.Newer)
            .Where(unit => matching.IsFree(Side.Newer, unit.Ordinal))
            .ToLookup(static unit => unit.Context, StringComparer.Ordinal);
        var found = new List<(double Score, int Older, int Newer, double Likeness)>();
        foreach (var unit in matching.Of(Side.Older).Where(unit => matching.IsFree(Side.Older, unit.Ordinal)))
        foreach (var candidate in Candidates(matching, unit, addresses))
        {
            var other = matching.Of(Side.Newer)[candidate];
            var likeness = matching.Vocabulary.Likeness(unit.Features, other.Features);
            var place = PlaceSpeaks(matching, unit, other);
            if (likeness >= anywhere || (place >= 0.1 && likeness >= anywhere - place) || (place >= 0.2 && likeness >= inPlace))
                found.Add((likeness + place, unit.Ordinal, candidate, likeness));
        }

        foreach (
            var (_, older, newer, likeness) in found.OrderByDescending(static one => one.Score).ThenBy(static one => one.Older).ThenBy(static one => one.Newer)
        )
            if (matching.IsFree(Side.Older, older) && matching.IsFree(Side.Newer, newer))
                matching.Link(older, newer, likeness >= anywhere ? "like-words" : "same-place", 0.3 + (0.65 * likeness));
    }

    private static IEnumerable<int> Candidates(Matching matching, Unit unit, ILookup<string, Unit> addresses)
    {
        bool IsFree(int newer) => matching.IsFree(Side.Newer, newer);
        var before = matching.Only(Side.Older, unit.Ordinal - 1);
        var after = matching.Only(Side.Older, unit.Ordinal + 1);
        return matching
            .Postings[(int)Side.Newer]
            .Like(unit.Features, IsFree)
            .Concat(addresses[unit.Context].Take(4).Select(static one => one.Ordinal).Where(IsFree))
            .Concat(before >= 0 && IsFree(before + 1) ? [before + 1] : [])
            .Concat(after > 0 && IsFree(after - 1) ? [after - 1] : [])
            .Distinct();
    }

    /// <summary>How much place speaks for two units being one: 0 to 0.4.</summary>
    private static double PlaceSpeaks(Matching matching, Unit older, Unit newer)
    {
        var speaks = 0.0;
        if (older.Heading == newer.Heading)
            speaks += 0.05;
        if (older.Context == newer.Context)
            speaks += 0.08;
        else if (older.Label is not null && older.Label == newer.Label)
            speaks += 0.02;
        if (older.Parent >= 0 && newer.Parent >= 0 && matching.Links(Side.Older, older.Parent).Contains(newer.Parent))
            speaks += 0.07;
        if (matching.Only(Side.Older, older.Ordinal - 1) is var before && before >= 0 && before == newer.Ordinal - 1)
            speaks += 0.1;
        if (matching.Only(Side.Older, older.Ordinal + 1) is var after && after >= 0 && after == newer.Ordinal + 1)
            speaks += 0.1;
        return speaks;
    }
}
