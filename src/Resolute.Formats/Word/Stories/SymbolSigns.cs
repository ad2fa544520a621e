using System.Globalization;

namespace Resolute.Formats.Word.Stories;

/// <summary>Signs of fonts that draw something else than their letters: Symbol, Wingdings, Webdings.</summary>
internal static class SymbolSigns
{
    // Fonts of signs put their letters here, so that no other font shows letters for them.
    private const int Private = 0xF000;

    private static readonly Dictionary<string, string?[]> Fonts = Read();

    public static bool Knows(string font) => Fonts.ContainsKey(font);

    /// <summary>The sign as Unicode has it; the letter itself where the font or its place is not known.</summary>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > char.MaxValue)
            return "";
        return Find(font, number) ?? (number >= ' ' && !char.IsSurrogate((char)number) ? ((char)number).ToString() : "");
    }

    /// <summary><c>SYMBOL 183 \f "Symbol"</c>: the letter by its number, ten-based unless it begins with 0x.</summary>
    public static string OfField(string code)
    {
        var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return "";
        var isHex = words[1].StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (
            !int.TryParse(
                isHex ? words[1].AsSpan(2) : words[1],
                isHex ? NumberStyles.HexNumber : NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return "";
        var font = code.IndexOf("\\f", StringComparison.Ordinal) is > 0 and var at ? code[(at + 2)..].Trim().Trim('"') : null;
        font = font?.Split('"')[0];
        return number is > 0 and <= char.MaxValue
            ? Find(font, number) ?? (number > ' ' && !char.IsSurrogate((char)number) ? ((char)number).ToString() : "")
            : "";
    }

    /// <summary>Letters of a run in such a font, in place; those whose sign is no single letter stay.</summary>
    public static void Print(Span<char> words, string font)
    {
        for (var at = 0; at < words.Length; at++)
            if (words[at] is >= '\uF000' and <= '\uF0FF' && Find(font, words[at]) is { Length: 1 } sign)
                words[at] = sign[0];
    }

    private static string? Find(string? font, int number)
    {
        var place = number >= Private ? number - Private : number;
        return font is not null && place is >= 0 and < 256 && Fonts.TryGetValue(font, out var signs) ? signs[place] : null;
    }

    private static Dictionary<string, string?[]> Read()
    {
        var fonts = new Dictionary<string, string?[]>(StringComparer.OrdinalIgnoreCase);
        using var table = typeof(SymbolSigns).Assembly.GetManifestResourceStream(typeof(SymbolSigns), "signs.tsv")!;
        using var lines = new StreamReader(table);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.StartsWith("font\t", StringComparison.Ordinal))
                continue;
            var cells = line.Split('\t');
            if (!fonts.TryGetValue(cells[0], out var signs))
                fonts[cells[0]] = signs = new string?[256];
            signs[int.Parse(cells[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = cells[2];
        }

        return fonts;
    }
}
