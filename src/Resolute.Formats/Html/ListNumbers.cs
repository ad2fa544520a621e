using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace Resolute.Formats.Html;

/// <summary>The numbers that a browser prints before the items of lists (WHATWG HTML §4.4.5, §4.4.8; CSS Counter Styles).</summary>
internal sealed class ListNumbers
{
    // Deeper lists keep the numbers of the last one that is counted.
    private const int Deepest = 64;
    private const int Furthest = 1_000_000;

    private readonly Stack<List> _open = [];
    private int _beyond;
    private string? _label;

    /// <summary>How many lists are open.</summary>
    public int Depth => Math.Min(_open.Count, Deepest);

    public void Open(HtmlTagToken tag)
    {
        if (_open.Count >= Deepest)
            _beyond++;
        else
            _open.Push(new List(Style(tag, tag.Name == "ol" ? "decimal" : "disc"), Number(tag, "start") ?? 1));
    }

    public void Close()
    {
        _label = null;
        if (_beyond > 0)
            _beyond--;
        else
            _open.TryPop(out _);
    }

    /// <summary>An item begins: its number stands before its first words.</summary>
    public void Item(HtmlTagToken tag)
    {
        if (!_open.TryPeek(out var list))
            return;
        list.Next = Number(tag, "value") ?? list.Next;
        _label = Printed(Style(tag, list.Style), list.Next);
        list.Next++;
    }

    /// <summary>The number that stands before the next words; null where none does.</summary>
    public string? TakeLabel()
    {
        var label = _label;
        _label = null;
        return label;
    }

    private static int? Number(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is > -Furthest and < Furthest
            ? number
            : null;

    private static string Style(HtmlTagToken tag, string otherwise)
    {
        var style = tag.GetAttribute("style") ?? "";
        var at = style.IndexOf("list-style", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && style.IndexOf(':', at) is > 0 and var colon)
        {
            var value = style[(colon + 1)..].Split(';')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (value.Length > 0)
                return value[0].Trim().ToLowerInvariant();
        }

        return tag.GetAttribute("type") switch
        {
            "1" => "decimal",
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => otherwise,
        };
    }

    private static string? Printed(string style, int number) =>
        style switch
        {
            "none" => null,
            "disc" or "circle" or "square" => "•",
            "lower-alpha" or "lower-latin" => Letters(number, 'a') + ".",
            "upper-alpha" or "upper-latin" => Letters(number, 'A') + ".",
            "lower-roman" => Roman(number).ToLowerInvariant() + ".",
            "upper-roman" => Roman(number) + ".",
            "arabic-indic" => string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? (char)('٠' + digit - '0') : digit)) + ".",
            _ => Decimal(number) + ".",
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number, char first)
    {
        if (number < 1)
            return Decimal(number);
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)(first + ((number - 1) % 26)) + letters;
        return letters;
    }

    private static string Roman(int number)
    {
        // Roman numbers end at 3999; a browser goes on in figures.
        if (number is < 1 or > 3999)
            return Decimal(number);
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        int[] values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        var roman = "";
        for (var i = 0; i < values.Length; i++)
        for (; number >= values[i]; number -= values[i])
            roman += signs[i];
        return roman;
    }

    private sealed class List(string style, int next)
    {
        public string Style { get; } = style;

        public int Next { get; set; } = next;
    }
}
