using System.Text;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Forms;

/// <summary>The words of stretches of a sheet as one line.</summary>
internal static class Words
{
    private const string Ends = ";,.:；，。：؛،…!?？！";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int LongestCall = 3;
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

                if (gap && words.Length > 0 && !(broken && LineJoint.IsSeamless(sheet.Language, words[^1], letter)))
                    words.Append(' ');
                (gap, broken) = (false, false);
                var end = i + 1;
                while (end < stretch.End && !char.IsWhiteSpace(sheet.Text[end]) && !sheet.IsMasked(end))
                    end++;
                words.Append(sheet.Text, i, end - i);
                i = end - 1;
            }

            (gap, broken) = (true, true);
        }

        return words.ToString();
    }

    /// <summary>Whether words end as a paragraph does: with punctuation, closing quotes and note figures apart.</summary>
    public static bool Close(string folded, int start, int end) => Last(folded, start, end) is { } last && Ends.Contains(last, StringComparison.Ordinal);

    /// <summary>The last sign of words, closing quotes and the figure of a footnote apart.</summary>
    public static char? Last(string folded, int start, int end)
    {
        var at = PastNote(folded, start, end) - 1;
        while (
            at > start
            && (
                char.IsWhiteSpace(folded[at])
                || (Closers.Contains(folded[at], StringComparison.Ordinal) && at - 1 > start && Ends.Contains(folded[at - 1], StringComparison.Ordinal))
            )
        )
            at--;
        return at < start ? null : folded[BeforeCall(folded, start, at)];
    }

    /// <summary>"port,2" and "port;¹²" close with the punctuation that the figure is glued to; "3.5" does not.</summary>
    private static int BeforeCall(string folded, int start, int last)
    {
        var at = last;
        while (at > start && last - at < LongestCall && (char.IsAsciiDigit(folded[at]) || Raised.Contains(folded[at], StringComparison.Ordinal)))
            at--;
        return at < last && at > start && Ends.Contains(folded[at], StringComparison.Ordinal) && !char.IsAsciiDigit(folded[at - 1]) ? at : last;
    }

    /// <summary>Whether words end with "and" or "or": what follows is the last of a list.</summary>
    public static bool EndWithAnd(Sheet sheet, int start, int end) =>
        sheet.Bare(Math.Max(start, end - 6), end).Letters.Split(' ')[^1]
            is "and"
                or "or"
                or "et"
                or "ou"
                or "y"
                or "o"
                or "e"
                or "u"
                or "и"
                or "или"
                or "و"
                or "او"
                or "和"
                or "以及"
                or "或";

    /// <summary>The end of words without the figure of a note behind their last stop: "the Assembly,4".</summary>
    private static int PastNote(string folded, int start, int end)
    {
        var at = end;
        while (at > start && end - at < 4 && (char.IsAsciiDigit(folded[at - 1]) || folded[at - 1] is (>= '⁰' and <= '⁹') or '¹' or '²' or '³' or '*' or '_'))
            at--;
        if (at == end || at <= start + 1)
            return end;
        return folded[at - 1] is ';' or ':' or ',' or '.' or '。' or '；' or '"' && !char.IsDigit(folded[at - 2]) ? at : end;
    }
}
