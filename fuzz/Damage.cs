using System.Text;

namespace Resolute.Fuzz;

/// <summary>What may happen to bytes and to marked-up text on the way, by chance and by malice.</summary>
internal static class Damage
{
    private static readonly string[] Values =
    [
        "",
        "0",
        "-1",
        "1",
        "9",
        "2147483647",
        "2147483648",
        "-2147483648",
        "99999999999999999999",
        "1.5",
        "NaN",
        "true",
        "none",
        "\uFFFD",
        "%1%2%3%4%5%6%7%8%9",
        "%9%9%9",
        "%",
        "%0",
        "decimal",
        "bullet",
        "chineseCountingThousand",
        "upperRoman",
        "cardinalText",
        "ordinalText",
        "arabicAbjad",
        "Heading1",
        "Listed",
        "C",
        "file:///etc/hosts",
        "../../../x",
        "rId1",
        "http://[",
        "2031-13-45T99:99:99Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "&#x10FFFF;",
        "ا",
        "一",
        "&lt;w:p&gt;",
    ];

    private static readonly string[] Words =
    [
        "recalling",
        "instructs the Secretary-General",
        "1.",
        "a)",
        "(iv)",
        "Resolution 140 (Rev. Dubai, 2018)",
        "30 June 2032",
        "C25/8(Rev.1)-E",
        "\u202E",
        "\u0000",
        "\uD800",
        "((((((((((",
        "))))))",
        "一、",
        "أ)",
        "١",
        "\t\t\t",
        "\n\n",
        "---",
        "1.1.1.1.1.1.1.1.1",
        "«»“”",
        "A/RES/70/125",
        "\u200F",
        "annex",
        "Notes",
        "\f",
        "1 2 3 4 5 6 7 8 9",
    ];

    /// <summary>Any bytes, a little otherwise.</summary>
    public static byte[] Bytes(byte[] given, Random chance)
    {
        var bytes = given.ToList();
        for (var times = chance.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var at = chance.Next(bytes.Count);
            switch (chance.Next(7))
            {
                case 0:
                    bytes[at] = (byte)(bytes[at] ^ (1 << chance.Next(8)));
                    break;
                case 1:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(chance.Next(1, 40), bytes.Count - at));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(chance.Next(1, 200), bytes.Count - at)));
                    break;
                case 5:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes[at], chance.Next(1, 500)));
                    break;
                default:
                    var to = chance.Next(bytes.Count);
                    (bytes[at], bytes[to]) = (bytes[to], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Words of a text, put in, doubled, moved or taken out by lines.</summary>
    public static byte[] Text(byte[] given, Random chance)
    {
        var lines = Encoding.UTF8.GetString(given).Split('\n').ToList();
        for (var times = chance.Next(1, 6); times > 0 && lines.Count > 0; times--)
        {
            var at = chance.Next(lines.Count);
            switch (chance.Next(6))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[chance.Next(lines.Count)]);
                    break;
                case 2:
                    lines[at] = lines[at].Insert(chance.Next(lines[at].Length + 1), One(Words, chance));
                    break;
                case 3:
                    lines[at] = string.Concat(Enumerable.Repeat(lines[at] + " ", chance.Next(1, 30)));
                    break;
                case 4:
                    lines.InsertRange(at, Enumerable.Repeat(lines[at], chance.Next(1, 40)));
                    break;
                default:
                    lines[at] = One(Words, chance);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    /// <summary>Marked-up text by its elements and attributes: taken out, doubled, nested, swapped, given other values; sometimes by bytes.</summary>
    public static byte[] Xml(byte[] given, Random chance)
    {
        if (chance.Next(8) == 0)
            return Bytes(given, chance);

        var xml = Encoding.UTF8.GetString(given);
        for (var times = chance.Next(1, 4); times > 0; times--)
            xml = chance.Next(9) switch
            {
                0 => Element(xml, chance, static (_, _) => ""),
                1 => Element(xml, chance, static (found, random) => string.Concat(Enumerable.Repeat(found, random.Next(2, 60)))),
                2 => Element(xml, chance, static (found, random) => Nested(found, random)),
                3 => Element(xml, chance, (_, random) => Some(xml, random)),
                4 => Element(xml, chance, static (found, random) => found[..random.Next(found.Length)]),
                5 => Prologue(xml, chance),
                6 => xml.Insert(chance.Next(xml.Length + 1), One(Words, chance)),
                _ => Attribute(xml, chance),
            };
        return Encoding.UTF8.GetBytes(xml);
    }

    private static string Attribute(string xml, Random chance)
    {
        var opens = xml.IndexOf("=\"", chance.Next(Math.Max(1, xml.Length)), StringComparison.Ordinal);
        var closes = opens < 0 ? -1 : xml.IndexOf('"', opens + 2);
        return closes < 0 ? xml : string.Concat(xml.AsSpan(0, opens + 2), One(Values, chance), xml.AsSpan(closes));
    }

    private static string Element(string xml, Random chance, Func<string, Random, string> change)
    {
        var (start, length) = Found(xml, chance);
        return length == 0 || xml.Length > 400_000
            ? xml
            : string.Concat(xml.AsSpan(0, start), change(xml.Substring(start, length), chance), xml.AsSpan(start + length));
    }

    private static string Some(string xml, Random chance)
    {
        var (start, length) = Found(xml, chance);
        return xml.Substring(start, length);
    }

    private static string Nested(string found, Random chance)
    {
        var (opens, ends) = (found.IndexOf('>', StringComparison.Ordinal) + 1, found.LastIndexOf("</", StringComparison.Ordinal));
        if (opens <= 0 || ends < opens)
            return found;
        var times = chance.Next(50) == 0 ? chance.Next(1, 3000) : chance.Next(1, 30);
        return string.Concat(Enumerable.Repeat(found[..opens], times)) + found[opens..ends] + string.Concat(Enumerable.Repeat(found[ends..], times));
    }

    // An element with its content, by its name: near enough where names nest.
    private static (int Start, int Length) Found(string xml, Random chance)
    {
        var start = xml.IndexOf('<', chance.Next(Math.Max(1, xml.Length)));
        if (start < 0 || start + 1 >= xml.Length || !char.IsLetter(xml[start + 1]))
            return (0, 0);
        var close = xml.IndexOf('>', start);
        if (close < 0)
            return (0, 0);
        if (xml[close - 1] == '/')
            return (start, close + 1 - start);
        var name = xml[(start + 1)..close].Split(' ')[0];
        var end = xml.IndexOf($"</{name}>", close, StringComparison.Ordinal);
        return end < 0 ? (0, 0) : (start, end + name.Length + 3 - start);
    }

    private static string Prologue(string xml, Random chance)
    {
        var opens = xml.IndexOf("?>", StringComparison.Ordinal) + 2;
        var prologue = chance.Next(4) switch
        {
            0 => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
            1 => "<!DOCTYPE x SYSTEM \"file:///etc/hosts\">",
            2 => "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>",
            _ => "<!-- -- -->",
        };
        return xml.Insert(Math.Clamp(opens - (chance.Next(10) == 0 ? 2 : 0), 0, xml.Length), prologue);
    }

    private static string One(string[] from, Random chance) => from[chance.Next(from.Length)];
}
