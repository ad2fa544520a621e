namespace Resolute.Text.Comparing;

/// <summary>How much two clauses or headings of different languages look like translations of each other, as far as can be seen without knowing either.</summary>
internal sealed class Resemblance(AlignedText first, AlignedText second)
{
    private readonly double _ratio = (double)first.Letters / second.Letters;

    /// <summary>0 to about 1.2 for two clauses at the given places among their sisters.</summary>
    public double Of(int one, int other, int place, int sisters, int otherPlace, int otherSisters)
    {
        var (left, right) = (first.Signs[one], second.Signs[other]);
        var (here, there) = (left.Clause.Clause, right.Clause.Clause);
        var children = Math.Max(here.Children.Count, there.Children.Count);
        return Labels(left, right)
            + Anchors(left.Anchors, right.Anchors)
            + (0.15 * Length(here.Text.Length, there.Text.Length))
            + (children == 0 ? 0.05 : 0.2 * Math.Min(here.Children.Count, there.Children.Count) / children - 0.05)
            + Agree(here.Verb?.Key, there.Verb?.Key, 0.15, -0.08)
            + Agree(here.Due?.Value, there.Due?.Value, 0.1, -0.02)
            + Share(here.Addressees.Select(static asked => asked.Key), there.Addressees.Select(static asked => asked.Key))
            + (0.12 * (1 - Math.Abs((place + 0.5) / sisters - (otherPlace + 0.5) / otherSisters)));
    }

    /// <summary>The same for two headings, by place in their texts.</summary>
    public double Of(PlacedHeading one, PlacedHeading other, double place, double otherPlace)
    {
        var (left, right) = (first.Under[one.Id].ToList(), second.Under[other.Id].ToList());
        var most = Math.Max(left.Count, right.Count);
        var isSection = one.Part == TextPart.Sections;
        return (isSection ? Agree(Number(one), Number(other), 0.7, -0.3) : Agree(one.Keyword, other.Keyword, 0.4, -0.05))
            + (one.Addressees.Count + other.Addressees.Count == 0 ? 0.1 : Share(one.Addressees, other.Addressees) * 2)
            + (most == 0 ? 0.1 : 0.2 * Math.Min(left.Count, right.Count) / most)
            + Anchors(All(first, left), All(second, right))
            + (0.15 * (1 - Math.Abs(place - otherPlace)));
    }

    public bool HaveLikeLabels(int one, int other) => first.Signs[one].Values.Overlaps(second.Signs[other].Values);

    private static HashSet<string> All(AlignedText text, List<int> clauses) => [.. clauses.SelectMany(at => text.Signs[at].Anchors)];

    private static string Number(PlacedHeading section) => section.Words.Split(' ')[0];

    private static double Labels(Signs one, Signs other) =>
        (one.Values.Count, other.Values.Count) switch
        {
            (0, 0) => 0.22,
            (0, _) or (_, 0) => 0,
            _ => one.Values.Overlaps(other.Values) ? 0.35 : -0.12,
        };

    private static double Anchors(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
            return one.Count == other.Count ? 0.08 : 0;
        var common = one.Count(other.Contains);
        return common == 0 ? -0.12 : 0.1 + (0.3 * common / Math.Max(one.Count, other.Count));
    }

    // A translation is as long as its original times what the whole texts are: three times off says no.
    private double Length(int one, int other) => Math.Exp(-Math.Abs(Math.Log((one + 10.0) / ((other * _ratio) + 10.0))));

    private static double Agree(string? one, string? other, double yes, double no) =>
        one is null || other is null ? 0
        : one == other ? yes
        : no;

    private static double Share(IEnumerable<string?> one, IEnumerable<string?> other)
    {
        var (left, right) = (
            one.Where(static key => key is not null).ToHashSet(StringComparer.Ordinal),
            other.Where(static key => key is not null).ToHashSet(StringComparer.Ordinal)
        );
        return left.Count == 0 || right.Count == 0 ? 0
            : left.Overlaps(right) ? 0.1
            : -0.05;
    }
}
