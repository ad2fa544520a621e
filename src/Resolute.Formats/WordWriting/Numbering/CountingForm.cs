using System.Globalization;

namespace Resolute.Formats.WordWriting.Numbering;

/// <summary>A way in which Word counts, as far as labels of official texts use it.</summary>
/// <param name="Name">Its name in the file: lowerLetter.</param>
/// <param name="Of">What a number is written as; null where Word writes something that this form does not vouch for.</param>
/// <param name="Value">The number that is written so; 0 where it is none.</param>
internal sealed record CountingForm(string Name, Func<int, string?> Of, Func<string, int> Value)
{
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string ArabicAlphabet = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";

    // Programs differ past this letter: some count ы.
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщ";
    private const string Han = "一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const int MostFigures = 6;
    private const int LongestRoman = 15;

    /// <summary>Literal text at every number: what no counting gives.</summary>
    public static CountingForm Literal { get; } = new("none", static _ => "", static _ => 0);

    /// <summary>Every form that counts.</summary>
    public static IReadOnlyList<CountingForm> All { get; } =
    [
        new("decimal", static number => number.ToString(CultureInfo.InvariantCulture), OfFigures),
        new("lowerLetter", static number => Letters(number, 'a'), static words => OfLetters(words, 'a')),
        new("upperLetter", static number => Letters(number, 'A'), static words => OfLetters(words, 'A')),
        new("lowerRoman", Roman, static words => OfRoman(words)),
        new("upperRoman", static number => Roman(number)?.ToUpperInvariant(), static words => words.Any(char.IsLower) ? 0 : OfRoman(words.ToLowerInvariant())),
        Alphabet("arabicAbjad", Abjad),
        Alphabet("arabicAlpha", ArabicAlphabet),
        Alphabet("russianLower", Cyrillic),
        Alphabet("russianUpper", Cyrillic.ToUpperInvariant()),
        Alphabet("ideographTraditional", Stems),
        Alphabet("decimalEnclosedCircle", Circled),
        new("chineseCountingThousand", Chinese, OfChinese),
    ];

    private static CountingForm Alphabet(string name, string letters) =>
        new(
            name,
            number => number >= 1 && number <= letters.Length ? letters[number - 1].ToString() : null,
            words => words.Length == 1 ? letters.IndexOf(words[0], StringComparison.Ordinal) + 1 : 0
        );

    private static int OfFigures(string words) =>
        words.Length is > 0 and <= MostFigures && words.All(char.IsAsciiDigit) && (words.Length == 1 || words[0] != '0')
            ? int.Parse(words, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    // a … z, aa, bb … zz, aaa: the letter is doubled, as Word and ISO 29500 do.
    private static string? Letters(int number, char first) =>
        number is < 1 or > 26 * 5 ? null : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static int OfLetters(string words, char first) =>
        words.Length is >= 1 and <= 5 && words[0] >= first && words[0] < first + 26 && words.All(letter => letter == words[0])
            ? ((words.Length - 1) * 26) + (words[0] - first) + 1
            : 0;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    private static string? Roman(int number)
    {
        if (number is < 1 or > 3999)
            return null;
        var words = "";
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value; number -= value)
                words += sign;
        return words;
    }

    private static int OfRoman(string words)
    {
        if (words.Length is 0 or > LongestRoman)
            return 0;
        var (sum, at) = (0, 0);
        foreach (var (value, sign) in RomanSigns)
            for (; string.CompareOrdinal(words, at, sign, 0, sign.Length) == 0; at += sign.Length)
                sum += value;
        return at == words.Length && Roman(sum) == words ? sum : 0;
    }

    private static string? Chinese(int number) =>
        number switch
        {
            >= 1 and <= 9 => Han[number - 1].ToString(),
            >= 10 and <= 19 => "十" + (number == 10 ? "" : Han[number - 11]),
            >= 20 and <= 99 => $"{Han[(number / 10) - 1]}十{(number % 10 == 0 ? "" : Han[(number % 10) - 1])}",
            _ => null,
        };

    private static int OfChinese(string words)
    {
        if (words.Length is 0 or > 3)
            return 0;
        for (var number = 1; number <= 99; number++)
            if (Chinese(number) == words)
                return number;
        return 0;
    }
}
