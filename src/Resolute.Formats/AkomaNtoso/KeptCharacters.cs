using System.Globalization;
using System.Text;
using System.Xml;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Characters that XML 1.0 cannot hold (§2.2): controls, half surrogate pairs, U+FFFE and U+FFFF. None is lost.</summary>
internal static class KeptCharacters
{
    /// <summary>Whether XML can hold what stands at a position, and how many units it takes.</summary>
    public static bool IsHeld(string text, int at, out int length)
    {
        length = 1;
        if (XmlConvert.IsXmlChar(text[at]))
            return true;
        if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            return false;
        length = 2;
        return true;
    }

    /// <summary>White space that may stand between two elements: what XML calls so is less than Unicode does.</summary>
    public static bool IsPlainSpace(ReadOnlySpan<char> gap) => !gap.ContainsAnyExcept(" \t\r\n");

    /// <summary>Words for people, in which U+FFFD stands for what XML cannot hold.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (IsHeld(text, at, out var length))
                shown.Append(text, at, length);
            else
                shown.Append('\uFFFD');
            at += length;
        }

        return shown.ToString();
    }

    /// <summary>Words for our own attributes, from which every character comes back: \u000C for one that XML cannot hold.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var isHeld = IsHeld(text, at, out var length);
            if (!isHeld)
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            else if (text[at] == '\\')
                escaped.Append("\\\\");
            else
                escaped.Append(text, at, length);
            at += length;
        }

        return escaped.ToString();
    }

    /// <summary>The words again; a stroke that escapes nothing stays.</summary>
    public static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var words = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
                words.Append(text[at]);
            else if (text[at + 1] == 'u' && at + 5 < text.Length && Unit(text.AsSpan(at + 2, 4)) is { } unit)
            {
                words.Append(unit);
                at += 5;
            }
            else
                words.Append(text[++at]);
        }

        return words.ToString();
    }

    /// <summary>A UTF-16 unit by its four hexadecimal figures.</summary>
    public static char? Unit(ReadOnlySpan<char> figures) =>
        ushort.TryParse(figures, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
