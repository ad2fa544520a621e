using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Labels;

/// <summary>Paragraphs numbered in words ("أولا -", "Primero.", "第一、") or as drafts number them ("PP1", "OP 2 bis").</summary>
internal static class OrdinalLabel
{
    private const int Longest = 16;

    private static readonly Dictionary<char, List<(string Letters, int Value)>> ByFirst = TableRow
        .Of("Structure/Labels/ordinal-labels.tsv")
        .SelectMany(static row =>
            row.Phrases(Language.Unknown).Select(word => (Letters: Skeleton.Of(word), Value: int.Parse(row["value"], CultureInfo.InvariantCulture)))
        )
        .GroupBy(static word => word.Letters[0])
        .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static word => word.Letters.Length).ToList());

    /// <summary>The label at the start of a line; null where there is none. A word may be just a word: it counts only where it comes next.</summary>
    public static PrintedLabel? Read(string text, string folded, int start, int end)
    {
        if (LabelPatterns.Draft().Match(folded, start, Math.Min(Longest, end - start)) is { Success: true } draft)
        {
            var number = int.Parse(draft.Groups["n"].Value, CultureInfo.InvariantCulture);
            var label = Make(text, start, draft.Length, end, folded, number, Counting.OfInserted(draft.Groups["ins"].Value), draft.Groups["p"].Value);
            return label with { Printed = draft.Groups["label"].Value };
        }

        var bare = Skeleton.Of(folded, start, Math.Min(end, start + Longest + Longest));
        if (bare.Letters.Length == 0 || !ByFirst.TryGetValue(bare.Letters[0], out var words))
            return null;
        foreach (var (letters, value) in words)
        {
            if (!bare.Letters.StartsWith(letters, StringComparison.Ordinal))
                continue;
            var close = bare.At(letters.Length);
            while (close < end && folded[close] == ' ')
                close++;
            var isApart =
                close < end
                && folded[close] is '-' or ':' or '.' or '、' or ')'
                && (close + 1 >= end || folded[close] == '、' || char.IsWhiteSpace(folded[close + 1]));
            return isApart ? Make(text, start, close + 1 - start, end, folded, value, 0, "ord") with { IsWeak = true } : null;
        }

        return null;
    }

    private static PrintedLabel Make(string text, int start, int length, int end, string folded, int value, int inserted, string style)
    {
        var words = start + length;
        while (words < end && char.IsWhiteSpace(folded[words]))
            words++;
        var sense = new LabelSense(LabelKind.Number, style, 1, value, inserted);
        var key = value.ToString(CultureInfo.InvariantCulture) + Counting.Suffix(inserted);
        return new PrintedLabel(text.Substring(start, length), key, [sense], [], new TextSpan(start, length), words, false);
    }
}
