using System.Text;

namespace Resolute.Text.Structure.Forms;

/// <summary>The words of stretches of a sheet as one line.</summary>
internal static class Words
{
    private const string Ends = ";,.:；，。：؛،…!?？！";
    private const string Closers = "\"”'’»)）]」』》";

    /// <summary>Marks left out, white space as one space, none where a line breaks between two Chinese characters.</summary>
    public static string Of(Sheet sheet, IEnumerable<TextSpan> stretches)
    {
        var words = new StringBuilder();
        var (gap, broken) = (false, false);
        foreach (var stretch in stretches)
        {
            for (var i = stretch.Start; i < stretch.End; i++)
            {
                var letter = sheet.Text[i];
                if (sheet.IsMasked(i))
                    continue;
                if (char.IsWhiteSpace(letter))
                {
                    gap = true;
                    broken |= letter is '\r' or '\n';
                    continue;
                }

                if (gap && words.Length > 0 && !(broken && IsCjk(words[^1]) && IsCjk(letter)))
                    words.Append(' ');
                (gap, broken) = (false, false);
                words.Append(letter);
            }

            (gap, broken) = (true, true);
        }

        return words.ToString();
    }

    /// <summary>Whether words end as a paragraph does: with punctuation, closing quotes and note figures apart.</summary>
    public static bool Close(string folded, int start, int end) => Last(folded, start, end) is { } last && Ends.Contains(last, StringComparison.Ordinal);

    /// <summary>The last sign of words, closing quotes apart.</summary>
    public static char? Last(string folded, int start, int end)
    {
        var at = end - 1;
        while (
            at > start
            && (
                char.IsWhiteSpace(folded[at])
                || (Closers.Contains(folded[at], StringComparison.Ordinal) && at - 1 > start && Ends.Contains(folded[at - 1], StringComparison.Ordinal))
            )
        )
            at--;
        return at >= start ? folded[at] : null;
    }

    public static bool IsCjk(char letter) =>
        letter
            is (>= '\u2E80' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\u3000' and <= '\u303F')
                or (>= '\uFF00' and <= '\uFFEF')
                or '“'
                or '”'
                or '‘'
                or '’';
}
