using Resolute.Formats.WordWriting.Looks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>The fonts of a file, each with those to take where it is missing.</summary>
internal static class FontsXml
{
    public static W.Fonts Of() =>
        new(
            new[] { Typeface.Latin, Typeface.Arabic, Typeface.Chinese, Typeface.ChineseEmphasis }.Select(static font => new W.Font(
                new W.AltName { Val = font.Instead },
                new W.FontFamily { Val = font.Family == "roman" ? W.FontFamilyValues.Roman : W.FontFamilyValues.Script },
                new W.Pitch { Val = W.FontPitchValues.Variable }
            )
            {
                Name = font.Name,
            })
        );
}
