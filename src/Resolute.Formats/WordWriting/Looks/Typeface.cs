using Resolute.Text.Languages;

namespace Resolute.Formats.WordWriting.Looks;

/// <summary>A font with those to take where it is missing: what Word brings.</summary>
internal sealed record Font(string Name, string Family, string Instead);

/// <summary>What a language is set in.</summary>
/// <param name="Size">Half points of Latin, Cyrillic and Chinese letters.</param>
/// <param name="ArabicSize">Half points of Arabic letters.</param>
/// <param name="Line">The height of a line in 240ths.</param>
/// <param name="IsJustified">Whether both edges are even, or the starting edge alone.</param>
/// <param name="Tag">The language by its full tag.</param>
internal sealed record Typeface(int Size, int ArabicSize, int Line, bool IsJustified, string Tag)
{
    public static Font Latin { get; } = new("Noto Serif", "roman", "Cambria,Times New Roman");

    public static Font Arabic { get; } = new("Noto Naskh Arabic", "roman", "Traditional Arabic,Arial");

    public static Font Chinese { get; } = new("Noto Serif CJK SC", "roman", "SimSun,宋体");

    /// <summary>In which Chinese sets what Latin sets in italics.</summary>
    public static Font ChineseEmphasis { get; } = new("KaiTi", "script", "STKaiti,楷体,Noto Serif CJK SC");

    /// <summary>The same where room is dear: letters of 9 points, line on line. The Arabic font brings white above and below its lines, which half is enough of.</summary>
    public Typeface Close() => this with { Size = 18, ArabicSize = 19, Line = Tag.StartsWith("ar", StringComparison.Ordinal) ? 204 : 240, IsJustified = false };

    public static Typeface Of(Language language) =>
        language switch
        {
            Language.Arabic => new(20, 26, 240, true, "ar-SA"),
            Language.Chinese => new(22, 26, 320, true, "zh-CN"),
            Language.French => new(20, 26, 276, false, "fr-FR"),
            Language.Russian => new(20, 26, 276, false, "ru-RU"),
            Language.Spanish => new(20, 26, 276, false, "es-ES"),
            _ => new(20, 26, 276, false, "en-GB"),
        };
}
