using System.Xml;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes paragraphs: the words of a clause, and what has no element of its own in the form.</summary>
internal sealed class PieceWriter(XmlWriter xml, RunWriter run, Cells cells)
{
    private const string EnactingFormula = "enactingFormula";
    private int _annexes;

    /// <summary>Paragraphs in their order, those of one table as its cells.</summary>
    public void All(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; )
            i += Next(pieces, i);
    }

    /// <summary>The paragraph at a place, or the table that begins there; says how many paragraphs that took.</summary>
    public int Next(IReadOnlyList<Piece> pieces, int at)
    {
        if (CellOf(pieces[at]) is not { } first)
        {
            Piece(pieces[at]);
            return 1;
        }

        var table = pieces.Skip(at).TakeWhile(piece => CellOf(piece)?.Table == first.Table).ToList();
        run.Lead(pieces[at].Start);
        Start("table");
        for (var i = 0; i < table.Count; )
        {
            var row = CellOf(table[i])!.Row;
            run.Lead(table[i].Start);
            Start("tr");
            while (i < table.Count && CellOf(table[i])!.Row == row)
            {
                var cell = CellOf(table[i]);
                run.Lead(table[i].Start);
                Start("td");
                for (; i < table.Count && CellOf(table[i]) == cell; i++)
                    Piece(table[i]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        return table.Count;
    }

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
        All(annex);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private TableCell? CellOf(Piece piece) => cells.At(piece.Start);

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
