using System.Globalization;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Cuts words of a right-to-left text into stretches of one direction, since Word asks each run for its own.</summary>
internal static class Script
{
    /// <summary>
    /// Stretches of Latin and Cyrillic letters, with the figures and signs between them, run from left to right; all else — figures by
    /// themselves, brackets, points — goes with the text.
    /// </summary>
    public static IEnumerable<(string Words, bool IsRightToLeft)> Cut(string words)
    {
        // A line without a letter of Arabic is one stretch: "18 December 2026".
        if (words.Any(IsLeftToRight) && !words.Any(IsRightToLeft))
        {
            yield return (words, false);
            yield break;
        }

        var start = 0;
        for (var at = 0; at < words.Length; )
        {
            if (!IsLeftToRight(words[at]))
            {
                at++;
                continue;
            }

            var from = BackOverFigures(words, start, at);
            var end = at;
            for (var next = at; next < words.Length && !IsRightToLeft(words[next]); next++)
                if (IsLeftToRight(words[next]) || char.IsDigit(words[next]))
                    end = next + 1;
            if (from > start)
                yield return (words[start..from], true);
            yield return (words[from..end], false);
            start = at = end;
        }

        if (start < words.Length)
            yield return (words[start..], true);
    }

    // "5G", "24-bis": figures glued before a letter are of its word.
    private static int BackOverFigures(string words, int start, int at)
    {
        while (at > start && (char.IsAsciiDigit(words[at - 1]) || (words[at - 1] is '-' or '/' && at - 1 > start && char.IsAsciiDigit(words[at - 2]))))
            at--;
        return at;
    }

    private static bool IsLeftToRight(char letter) => char.IsLetter(letter) && !IsRightToLeft(letter);

    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.DecimalDigitNumber;
}
