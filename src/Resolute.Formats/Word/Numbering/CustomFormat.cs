namespace Resolute.Formats.Word.Numbering;

/// <summary>Formats that a file states by their first numbers: <c>001, 002, 003, ...</c> ([MS-DOCX] 2.4).</summary>
internal static class CustomFormat
{
    private const int LongestPattern = 100;
    private const int MostDigits = 10;

    private static readonly string[] Others =
    [
        "decimal",
        "decimalZero",
        "upperRoman",
        "lowerRoman",
        "hex",
        "numberInDash",
        "ordinal",
        "cardinalText",
        "ordinalText",
    ];

    /// <summary>The name of the format whose first three numbers are printed so, and how many digits it has at least.</summary>
    internal static (string Format, int Digits) Of(string? pattern)
    {
        if (pattern is not { Length: > 0 and < LongestPattern })
            return ("decimal", 0);
        var numbers = pattern.Split(',', StringSplitOptions.TrimEntries);
        if (numbers[0].Length is > 1 and < MostDigits && numbers[0].All(char.IsAsciiDigit))
            return ("decimal", numbers[0].Length);
        var named =
            numbers.Length < 3
                ? null
                : LetterSet
                    .Formats.Concat(Others)
                    .FirstOrDefault(format => Enumerable.Range(1, 3).All(number => NumberText.Of(number, format) == numbers[number - 1]));
        return (named ?? "decimal", 0);
    }
}
