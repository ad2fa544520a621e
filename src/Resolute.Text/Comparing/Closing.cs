using Resolute.Text.Languages;

namespace Resolute.Text.Comparing;

/// <summary>
/// What closes a clause — a comma, a semicolon, a full stop, "; and" — depends on what follows in its list: it changes when a neighbour
/// comes or goes, and is not a change of the clause.
/// </summary>
internal static class Closing
{
    private static readonly HashSet<string> Words =
    [
        .. TableRow.Of("Comparing/closing-words.tsv").SelectMany(row => row.Phrases(Language.Unknown)).Select(static word => Folding.Fold(word)),
    ];

    /// <summary>Whether two texts read the same up to what closes them.</summary>
    public static bool IsAllThatDiffers(string older, string newer)
    {
        var (left, right) = (Body(older), Body(newer));
        return left.Count == right.Count && left.Select(static word => word.Key).SequenceEqual(right.Select(static word => word.Key), StringComparer.Ordinal);
    }

    private static List<Word> Body(string text)
    {
        var words = Word.In(text).ToList();
        var end = BehindSigns(words, words.Count);
        // "; and": the small word counts as closing only where a mark stands before it.
        if (end > 0 && Words.Contains(words[end - 1].Key) && BehindSigns(words, end - 1) is var before && before < end - 1)
            end = before;
        return words[..end];
    }

    private static int BehindSigns(List<Word> words, int end)
    {
        while (end > 0 && words[end - 1].Kind == WordKind.Sign && words[end - 1].Key is "," or ";" or "." or ":" or "、" or "。" or "؛" or "،")
            end--;
        return end;
    }
}
