namespace Resolute.Text.Dates;

/// <summary>Whole numbers in a text, in digits or in Chinese numerals, forwards and backwards.</summary>
internal static class NumberAt
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The position after white space.</summary>
    public static int PastBlank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>The position before white space, reading backwards: the end of what stands before it.</summary>
    public static int BeforeBlank(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>A number of at most four digits that begins here; null where none does.</summary>
    public static (int Value, int End)? Read(string text, int at)
    {
        var (end, value) = (at, 0);
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 5)
            value = value * 10 + (text[end++] - '0');
        return end == at || end - at > 4 ? null : (value, end);
    }

    /// <summary>A number of at most <paramref name="digits"/> digits that ends here; null where none does.</summary>
    public static (int Value, int Start)? ReadBackwards(string text, int end, int digits)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]) && end - start <= digits)
            start--;
        return start == end || end - start > digits || (start > 0 && char.IsLetter(text[start - 1]) && !Languages.Plain.IsIdeograph(text[start - 1]))
            ? null
            : (int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture), start);
    }

    /// <summary>A number in digits or Chinese numerals: 二〇二七 digit by digit, 一百三十一 by hundreds and tens.</summary>
    public static (int Value, int End)? ReadChinese(string text, int at)
    {
        if (Read(text, at) is { } digits)
            return digits;
        var (end, sum, digit, isSum) = (at, 0, 0, false);
        for (; end < text.Length && end - at < 7; end++)
        {
            var letter = text[end] switch
            {
                '零' or '○' => '〇',
                '两' => '二',
                var same => same,
            };
            if (letter is '十' or '百')
            {
                sum += (digit == 0 ? 1 : digit) * (letter == '十' ? 10 : 100);
                (digit, isSum) = (0, true);
            }
            else if (Numerals.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var value)
            {
                digit = isSum ? value : digit * 10 + value;
            }
            else
            {
                break;
            }
        }

        return end == at ? null : (sum + digit, end);
    }
}
