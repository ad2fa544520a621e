using System.Buffers;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// Marks and figures of another script's set: a narrow semicolon in Chinese, a Latin comma in Arabic, a wide figure inside a symbol. Protects search and
/// line breaking (GB/T 15834 for Chinese; Unicode Standard Annex 11; Arabic has its own comma, semicolon and question mark).
/// </summary>
/// <remarks>Reads the text. Writes findings "width" with the mark of the text's own set.</remarks>
internal sealed partial class WrongWidth : ICheck
{
    private const string Narrow = ",;:?!";
    private const string Wide = "，；：？！";
    private const string Arabic = "،؛:؟!";

    public string Rule => "width";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var found in text.Text.AsSpan().ContainsAnyInRange('０', 'ｚ') ? Scan.Of(MixedCode(), text.Text) : [])
            if (!text.Sheet.IsMasked(found.Span.Start) && IsMixed(found.Match.ValueSpan))
                yield return Of(text, found.Span, Folding.Fold(found.Match.Value));

        var marks = text.Language switch
        {
            Language.Chinese => Marks(text, Narrow, Wide, Plain.IsIdeograph),
            Language.Arabic => Marks(text, ",;?", "،؛؟", static letter => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter)),
            _ => Marks(text, Wide + "،؛؟。、", Narrow + ",;?.,", static letter => char.IsLetter(letter) && letter < '\u0590'),
        };
        foreach (var finding in marks)
            yield return finding;
    }

    /// <summary>A wrong mark behind a letter of the language; where the whole text is typed so it is a habit, and told once.</summary>
    private IEnumerable<Finding> Marks(CheckedText text, string wrong, string right, Func<char, bool> isOwn)
    {
        var (found, good) = (new List<Finding>(), 0);
        var marks = SearchValues.Create(wrong + right);
        for (var i = Next(text.Text, marks, 1); i < text.Text.Length; i = Next(text.Text, marks, i + 1))
        {
            var letter = text.Text[i];
            if (right.Contains(letter, StringComparison.Ordinal))
                good++;
            var place = wrong.IndexOf(letter, StringComparison.Ordinal);
            if (place < 0 || wrong[place] == right[place] || text.Sheet.IsMasked(i) || !isOwn(Before(text.Text, i)) || !EndsOrOwn(text.Text, i + 1, isOwn))
                continue;
            found.Add(Of(text, new TextSpan(i, 1), right[place].ToString()));
        }

        return found.Count > good + 1 ? found.Take(1) : found;
    }

    private static int Next(string text, SearchValues<char> marks, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(marks) is >= 0 and var at ? from + at : text.Length;

    private Finding Of(CheckedText text, TextSpan span, string better) => text.Found(this, Severity.Warning, span, better, span.Of(text.Text), better);

    private static char Before(string text, int at)
    {
        for (at--; at > 0 && (Plain.IsVowelMark(text[at]) || text[at] is ')' or '）' or '”' or '"' or '»' or '》'); )
            at--;
        return text[Math.Max(0, at)];
    }

    // "C4,C5" in a Chinese line and "1,5" in an Arabic one keep their own marks.
    private static bool EndsOrOwn(string text, int at, Func<char, bool> isOwn)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\u00A0' or '\u200F')
            at++;
        return at >= text.Length || text[at] is '\r' or '\n' || isOwn(text[at]) || !char.IsAsciiLetterOrDigit(text[at]);
    }

    private static bool IsMixed(ReadOnlySpan<char> code)
    {
        var (narrow, wide) = (false, false);
        foreach (var letter in code)
        {
            narrow |= char.IsAsciiLetterOrDigit(letter);
            wide |= letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
        }

        return narrow && wide;
    }

    [GeneratedRegex(@"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ][0-9A-Za-z０-９Ａ-Ｚａ-ｚ/\-.&]{1,60}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MixedCode();
}
