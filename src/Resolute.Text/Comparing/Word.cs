using System.Globalization;
using System.Text;
using Resolute.Text.Languages;

namespace Resolute.Text.Comparing;

/// <summary>What kind of unit two texts are compared by.</summary>
internal enum WordKind
{
    /// <summary>A word of an alphabet, a number, a symbol: C25/8.</summary>
    Word,

    /// <summary>One character of Chinese.</summary>
    Ideograph,

    /// <summary>A punctuation mark.</summary>
    Sign,
}

/// <summary>A unit that two texts are compared by.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Key">What is compared: widths, hyphens and quotation marks folded, Arabic vowel marks and tatweel left out.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct Word(int Start, int End, string Key, WordKind Kind)
{
    private const string Joiners = "-/'+&.,:";

    /// <summary>The words of a text: Chinese by character, all else by word; white space and invisible marks are no words.</summary>
    public static IReadOnlyList<Word> In(string text)
    {
        var folded = Folding.Fold(text);
        var words = new List<Word>(text.Length / 5);
        for (var at = 0; at < text.Length; )
        {
            if (IsUnseen(text, folded, at))
            {
                at++;
                continue;
            }

            var end = EndOf(text, folded, at, out var kind);
            words.Add(new Word(at, end, KeyOf(text, folded, at, end), kind));
            at = end;
        }

        return words;
    }

    private static int EndOf(string text, string folded, int at, out WordKind kind)
    {
        if (Rune.TryGetRuneAt(text, at, out var rune) && rune.Utf16SequenceLength == 2)
        {
            kind = Rune.IsLetter(rune) ? WordKind.Ideograph : WordKind.Sign;
            return at + 2;
        }

        if (Plain.IsIdeograph(folded[at]) && char.IsLetter(folded[at]))
        {
            kind = WordKind.Ideograph;
            return at + 1;
        }

        if (!IsLetter(folded[at]))
        {
            kind = WordKind.Sign;
            return at + 1;
        }

        kind = WordKind.Word;
        var end = at + 1;
        while (end < text.Length && (IsLetter(folded[end]) || IsInside(text[end]) || Joins(folded, end)))
            end++;
        return end;
    }

    private static string KeyOf(string text, string folded, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (IsInside(text[i]))
                return string.Concat(Enumerable.Range(start, end - start).Where(at => !IsInside(text[at])).Select(at => folded[at]));
        return folded[start..end];
    }

    // 1,000 and 3.2 are one number, C25/8 one symbol, follow-up one word; "nine, ten" is two.
    private static bool Joins(string folded, int at) =>
        Joiners.Contains(folded[at], StringComparison.Ordinal)
        && at + 1 < folded.Length
        && (
            folded[at] is '.' or ',' or ':'
                ? char.IsAsciiDigit(folded[at - 1]) && char.IsAsciiDigit(folded[at + 1])
                : IsLetter(folded[at - 1]) && IsLetter(folded[at + 1])
        );

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) && !Plain.IsIdeograph(letter) && !char.IsSurrogate(letter);

    private static bool IsUnseen(string text, string folded, int at) => char.IsWhiteSpace(folded[at]) || IsInside(text[at]);

    // What may stand in a word unseen or unread: vowel marks, tatweel, soft hyphens, direction marks, combining accents.
    private static bool IsInside(char letter) =>
        Plain.IsVowelMark(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.Control && !char.IsWhiteSpace(letter);
}
