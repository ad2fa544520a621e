using System.Globalization;

namespace Resolute.Text.Repeats;

/// <summary>A clause by what it names that all languages write alike: citations, symbols, numbers, names.</summary>
/// <param name="Passage">The clause.</param>
/// <param name="Marks">What it names, each once.</param>
internal sealed record AskedMarks(Passage Passage, IReadOnlySet<SharedMark> Marks)
{
    private const double LeastShared = 2.2;
    private const double LeastShare = 0.5;
    private const int ShortestNumber = 3;

    public static AskedMarks Of(Passage passage)
    {
        var marks = (passage.Marks ?? [.. Passage.WrittenAlike(passage.Words)]).ToHashSet();
        var cited = marks.Where(mark => mark.Kind is MarkKind.Citation or MarkKind.Symbol).Select(mark => mark.Key).ToList();
        // The number of a resolution that is cited tells nothing more.
        marks.RemoveWhere(mark => mark.Kind == MarkKind.Number && cited.Exists(key => key.EndsWith(mark.Key, StringComparison.OrdinalIgnoreCase)));
        // Labels and small counts stand everywhere.
        marks.RemoveWhere(mark => mark.Kind == MarkKind.Number && mark.Key.Length < ShortestNumber);
        return new AskedMarks(passage, marks);
    }

    /// <summary>Whether a mark alone may bring two clauses together: a year and a body stand in too many.</summary>
    public static bool Leads(SharedMark mark) => WeightOf(mark) >= 1;

    public static double WeightOf(SharedMark mark) =>
        mark.Kind switch
        {
            MarkKind.Citation or MarkKind.Symbol => 2,
            MarkKind.Number => IsYear(mark.Key) ? 0.4 : 1,
            _ => mark.Key.Contains('/', StringComparison.Ordinal) ? 0.3 : 1,
        };

    /// <summary>What two clauses both name.</summary>
    public IReadOnlyList<SharedMark> SharedWith(AskedMarks other) =>
        [.. Marks.Where(other.Marks.Contains).OrderBy(mark => mark.Kind).ThenBy(mark => mark.Key, StringComparer.Ordinal)];

    public static FoundRepeat? Compare(AskedMarks here, AskedMarks there, Rarity rarity)
    {
        double Weigh(SharedMark mark) => WeightOf(mark) * rarity.Of(mark);
        var shared = here.SharedWith(there);
        var common = shared.Sum(Weigh);
        var (mine, others) = (here.Marks.Sum(Weigh), there.Marks.Sum(Weigh));
        var isKnown = shared.Any(mark => mark.Kind is MarkKind.Citation or MarkKind.Symbol) || shared.Count(Leads) > 1;
        return common < LeastShared || common < LeastShare * Math.Min(mine, others) || !isKnown
            ? null
            : new FoundRepeat(here.Passage, there.Passage, RepeatKind.SharedNames, Math.Round(2 * common / (mine + others), 3), [], [], [], shared);
    }

    private static bool IsYear(string number) =>
        number.Length == 4 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1860 and < 2100;
}
