using System.Globalization;
using System.Text;
using Resolute.Text.Languages;

namespace Resolute.Text.Search;

/// <summary>What a letter is to the index, and how it is written there.</summary>
internal static class SearchLetters
{
    /// <summary>The kinds of letters: a word is a run of one kind.</summary>
    public enum Kind
    {
        /// <summary>Parts words: blanks, marks of punctuation, half of a character.</summary>
        None,

        /// <summary>Belongs to the word before it and says nothing: vowel marks, accents that stand alone, tatweel, soft hyphens, marks of direction.</summary>
        Silent,

        /// <summary>A letter of an alphabet.</summary>
        Letter,

        /// <summary>A digit.</summary>
        Digit,

        /// <summary>A character of Chinese, which writes no blanks between words.</summary>
        Han,
    }

    /// <summary>The kind of a character as the text has it.</summary>
    public static Kind KindOf(Rune letter) =>
        letter.Value switch
        {
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Kind.Letter,
            >= '0' and <= '9' => Kind.Digit,
            < 0x80 => Kind.None,
            0x0640 => Kind.Silent,
            >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF => Kind.Han,
            _ => Rune.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark => Kind.Silent,
                UnicodeCategory.DecimalDigitNumber => Kind.Digit,
                UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.LetterNumber => Kind.Letter,
                _ => Kind.None,
            },
        };

    /// <summary>A letter of the folded text as terms write it: bare, and in Arabic without the seats of hamza and the ta marbuta.</summary>
    public static char Written(char folded) =>
        Skeleton.BareOf(folded) switch
        {
            'ة' => 'ه',
            'ؤ' => 'و',
            'ئ' or 'ی' => 'ي',
            'ک' => 'ك',
            var bare => bare,
        };
}
