using DocumentFormat.OpenXml;
using Resolute.Text.Languages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Looks;

/// <summary>The page of the template that comes with the program: A4, a measure of 15 cm, the symbol and the page's number at its foot.</summary>
internal static class Pages
{
    private const uint Width = 11_906;
    private const uint Height = 16_838;
    private const int Side = 1_701;
    private const int Edge = 1_418;

    /// <summary>How wide the text is, in twentieths of a point.</summary>
    public const int Measure = (int)Width - (2 * Side);

    /// <summary>The last thing of a body: its page.</summary>
    public static W.SectionProperties Section(Language language)
    {
        var section = new W.SectionProperties(
            new W.PageSize { Width = Width, Height = Height },
            new W.PageMargin
            {
                Top = Edge,
                Bottom = Edge,
                Left = Side,
                Right = Side,
                Header = 709,
                Footer = 709,
                Gutter = 0,
            }
        );
        if (language.IsRightToLeft())
            section.Append(new W.BiDi());
        return section;
    }

    /// <summary>The foot of a page.</summary>
    public static W.Footer Foot(string? symbol)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }));
        if (symbol is not null)
            paragraph.Append(new W.Run(new W.Text(symbol) { Space = SpaceProcessingModeValues.Preserve }));
        paragraph.Append(new W.Run(new W.TabChar()), new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = " PAGE " });
        return new W.Footer(paragraph);
    }
}
