using System.Xml;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes paragraphs: the words of a clause, and what has no element of its own in the form.</summary>
internal sealed class PieceWriter(XmlWriter xml, RunWriter run)
{
    private const string EnactingFormula = "enactingFormula";
    private int _annexes;

    /// <summary>What has no element of its own in the form: a line of the head, an annex, a page's foot, words without a place.</summary>
    public void Piece(Piece piece)
    {
        run.Lead(piece.Start);
        switch (piece.Kind)
        {
            case LeafKind.Chapeau:
                Start("block");
                xml.WriteAttributeString("name", EnactingFormula);
                break;
            case LeafKind.Unplaced or LeafKind.Furniture or LeafKind.Mark:
                Start("block");
                xml.WriteAttributeString(
                    "name",
                    piece.Kind switch
                    {
                        LeafKind.Unplaced => "unplaced",
                        LeafKind.Mark => "mark",
                        _ => "furniture",
                    }
                );
                break;
            default:
                Start("p");
                if (ClassOf(piece.Kind) is { } kind)
                    xml.WriteAttributeString("class", kind);
                break;
        }

        run.Words(piece.End);
        xml.WriteEndElement();
    }

    /// <summary>The body that speaks.</summary>
    public void Formula(Piece piece)
    {
        run.Lead(piece.Start);
        Start("formula");
        xml.WriteAttributeString("name", EnactingFormula);
        Start("p");
        run.Words(piece.End);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What follows the operative part.</summary>
    public void Annex(List<Piece> annex)
    {
        Start("hcontainer");
        xml.WriteAttributeString("name", "annex");
        xml.WriteAttributeString("eId", $"annex.{++_annexes}");
        Start("content");
        annex.ForEach(Piece);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? ClassOf(LeafKind kind) =>
        kind switch
        {
            LeafKind.Header => "header",
            LeafKind.Title => "title",
            LeafKind.Table => "row",
            LeafKind.BlockHeading or LeafKind.SectionHeading => "heading",
            LeafKind.Annex => "annex",
            _ => null,
        };

    private void Start(string name) => xml.WriteStartElement(name, Vocabulary.Akn);
}
