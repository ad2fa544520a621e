using System.Globalization;
using System.Text;

namespace Resolute.Text.Languages;

/// <summary>
/// A stretch of folded text without what printers vary: case, traditional characters, accents, vowel marks, tatweel, hamza seats, repeated space; each letter
/// knows where it stands in the text.
/// </summary>
internal sealed class Skeleton
{
    // Most stretches are a line.
    private const int Short = 256;

    // Combining marks begin here.
    private const char FirstMark = '\u0300';
    private static readonly char[] Bare = BareLetters();

    private static readonly System.Collections.Frozen.FrozenDictionary<char, char> Simplified = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
        TableRow.Of("Languages/traditional.tsv"),
        static row => row["traditional"][0],
        static row => row["simplified"][0]
    );

    private readonly int[] _at;

    private Skeleton(string letters, int[] at, int end)
    {
        Letters = letters;
        _at = at;
        End = end;
    }

    /// <summary>The bare letters.</summary>
    public string Letters { get; }

    /// <summary>Where the stretch ends in the text.</summary>
    public int End { get; }

    /// <summary>The place in the text of a bare letter; the end of the stretch for one past the last.</summary>
    public int At(int index) => index < _at.Length ? _at[index] : End;

    /// <summary>The bare letters of a word of a table.</summary>
    public static string Of(string word)
    {
        var folded = Folding.Fold(word);
        return Of(folded, 0, folded.Length).Letters;
    }

    /// <summary>The skeleton of a stretch of folded text; white space at its edges is left out.</summary>
    public static Skeleton Of(string folded, int start, int end)
    {
        var length = end - start;
        Span<char> letters = length <= Short ? stackalloc char[Short] : new char[length];
        Span<int> at = length <= Short ? stackalloc int[Short] : new int[length];
        var (count, last) = (0, start);
        for (var i = start; i < end; i++)
        {
            var letter = folded[i];
            if (char.IsWhiteSpace(letter))
            {
                if (count == 0 || letters[count - 1] == ' ')
                    continue;
                letter = ' ';
            }
            else if (letter == '\u0640' || (letter >= FirstMark && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark))
            {
                continue;
            }
            else
            {
                letter = BareOf(letter);
                last = i + 1;
            }

            letters[count] = letter;
            at[count++] = i;
        }

        if (count > 0 && letters[count - 1] == ' ')
            count--;
        return new Skeleton(new string(letters[..count]), at[..count].ToArray(), last);
    }

    /// <summary>A letter without case, accent and the forms that printers vary.</summary>
    public static char BareOf(char letter) =>
        letter switch
        {
            < '\u0250' => Bare[letter],
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' => 'ي',
            'ё' or 'Ё' => 'е',
            >= '\u4E00' and <= '\u9FFF' => Simplified.GetValueOrDefault(letter, letter),
            _ => char.ToLowerInvariant(letter),
        };

    private static char[] BareLetters()
    {
        var bare = new char[0x250];
        for (var i = 0; i < bare.Length; i++)
        {
            var apart = ((char)i).ToString().Normalize(NormalizationForm.FormD);
            bare[i] = char.ToLowerInvariant(apart[0]);
        }

        return bare;
    }
}
