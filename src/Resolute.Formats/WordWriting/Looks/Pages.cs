using DocumentFormat.OpenXml;
using Resolute.Text.Languages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Looks;

/// <summary>The page of the template that comes with the program: A4, a measure of 15 cm, of 18 cm for a handout, the symbol and the page's number at its foot.</summary>
internal static class Pages
{
    private const uint Width = 11_906;
    private const uint Height = 16_838;
    private const int Side = 1_701;
    private const int Edge = 1_418;
    private const int Foots = 709;
    private const int HandoutSide = 851;
    private const int HandoutEdge = 794;
    private const int HandoutFoots = 397;

    /// <summary>How wide the text is, in twentieths of a point.</summary>
    public const int Measure = (int)Width - (2 * Side);

    /// <summary>How wide the text of a handout is.</summary>
    public const int HandoutMeasure = (int)Width - (2 * HandoutSide);

    /// <summary>The last thing of a body: its page.</summary>
    public static W.SectionProperties Section(Language language, bool isHandout = false)
    {
        var (side, edge, foot) = isHandout ? (HandoutSide, HandoutEdge, HandoutFoots) : (Side, Edge, Foots);
        var section = new W.SectionProperties(
            new W.PageSize { Width = Width, Height = Height },
            new W.PageMargin
            {
                Top = edge,
                Bottom = edge,
                Left = (uint)side,
                Right = (uint)side,
                Header = (uint)foot,
                Footer = (uint)foot,
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
