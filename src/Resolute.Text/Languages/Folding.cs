using System.Globalization;

namespace Resolute.Text.Languages;

/// <summary>
/// Makes letters that a reader takes for the same the same, for matching only. The result is as long as the text, unit for unit,
/// so that what is found in it lies at the same place in the text.
/// </summary>
/// <remarks>
/// Full width becomes ASCII; odd spaces and zero-width marks a space; hyphens and en dashes '-'; curly quotes and guillemets straight;
/// Arabic-Indic digits 0 to 9; Arabic comma and semicolon ',' and ';'. Cyrillic and Greek look-alikes become Latin where they stand among
/// Latin letters or digits ("С11"), or alone before a closing parenthesis ("а)"). Tabs, line breaks, letter case and 《》。、 stay.
/// </remarks>
public static class Folding
{
    private const char LastPlain = '\u009F';

    // Greek and Cyrillic.
    private const char FirstForeign = '\u0370';
    private const char LastForeign = '\u052F';

    /// <summary>The folded text: equal length, equal offsets.</summary>
    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            static (folded, original) =>
            {
                original.CopyTo(folded);
                for (var i = NextFrom(folded, 0); i < folded.Length; i = NextFrom(folded, i + 1))
                    folded[i] = Simple(folded[i]);
                if (folded.ContainsAnyInRange(FirstForeign, LastForeign))
                    FoldLookAlikes(folded);
            }
        );

    /// <summary>Whether a letter of the text was taken for its Latin look-alike: the two texts differ there by script.</summary>
    public static bool IsLookAlike(char original, char folded) => original != folded && LookAlike.Latin(original) == folded;

    // What is plain already is passed at once.
    private static int NextFrom(ReadOnlySpan<char> text, int start) =>
        start < text.Length && text[start..].IndexOfAnyExceptInRange('\0', LastPlain) is >= 0 and var at ? start + at : text.Length;

    private static char Simple(char letter) =>
        letter switch
        {
            < '\u00A0' => letter,
            >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
            >= '\u0660' and <= '\u0669' => (char)(letter - '\u0660' + '0'),
            >= '\u06F0' and <= '\u06F9' => (char)(letter - '\u06F0' + '0'),
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63' or '\uFE58' => '-',
            '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
            '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' => '\'',
            '،' => ',',
            '؛' => ';',
            '؟' => '?',
            '\u00AD' or '\uFEFF' => ' ',
            '\u2028' or '\u2029' => letter,
            _ => char.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.SpaceSeparator => ' ',
                UnicodeCategory.Format => ' ',
                _ => letter,
            },
        };

    /// <summary>Runs of letters and digits, one at a time: a run is folded when every letter of another script in it has a look-alike.</summary>
    private static void FoldLookAlikes(Span<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsCode(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsCode(text[end]))
                end++;
            var closes = end < text.Length && text[end] == ')' && (start == 0 || text[start - 1] != '(');
            if (ShouldFold(text[start..end], closes))
                for (var i = start; i < end; i++)
                    text[i] = LookAlike.Latin(text[i]) ?? text[i];
            start = end;
        }
    }

    private static bool ShouldFold(ReadOnlySpan<char> run, bool closes)
    {
        var (latin, foreign) = (0, 0);
        foreach (var letter in run)
        {
            if (char.IsAscii(letter))
                latin++;
            else if (LookAlike.Latin(letter) is not null)
                foreign++;
            else
                return false;
        }

        return foreign > 0 && (latin > 0 || (closes && run.Length == 1));
    }

    private static bool IsCode(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is >= FirstForeign and <= LastForeign;
}
