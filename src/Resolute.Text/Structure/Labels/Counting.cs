using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Labels;

/// <summary>The figures of labels as numbers.</summary>
internal static class Counting
{
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Arabic = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";
    private const string Han = "一二三四五六七八九";

    /// <summary>a is 1, z 26, aa 27, bb 28; 0 where it is no counting letter.</summary>
    public static int OfLetter(string letters)
    {
        var first = char.ToLowerInvariant(letters[0]);
        if (letters.Length == 1 && first is >= 'а' and <= 'я')
            return Cyrillic.IndexOf(first, StringComparison.Ordinal) + 1;
        if (first is < 'a' or > 'z')
            return 0;
        if (letters.Length == 1)
            return first - 'a' + 1;
        return letters.Length == 2 && letters[0] == letters[1] ? 26 + first - 'a' + 1 : 0;
    }

    /// <summary>The value of a roman numeral in small letters; 0 where it is none.</summary>
    public static int OfRoman(string letters)
    {
        var (sum, last) = (0, 0);
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var value = letters[i] switch
            {
                'i' => 1,
                'v' => 5,
                'x' => 10,
                'l' => 50,
                'c' => 100,
                _ => 0,
            };
            if (value == 0)
                return 0;
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return ToRoman(sum) == letters ? sum : 0;
    }

    /// <summary>一 is 1, 十 10, 十二 12, 二十三 23; 0 where it is none.</summary>
    public static int OfHan(string figures)
    {
        var ten = figures.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return figures.Length == 1 ? Han.IndexOf(figures[0], StringComparison.Ordinal) + 1 : 0;
        var tens = ten == 0 ? 1 : Han.IndexOf(figures[0], StringComparison.Ordinal) + 1;
        var units = ten == figures.Length - 1 ? 0 : Han.IndexOf(figures[^1], StringComparison.Ordinal) + 1;
        return (tens * 10) + units;
    }

    /// <summary>① is 1, ㈡ 2, ⑶ 3, ⒋ 4; 0 where it is no figure in a frame.</summary>
    public static int OfEnclosed(char figure) =>
        figure switch
        {
            >= '①' and <= '⑳' => figure - '①' + 1,
            >= '㈠' and <= '㈩' => figure - '㈠' + 1,
            >= '⑴' and <= '⒇' => figure - '⑴' + 1,
            >= '⒈' and <= '⒛' => figure - '⒈' + 1,
            >= '❶' and <= '❿' => figure - '❶' + 1,
            >= '㊀' and <= '㊉' => figure - '㊀' + 1,
            _ => 0,
        };

    /// <summary>أ is 1, ب 2, ج 3 …</summary>
    public static int OfAbjad(char letter) => Abjad.IndexOf(letter == 'ا' ? 'أ' : letter, StringComparison.Ordinal) + 1;

    /// <summary>أ is 1, ب 2, ت 3 …</summary>
    public static int OfArabicLetter(char letter) => Arabic.IndexOf(letter == 'ا' ? 'أ' : letter, StringComparison.Ordinal) + 1;

    /// <summary>1 is أ, 2 ب; empty past the last letter.</summary>
    public static string ToAbjad(int number) => number < 1 || number > Abjad.Length ? "" : Abjad[number - 1].ToString();

    /// <summary>bis is 1, ter 2, and so in the other languages.</summary>
    public static int OfInserted(string word)
    {
        if (word.Length == 0)
            return 0;
        var letters = Skeleton.Of(word);
        return letters switch
        {
            "bis" or "бис" => 1,
            "ter" or "тер" => 2,
            "quater" or "кватер" => 3,
            "quinquies" => 4,
            "sexies" => 5,
            _ when letters.StartsWith('之') => Math.Max(1, OfHan(letters[1..])),
            _ when letters.Contains("ثاني", StringComparison.Ordinal) => 2,
            _ when letters.Contains("ثالث", StringComparison.Ordinal) => 3,
            _ when letters.Contains("رابع", StringComparison.Ordinal) => 4,
            _ => 1,
        };
    }

    /// <summary>A small number as a roman numeral.</summary>
    public static string ToRoman(int number)
    {
        if (number is < 1 or > 399)
            return "";
        string[] units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        string[] tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        return new string('c', number / 100) + tens[number / 10 % 10] + units[number % 10];
    }

    /// <summary>A small number as a letter: 1 is a, 27 aa.</summary>
    public static string ToLetter(int number) => number is < 1 or > 52 ? "" : new string((char)('a' + ((number - 1) % 26)), number > 26 ? 2 : 1);

    /// <summary>How an id names what was inserted: bis, ter …</summary>
    public static string Suffix(int inserted) =>
        inserted switch
        {
            0 => "",
            1 => "bis",
            2 => "ter",
            3 => "quater",
            4 => "quinquies",
            _ => "sexies",
        };
}
