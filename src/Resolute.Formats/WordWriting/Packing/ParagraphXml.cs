using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Numbering;
using Resolute.Formats.WordWriting.Trees;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Paragraphs and tables as Word keeps them.</summary>
internal sealed class ParagraphXml(NumberingPlan plan, WordTemplate template, RunXml runs, ChangeMarks marks)
{
    /// <summary>The elements of a block.</summary>
    public IEnumerable<OpenXmlElement> Of(WrittenBlock block) => block is WrittenTable table ? [Table(table)] : Of((WrittenParagraph)block);

    private IEnumerable<OpenXmlElement> Of(WrittenParagraph paragraph)
    {
        var (start, end) = marks.OfMove(paragraph);
        if (start is not null)
            yield return start;
        yield return Paragraph(paragraph);
        if (end is not null)
            yield return end;
    }

    private W.Paragraph Paragraph(WrittenParagraph paragraph)
    {
        var (place, former) = plan.Places.GetValueOrDefault(paragraph);
        var properties = new W.ParagraphProperties();
        properties.Append(Properties(paragraph.Shape, place));
        if (marks.OfEnd(paragraph.Change) is { } mark)
            properties.Append(new W.ParagraphMarkRunProperties(mark));
        var before = paragraph.Before ?? paragraph.Shape;
        if (former is not null || before != paragraph.Shape && StyleNames.Of(before) != StyleNames.Of(paragraph.Shape))
            properties.Append(marks.OfShape(new W.ParagraphPropertiesExtended(Properties(before, former))));

        var element = properties.HasChildren ? new W.Paragraph(properties) : new W.Paragraph();
        var bookmark = paragraph.Bookmark is { } name ? new W.BookmarkStart { Name = name, Id = marks.Next() } : null;
        if (bookmark is not null)
            element.Append(bookmark);
        // A label that no list prints stands before the words.
        if (place is null && paragraph.Shape.Label is { } label)
            element.Append(runs.Of([new WrittenRun(label + "\t")], paragraph.Change));
        element.Append(runs.Of(paragraph.Runs, paragraph.Change));
        if (bookmark is not null)
            element.Append(new W.BookmarkEnd { Id = bookmark.Id });
        return element;
    }

    private IEnumerable<OpenXmlElement> Properties(ParagraphShape shape, ListPlace? place)
    {
        if (StyleNames.Of(shape) is { } style)
            yield return new W.ParagraphStyleId { Val = template.IdOf(style) };
        if (place is not null)
            yield return new W.NumberingProperties(new W.NumberingLevelReference { Val = place.Level }, new W.NumberingId { Val = place.List });
        else if (shape.Label is null && shape.Role is ParagraphRole.Clause or ParagraphRole.Heading or ParagraphRole.NumberedParagraph)
            yield return new W.Indentation { FirstLine = "0" };
    }

    private W.Table Table(WrittenTable table)
    {
        var columns = Math.Max(1, table.Rows.Max(static row => row.Cells.Count));
        var widths = Widths(table, columns);
        var properties = new W.TableProperties(new W.TableStyle { Val = template.IdOf(StyleNames.Of(table.Shape)) });
        if (template.IsRightToLeft)
            properties.Append(new W.BiDiVisual());
        properties.Append(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct });
        if (table.Shape != TableShape.Grid || table.Shares.Count > 0)
            properties.Append(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        var element = new W.Table(properties, new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Invariant(width) })));
        element.Append(table.Rows.Select(row => Row(row, widths)));
        return element;
    }

    private static int[] Widths(WrittenTable table, int columns)
    {
        var shares = Enumerable.Range(0, columns).Select(at => at < table.Shares.Count ? table.Shares[at] : 1).ToArray();
        var whole = shares.Sum();
        return [.. shares.Select(share => Pages.Measure * share / whole)];
    }

    private W.TableRow Row(WrittenRow row, int[] widths)
    {
        var element = new W.TableRow();
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (row.IsHeader)
            properties.Append(new W.TableHeader());
        if (marks.OfRow(row.Change) is { } mark)
            properties.Append(mark);
        element.Append(properties);
        for (var at = 0; at < Math.Max(1, row.Cells.Count); at++)
        {
            var last = at >= row.Cells.Count - 1;
            var span = last ? widths.Length - at : 1;
            var about = new W.TableCellProperties(new W.TableCellWidth { Width = Invariant(widths[at..(at + span)].Sum()), Type = W.TableWidthUnitValues.Dxa });
            if (span > 1)
                about.Append(new W.GridSpan { Val = span });
            var cell = new W.TableCell(about);
            if (at < row.Cells.Count)
                foreach (var paragraph in row.Cells[at].Paragraphs)
                    cell.Append(Of(paragraph));
            // Word wants a paragraph at the end of every cell.
            if (cell.LastChild is not W.Paragraph)
                cell.Append(new W.Paragraph());
            element.Append(cell);
        }

        return element;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
