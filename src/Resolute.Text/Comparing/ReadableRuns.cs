namespace Resolute.Text.Comparing;

/// <summary>A run of words that stayed, came or went: up to which word it reaches on each side.</summary>
internal sealed record WordRun(WordChange Change, int OlderStart, int OlderEnd, int NewerStart, int NewerEnd)
{
    public int Changed => OlderEnd - OlderStart + NewerEnd - NewerStart;
}

/// <summary>
/// Runs as a person would mark them: one or two small words that happen to stand in both, between two larger changes, belong to these; an
/// insertion in front of a like word begins behind the pause before it.
/// </summary>
internal static class ReadableRuns
{
    private const int ShortWord = 4;

    public static IReadOnlyList<WordRun> Of(IReadOnlyList<Word> left, IReadOnlyList<Word> right, IReadOnlyList<(int Older, int Newer)> common)
    {
        var runs = Runs(left.Count, right.Count, common);
        for (var again = true; again; )
        {
            (runs, again) = WithoutIslands(runs, left);
        }

        return [.. Slid(runs, left, right)];
    }

    private static List<WordRun> Runs(int olderCount, int newerCount, IReadOnlyList<(int Older, int Newer)> common)
    {
        var runs = new List<WordRun>();
        var (from, start) = (0, 0);
        for (var i = 0; i <= common.Count; i++)
        {
            var (older, newer) = i < common.Count ? common[i] : (olderCount, newerCount);
            if (older > from || newer > start)
                runs.Add(Changed(from, older, start, newer));
            if (i == common.Count)
                break;
            var first = i;
            while (i + 1 < common.Count && common[i + 1] == (common[i].Older + 1, common[i].Newer + 1))
                i++;
            (from, start) = (common[i].Older + 1, common[i].Newer + 1);
            runs.Add(new WordRun(WordChange.Same, common[first].Older, from, common[first].Newer, start));
        }

        return runs;
    }

    private static WordRun Changed(int from, int to, int start, int end) =>
        new(
            from == to ? WordChange.Inserted
                : start == end ? WordChange.Deleted
                : WordChange.Replaced,
            from,
            to,
            start,
            end
        );

    private static (List<WordRun> Runs, bool Again) WithoutIslands(List<WordRun> runs, IReadOnlyList<Word> left)
    {
        var kept = new List<WordRun>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Change == WordChange.Same && kept.Count > 0 && i + 1 < runs.Count && IsIsland(run, kept[^1], runs[i + 1], left))
            {
                kept[^1] = Changed(kept[^1].OlderStart, runs[i + 1].OlderEnd, kept[^1].NewerStart, runs[i + 1].NewerEnd);
                i++;
            }
            else
            {
                kept.Add(run);
            }
        }

        return (kept, kept.Count < runs.Count);
    }

    // A figure is never an island: "2026" that stayed between changed words is worth seeing.
    private static bool IsIsland(WordRun run, WordRun before, WordRun after, IReadOnlyList<Word> left)
    {
        if (before.Change == WordChange.Same || after.Change == WordChange.Same)
            return false;
        var words = run.OlderEnd - run.OlderStart;
        var longest = Enumerable.Range(run.OlderStart, words).Take(4).Max(at => left[at].Kind == WordKind.Sign ? 0 : left[at].Key.Length);
        var hasFigure = Enumerable.Range(run.OlderStart, Math.Min(words, 4)).Any(at => left[at].Key.Any(char.IsDigit));
        return words <= 2
            && longest <= ShortWord
            && !hasFigure
            && Math.Min(before.Changed, after.Changed) >= 2 * words
            && before.Changed + after.Changed >= 3 * words + 2;
    }

    // "a; b" became "a; c; b": what came is "c;" behind the pause, not "; c" before it.
    private static IEnumerable<WordRun> Slid(List<WordRun> runs, IReadOnlyList<Word> left, IReadOnlyList<Word> right)
    {
        for (var i = 1; i + 1 < runs.Count; i++)
        {
            var (before, run, after) = (runs[i - 1], runs[i], runs[i + 1]);
            if (run.Change is not (WordChange.Inserted or WordChange.Deleted) || before.Change != WordChange.Same || after.Change != WordChange.Same)
                continue;
            var isInserted = run.Change == WordChange.Inserted;
            var (words, from, to) = isInserted ? (right, run.NewerStart, run.NewerEnd) : (left, run.OlderStart, run.OlderEnd);
            if (words[from].Kind != WordKind.Sign || to >= words.Count || words[to].Key != words[from].Key || after.OlderEnd - after.OlderStart < 2)
                continue;
            runs[i - 1] = before with { OlderEnd = before.OlderEnd + 1, NewerEnd = before.NewerEnd + 1 };
            runs[i] = run with { OlderStart = run.OlderStart + 1, OlderEnd = run.OlderEnd + 1, NewerStart = run.NewerStart + 1, NewerEnd = run.NewerEnd + 1 };
            runs[i + 1] = after with { OlderStart = after.OlderStart + 1, NewerStart = after.NewerStart + 1 };
        }

        return runs;
    }
}
