namespace Resolute.Text.Languages;

/// <summary>Letters made plain for comparing phrases: case, Arabic vowel marks and forms of alef do not tell phrases apart.</summary>
internal static class Plain
{
    // Marks of the production system are blanked to spaces; the longest seen between two halves of a word has 140 characters.
    private const int WidestGap = 400;
    private const int LongestEnding = 16;

    /// <summary>What every white space but the end of a line is made.</summary>
    public const char Gap = ' ';

    public static string Phrase(string phrase) => new([.. Folding.Fold(phrase).Where(letter => !IsVowelMark(letter)).Select(Letter)]);

    public static bool IsAcronym(string phrase) => phrase.Length <= 16 && phrase.Any(char.IsUpper) && !phrase.Any(char.IsLower) && !phrase.Any(IsIdeograph);

    public static char Letter(char letter) =>
        letter switch
        {
            '\t' => Gap,
            >= 'A' and <= 'Z' => (char)(letter | 0x20),
            < '\u0080' => letter,
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' => 'ي',
            'ё' or 'Ё' => 'е',
            _ => char.ToLowerInvariant(letter),
        };

    public static bool IsIdeograph(char letter) => letter is >= '\u2E80' and <= '\u9FFF';

    // The joiner stands between the halves of a word that a line has broken.
    public static bool IsVowelMark(char letter) => letter is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or '\u034F';

    /// <summary>Whether a word may begin right behind a letter: in Arabic a particle may be written onto it.</summary>
    public static bool MayBeginInside(string text, int position)
    {
        if (text[position] is < '\u0600' or > '\u06FF')
            return false;
        var before = position - 1;
        while (before >= 0 && position - before <= 4 && (IsVowelMark(text[before]) || text[before] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'))
            before--;
        return before < 0 || !IsAlphabetic(text[before]) && !IsVowelMark(text[before]);
    }

    /// <summary>How many characters of the text the phrase takes at a position; 0 where it does not stand there.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="plain">Its plain letters.</param>
    /// <param name="position">Where the phrase is looked for.</param>
    /// <param name="phrase">The phrase in plain letters.</param>
    public static int LengthAt(string text, ReadOnlySpan<char> plain, int position, string phrase)
    {
        var at = position;
        for (var i = 0; i < phrase.Length; i++)
        {
            var wanted = phrase[i];
            if (wanted == '*')
            {
                for (var taken = 0; taken < LongestEnding && at < text.Length && (char.IsLetter(text[at]) || IsVowelMark(text[at])); taken++)
                    at++;
                continue;
            }

            // Nearly every letter is told here: the one that is wanted, or another that nothing passes over.
            if (wanted != ' ' && at < text.Length)
            {
                if (plain[at] == wanted)
                {
                    at++;
                    continue;
                }

                if (text[at] is > ' ' and < '\u0080')
                    return 0;
            }

            if (i > 0)
                at = PastGap(text, at, wanted, phrase[i - 1]);
            if (at >= text.Length)
                return 0;
            if (wanted == ' ')
            {
                if (text[at - 1] is not (' ' or '\t'))
                    return 0;
                continue;
            }

            if (plain[at] != wanted)
                return 0;
            at++;
        }

        while (at < text.Length && IsVowelMark(text[at]))
            at++;
        return at < text.Length && IsAlphabetic(text[at]) && IsAlphabetic(text[at - 1]) ? 0 : at - position;
    }

    public static bool IsAlphabetic(char letter) => char.IsLetterOrDigit(letter) && !IsIdeograph(letter);

    // A line break inside a joined paragraph is a space, also inside a Chinese word.
    private static int PastGap(string text, int at, char wanted, char before)
    {
        while (at < text.Length && IsVowelMark(text[at]))
            at++;
        if (wanted != ' ' && !(IsIdeograph(wanted) && IsIdeograph(before)))
            return at;
        var start = at;
        while (at < text.Length && at - start < WidestGap && text[at] is ' ' or '\t')
            at++;
        return at;
    }
}
