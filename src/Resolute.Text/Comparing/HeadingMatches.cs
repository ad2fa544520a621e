using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>Which headings of two versions are one: those whose clauses are, then those that say the same, then the same number among what is left.</summary>
internal sealed class HeadingMatches
{
    private readonly IReadOnlyList<PlacedHeading> _older;
    private readonly IReadOnlyList<PlacedHeading> _newer;
    private readonly Dictionary<string, string> _toNewer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private HeadingMatches(Reading older, Reading newer) =>
        (_older, _newer) = (
            [.. PlacedClause.Headings(older).Select(static one => one.Heading)],
            [.. PlacedClause.Headings(newer).Select(static one => one.Heading)]
        );

    public static HeadingMatches Of(Reading older, Reading newer, IReadOnlyList<PlacedClause> left, IReadOnlyList<PlacedClause> right, Matching matching)
    {
        var headings = new HeadingMatches(older, newer);
        var votes = new Dictionary<(PlacedHeading Older, PlacedHeading Newer), double>();
        foreach (var clause in left)
        foreach (var other in matching.Links(Side.Older, clause.Ordinal))
        {
            var pair = (clause.Heading, right[other].Heading);
            votes[pair] = votes.GetValueOrDefault(pair) + 1 + (SaySame(pair.Item1, pair.Item2) ? 0.5 : 0);
        }

        foreach (var ((one, other), _) in votes.OrderByDescending(static vote => vote.Value).ThenBy(static vote => vote.Key.Older.Line))
            headings.Take(one, other);
        var same = headings._newer.ToLookup(Said, StringComparer.Ordinal);
        foreach (var heading in headings._older)
            if (same[Said(heading)].FirstOrDefault(one => !headings._taken.Contains(one.Id)) is { } there)
                headings.Take(heading, there);
        return headings;
    }

    public bool AreOne(PlacedHeading older, PlacedHeading newer) => _toNewer.GetValueOrDefault(older.Id) == newer.Id;

    public bool IsGone(PlacedHeading older) => !_toNewer.ContainsKey(older.Id);

    public bool IsNew(PlacedHeading newer) => !_taken.Contains(newer.Id);

    /// <summary>Every heading in one pair, in the order of the newer text. In the form of the United Nations a heading is the verb of its paragraph and moves with it.</summary>
    public IReadOnlyList<HeadingPair> Pairs(bool isFlat)
    {
        var byId = _newer.ToDictionary(static one => one.Id, StringComparer.Ordinal);
        var place = _newer.Select(static (one, at) => (one.Id, at)).ToDictionary(static one => one.Id, static one => one.at, StringComparer.Ordinal);
        var matched = _older.Where(one => _toNewer.ContainsKey(one.Id)).ToList();
        var kept = LongestRun.Of([.. matched.Select(one => place[_toNewer[one.Id]])]).Select(at => matched[at].Id).ToHashSet(StringComparer.Ordinal);
        var pairs = new List<(double Place, HeadingPair Pair)>();
        var last = -1.0;
        foreach (var heading in _older)
        {
            var there = _toNewer.TryGetValue(heading.Id, out var id) ? byId[id] : null;
            if (there is not null && kept.Contains(heading.Id))
                last = place[there.Id];
            var words = WordDifference.Of(heading.Words, there?.Words ?? "");
            pairs.Add(
                (
                    there is null ? last + 0.5 : place[there.Id],
                    new HeadingPair(heading, there, words, there is not null && !isFlat && !kept.Contains(heading.Id))
                )
            );
        }

        foreach (var heading in _newer.Where(one => !_taken.Contains(one.Id)))
            pairs.Add((place[heading.Id], new HeadingPair(null, heading, WordDifference.Of("", heading.Words), false)));
        return [.. pairs.OrderBy(static one => one.Place).Select(static one => one.Pair)];
    }

    private void Take(PlacedHeading older, PlacedHeading newer)
    {
        if (older.Part == newer.Part && !_toNewer.ContainsKey(older.Id) && _taken.Add(newer.Id))
            _toNewer[older.Id] = newer.Id;
    }

    private static bool SaySame(PlacedHeading one, PlacedHeading other) => Said(one) == Said(other);

    private static string Said(PlacedHeading heading) =>
        $"{heading.Part}/{heading.Keyword}/{string.Join('+', heading.Addressees)}/{(heading.Part == TextPart.Sections ? heading.Words : "")}";
}
