namespace Resolute.Text.Comparing;

/// <summary>What happened to some words.</summary>
public enum WordChange
{
    /// <summary>They stand in both.</summary>
    Same,

    /// <summary>They stand in the older text alone.</summary>
    Deleted,

    /// <summary>They stand in the newer text alone.</summary>
    Inserted,

    /// <summary>They were put in the place of others.</summary>
    Replaced,
}

/// <summary>A stretch of two texts: where it stands in the older and in the newer; one of the two is empty where words were added or taken away.</summary>
public sealed record WordPiece(WordChange Change, TextSpan Older, TextSpan Newer);

/// <summary>
/// How the words of one text became those of another. The pieces are in order and hold every character of both; what is the same reads the
/// same, though print may differ: width, hyphens, quotation marks, Arabic vowel marks.
/// </summary>
/// <param name="Older">The older words.</param>
/// <param name="Newer">The newer words.</param>
/// <param name="Pieces">The stretches, in order.</param>
public sealed record WordDifference(string Older, string Newer, IReadOnlyList<WordPiece> Pieces)
{
    /// <summary>Whether the words read the same.</summary>
    public bool IsSame => Pieces.All(static piece => piece.Change == WordChange.Same);

    /// <summary>How two texts differ, by word; Chinese by character.</summary>
    public static WordDifference Of(string older, string newer)
    {
        var (left, right) = (Word.In(older), Word.In(newer));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] Keys(IReadOnlyList<Word> words) =>
            [.. words.Select(word => numbers.TryGetValue(word.Key, out var known) ? known : numbers[word.Key] = numbers.Count)];
        var common = CommonWords.Of(Keys(left), Keys(right));
        var runs = ReadableRuns.Of(left, right, common);
        return new WordDifference(older, newer, PiecesOf(older, newer, left, right, runs));
    }

    /// <summary>The newer text made from the older one: what stayed as the older prints it, what came as the newer does.</summary>
    public string Applied() =>
        string.Concat(
            Pieces.Select(piece =>
            {
                var came = piece.Newer.Of(Newer);
                return piece.Change == WordChange.Same ? piece.Older.Of(Older).TrimEnd() + came[came.TrimEnd().Length..] : came;
            })
        );

    // White space goes with the word before it; what stands before the first word goes with that.
    private static List<WordPiece> PiecesOf(string older, string newer, IReadOnlyList<Word> left, IReadOnlyList<Word> right, IReadOnlyList<WordRun> runs)
    {
        var pieces = new List<WordPiece>(runs.Count);
        var (from, start) = (0, 0);
        foreach (var run in runs)
        {
            var to = run == runs[^1] ? older.Length : EndOf(left, run.OlderEnd, older, from);
            var end = run == runs[^1] ? newer.Length : EndOf(right, run.NewerEnd, newer, start);
            pieces.Add(new WordPiece(run.Change, TextSpan.Between(from, to), TextSpan.Between(start, end)));
            (from, start) = (to, end);
        }

        return pieces;
    }

    private static int EndOf(IReadOnlyList<Word> words, int count, string text, int from) =>
        count == 0 ? from
        : count < words.Count ? words[count].Start
        : text.Length;
}
