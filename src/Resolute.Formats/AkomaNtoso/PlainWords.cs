using System.Text;
using Resolute.Text;
using Resolute.Text.Languages;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Words of stretches as one line, as readings write them; what differs from it is written out.</summary>
internal static class PlainWords
{
    /// <summary>White space as one space, none where a line breaks beside Chinese characters.</summary>
    public static string Of(string text, Language language, IReadOnlyList<TextSpan> stretches)
    {
        if (stretches.Count == 0)
            return "";
        var words = new StringBuilder();
        var (gap, broken, at) = (false, false, stretches[0].Start);
        foreach (var stretch in stretches)
        {
            // Between two stretches only white space counts: a mark that parts a word is no gap.
            for (; at < stretch.Start; at++)
                Blank(text[at]);
            for (; at < stretch.End; at++)
            {
                if (Blank(text[at]))
                    continue;
                if (gap && words.Length > 0 && !(broken && LineJoint.IsSeamless(language, words[^1], text[at])))
                    words.Append(' ');
                (gap, broken) = (false, false);
                words.Append(text[at]);
            }
        }

        return words.ToString();

        bool Blank(char letter)
        {
            if (!char.IsWhiteSpace(letter))
                return false;
            gap = true;
            broken |= letter is '\r' or '\n';
            return true;
        }
    }
}
