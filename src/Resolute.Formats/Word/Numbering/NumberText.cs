using System.Globalization;

namespace Resolute.Formats.Word.Numbering;

/// <summary>A number as a number format of Word prints it.</summary>
internal static class NumberText
{
    // What Word repeats a letter at most: the 781st number of "a, b, c" is "a" again.
    private const int MostRepeats = 30;

    /// <summary>The number in the format of that name; in figures where the format is not known or does not reach so far.</summary>
    internal static string Of(int number, string format, string? language = null) =>
        format switch
        {
            "decimal" or "decimalHalfWidth" or "bahtText" or "dollarText" => Figures(number),
            "none" or "bullet" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "lowerRoman" => RomanNumber.Lower(number),
            "upperRoman" => RomanNumber.Upper(number),
            "hex" => number.ToString("X", CultureInfo.InvariantCulture),
            "numberInDash" => $"- {Figures(number)} -",
            "ordinal" => SpelledNumber.Ordinal(number, language),
            "cardinalText" => SpelledNumber.CardinalText(number, language),
            "ordinalText" => SpelledNumber.OrdinalText(number, language),
            _ => LetterSet.Of(format) is { } set ? InLetters(number, set) : Figures(number),
        };

    /// <summary>The number in figures.</summary>
    internal static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string InLetters(int number, LetterSet set) =>
        set.Rule switch
        {
            "digits" => string.Concat(Figures(number).Select(figure => set.Letters[figure - '0'])),
            "count" or "count-bare" or "count-full" or "count-full-bare" or "count-then-digits" or "thai" => CountedNumber.Of(number, set),
            _ when number < 1 => Figures(number),
            "repeat" => Repeated(number, set.Letters),
            "lead" => string.Concat(Enumerable.Repeat(set.Letters[^1], (number - 1) / set.Letters.Count % MostRepeats))
                + set.Letters[(number - 1) % set.Letters.Count],
            "cycle" => set.Letters[(number - 1) % set.Letters.Count],
            "once" => number <= set.Letters.Count ? set.Letters[number - 1] : Figures(number),
            "tens" => number < 10 ? set.Letters[number - 1]
            : number < 100 ? set.Letters[8 + (number / 10)] + (number % 10 == 0 ? "" : set.Letters[(number % 10) - 1])
            : Figures(number),
            "gematria" => HebrewNumber.Of(number, set.Letters),
            _ => Figures(number),
        };

    private static string Repeated(int number, IReadOnlyList<string> letters) =>
        string.Concat(Enumerable.Repeat(letters[(number - 1) % letters.Count], ((number - 1) / letters.Count % MostRepeats) + 1));
}
