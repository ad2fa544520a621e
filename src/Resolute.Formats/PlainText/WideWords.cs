using System.Globalization;

namespace Resolute.Formats.PlainText;

/// <summary>Whether letters of two bytes that no mark announced are a text: any even number of bytes gives letters of some kind.</summary>
internal static class WideWords
{
    // Fewer letters prove nothing: four bytes with a zero among them are as often a number.
    private const int Fewest = 8;

    // Foreign names and signs in a text are few: one letter in twenty is of another alphabet at most.
    private const int Strange = 20;

    /// <summary>Only letters that Unicode knows, in words parted by blanks, of Latin and at most one alphabet more.</summary>
    public static bool AreIn(string text)
    {
        var (letters, blanks, ordinary) = (0, 0, 0);
        Span<int> alphabets = stackalloc int[256];
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var letter = text[i];
            if (!IsKnown(letter, CharUnicodeInfo.GetUnicodeCategory(text, i)))
                return false;
            letters++;
            blanks += letter is ' ' or '\t' or '\n' or '\r' ? 1 : 0;
            if (Alphabet(letter) is { } alphabet)
                alphabets[alphabet]++;
            else
                ordinary++;
        }

        var main = 0;
        foreach (var count in alphabets)
            main = Math.Max(main, count);
        return letters >= Fewest && blanks > 0 && (ordinary + main) * Strange >= letters * (Strange - 1);
    }

    private static bool IsKnown(char letter, UnicodeCategory category) =>
        category switch
        {
            UnicodeCategory.Control => letter is '\t' or '\n' or '\r' or '\f',
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
            _ => true,
        };

    /// <summary>The page of Unicode that a letter is from, Chinese characters as one; null for Latin, punctuation and signs that all texts use.</summary>
    private static int? Alphabet(char letter) =>
        (letter >> 8) switch
        {
            0x00 or 0x01 or 0x20 or 0x30 or 0xFF => null,
            >= 0x4E and <= 0x9F => 0x4E,
            var page => page,
        };
}
