namespace Resolute.Text.Comparing;

/// <summary>Aligns headings, then the clauses under each, then their sub-items.</summary>
internal sealed class Aligner(AlignedText first, AlignedText second)
{
    private const double MarkDecides = 10;
    private readonly Dictionary<int, (int Other, string Rule, double Confidence)> _pairs = [];
    private readonly Dictionary<string, string> _headings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byMark = [];
    private readonly Resemblance _resemblance = new(first, second);

    public Alignment Aligned()
    {
        foreach (var (name, at) in first.Marks)
            if (second.Marks.TryGetValue(name, out var there) && !_byMark.ContainsValue(there))
                _byMark.TryAdd(at, there);

        foreach (var (one, other) in InOrder.Of(first.Headings.Count, second.Headings.Count, LikenessOfHeadings))
            _headings[first.Headings[one].Id] = second.Headings[other].Id;

        if (first.IsFlat || second.IsFlat)
            foreach (var part in Enum.GetValues<TextPart>())
                Align(Top(first, part), Top(second, part));
        else
            foreach (var (one, other) in _headings)
                Align([.. first.Under[one]], [.. second.Under[other]]);
        return new Alignment(Clauses(), Headings());
    }

    private static List<int> Top(AlignedText text, TextPart part) =>
        [.. text.Clauses.Where(clause => clause.Parent is null && clause.Heading.Part == part).Select(static clause => clause.Ordinal)];

    private void Align(IReadOnlyList<int> ones, IReadOnlyList<int> others)
    {
        double Likeness(int i, int j) =>
            _byMark.TryGetValue(ones[i], out var marked)
                ? (marked == others[j] ? MarkDecides : -1)
                : _resemblance.Of(ones[i], others[j], i, ones.Count, j, others.Count);
        foreach (var (i, j) in InOrder.Of(ones.Count, others.Count, Likeness))
        {
            var score = Likeness(i, j);
            var rule =
                score >= MarkDecides ? "production-mark"
                : _resemblance.HaveLikeLabels(ones[i], others[j]) ? "label-and-place"
                : "place";
            _pairs[ones[i]] = (others[j], rule, Math.Round(Math.Clamp(score, 0, 0.98), 2));
            Align([.. first.Children[ones[i]]], [.. second.Children[others[j]]]);
        }
    }

    private double LikenessOfHeadings(int i, int j)
    {
        var (one, other) = (first.Headings[i], second.Headings[j]);
        if (one.Part != other.Part)
            return -1;
        var marked = first.Under[one.Id].Count(at => _byMark.TryGetValue(at, out var there) && second.Clauses[there].Heading.Id == other.Id);
        return marked > 0 ? MarkDecides : _resemblance.Of(one, other, (double)i / first.Headings.Count, (double)j / second.Headings.Count);
    }

    private List<AlignedPair> Clauses()
    {
        var taken = _pairs.Values.Select(static pair => pair.Other).ToHashSet();
        var pairs = new List<(double Place, AlignedPair Pair)>();
        var back = _pairs.ToDictionary(static pair => pair.Value.Other, static pair => pair.Key);
        foreach (var clause in first.Clauses)
            pairs.Add(
                _pairs.TryGetValue(clause.Ordinal, out var found)
                    ? (clause.Ordinal, new AlignedPair(clause, second.Clauses[found.Other], found.Rule, found.Confidence))
                    : (
                        clause.Ordinal,
                        new AlignedPair(clause, null, WhyAlone(clause, _headings.ContainsKey(clause.Heading.Id) || first.IsFlat, _pairs.ContainsKey), 0)
                    )
            );
        var last = -1.0;
        var headings = _headings.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var clause in second.Clauses)
            if (back.TryGetValue(clause.Ordinal, out var here))
                last = here;
            else
                pairs.Add(
                    (last + 0.5, new AlignedPair(null, clause, WhyAlone(clause, headings.Contains(clause.Heading.Id) || second.IsFlat, taken.Contains), 0))
                );
        return [.. pairs.OrderBy(static one => one.Place).Select(static one => one.Pair)];
    }

    private static string WhyAlone(PlacedClause clause, bool hasHeading, Func<int, bool> isAligned) =>
        !hasHeading ? "heading-without-counterpart"
        : clause.Parent is { } parent && !isAligned(parent) ? "parent-without-counterpart"
        : "no-counterpart";

    private List<AlignedHeading> Headings()
    {
        var there = second.Headings.ToDictionary(static one => one.Id, StringComparer.Ordinal);
        var place = first
            .Headings.Select(static (one, at) => (one.Id, at))
            .ToDictionary(static one => one.Id, static one => (double)one.at, StringComparer.Ordinal);
        var back = _headings.ToDictionary(static one => one.Value, static one => one.Key, StringComparer.Ordinal);
        var rows = first
            .Headings.Select(one => (Place: place[one.Id], Row: new AlignedHeading(one, _headings.TryGetValue(one.Id, out var id) ? there[id] : null)))
            .ToList();
        var last = -1.0;
        foreach (var heading in second.Headings)
            if (back.TryGetValue(heading.Id, out var here))
                last = place[here];
            else
                rows.Add((last + 0.5, new AlignedHeading(null, heading)));
        return [.. rows.OrderBy(static one => one.Place).Select(static one => one.Row)];
    }
}
