namespace Resolute.Text.Repeats;

/// <summary>Two clauses of one language, word by word: how much of what either says the other says too.</summary>
internal static class SharedWords
{
    private const double SameFrom = 0.7;
    private const double NearFrom = 0.3;
    private const double AkinFrom = 0.2;
    private const double LeastShared = 1.25;
    private const int LeastWords = 3;
    private const int MostPhrases = 3;

    public static FoundRepeat? Compare(Telling here, Telling there, Rarity rarity)
    {
        var language = here.Passage.Language;
        double Weigh(string key, double weight) => weight * rarity.Of(language, key);
        var shared = here.Keys.Where(one => there.Keys.ContainsKey(one.Key)).ToList();
        var common = shared.Sum(one => Weigh(one.Key, one.Value));
        // A word of Chinese has two characters and gives up to three pairs.
        var least = language == Languages.Language.Chinese ? LeastWords * 2 : LeastWords;
        // A name that both have says as much as two words.
        if (common < LeastShared || shared.Count + shared.Count(one => one.Value > 1) < least)
            return null;

        var (mine, others) = (here.Keys.Sum(one => Weigh(one.Key, one.Value)), there.Keys.Sum(one => Weigh(one.Key, one.Value)));
        var both = 2 * common / (mine + others);
        var held = common / Math.Min(mine, others);
        var likeness = (0.5 * both) + (0.25 * held) + (0.25 * InOrder(here, there));
        if (likeness < AkinFrom)
            return null;

        var (runsHere, runsThere) = (Runs(here, there), Runs(there, here));
        return new FoundRepeat(
            here.Passage,
            there.Passage,
            likeness >= SameFrom ? RepeatKind.Same
                : likeness >= NearFrom ? RepeatKind.Near
                : RepeatKind.Akin,
            Math.Round(likeness, 3),
            [.. runsHere.Select(run => run.Span)],
            [.. runsThere.Select(run => run.Span)],
            [
                .. runsHere
                    .Where(run => run.Words > 1)
                    .OrderByDescending(run => run.Weight)
                    .Take(MostPhrases)
                    .Select(run => run.Span.Of(here.Passage.Words))
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            [.. here.Marks.SharedWith(there.Marks).Where(AskedMarks.Leads)]
        );
    }

    /// <summary>How many of the pairs of telling words that follow one another in the shorter clause do so in the longer one.</summary>
    private static double InOrder(Telling here, Telling there)
    {
        var (mine, others) = (Pairs(here), Pairs(there));
        var least = Math.Min(mine.Count, others.Count);
        return least == 0 ? 0 : (double)mine.Count(others.Contains) / least;
    }

    private static HashSet<(string, string)> Pairs(Telling clause)
    {
        var telling = clause.Words.Where(word => word.Tells).ToList();
        return [.. telling.Zip(telling.Skip(1), static (one, next) => (one.Key, next.Key))];
    }

    private static List<(TextSpan Span, int Words, double Weight)> Runs(Telling clause, Telling other)
    {
        var keys = other.Words.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        var runs = new List<(TextSpan, int, double)>();
        for (var from = 0; from < clause.Own.Count; )
        {
            var to = from;
            while (to < clause.Own.Count && keys.Contains(clause.Own[to].Key))
                to++;
            var run = clause.Own.Skip(from).Take(to - from).ToList();
            if (run.Exists(word => word.Tells))
                runs.Add((TextSpan.Between(run[0].Start, run[^1].End), run.Count, run.Sum(word => word.Weight)));
            from = Math.Max(to, from + 1);
        }

        return runs;
    }
}
