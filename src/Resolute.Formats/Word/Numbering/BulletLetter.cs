using System.Text;

namespace Resolute.Formats.Word.Numbering;

/// <summary>Bullets of the symbol fonts as letters that every font has.</summary>
internal static class BulletLetter
{
    // Where the symbol fonts stand in files.
    private const int PrivateUse = 0xF000;

    private static readonly Dictionary<(string Font, int Code), string> Letters = NumberTable
        .Rows("bullet-letters.tsv")
        .ToDictionary(
            row => (row[0], int.Parse(row[1], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture)),
            row => row[2]
        );

    private static readonly HashSet<string> Fonts = [.. Letters.Keys.Select(each => each.Font)];

    /// <summary>The bullet as it looks. A private letter of a font that is not known is taken for one of Symbol, and what is not there for a round dot.</summary>
    internal static string Of(string text, string? font)
    {
        var name = font?.ToLowerInvariant() ?? "";
        var isSymbolFont = Fonts.Contains(name);
        if (!isSymbolFont && !text.Any(IsPrivate))
            return text;
        var shown = new StringBuilder();
        foreach (var letter in text)
            shown.Append(isSymbolFont || IsPrivate(letter) ? Shown(letter, isSymbolFont ? name : "symbol") : letter.ToString());
        return shown.ToString();
    }

    private static string Shown(char letter, string font) =>
        Letters.TryGetValue((font, IsPrivate(letter) ? letter - PrivateUse : letter), out var shown) ? shown
        : IsPrivate(letter) ? "•"
        : letter.ToString();

    private static bool IsPrivate(char letter) => letter is >= '\uE000' and <= '\uF8FF';
}
