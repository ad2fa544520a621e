using System.Xml;
using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes an element with an id and all in it: heading, number, words, sub-items, and what lies between them.</summary>
internal sealed class FrameWriter(XmlWriter xml, Reading reading, Pieces pieces, RunWriter run, FrameSayings sayings, PieceWriter pen)
{
    private readonly Dictionary<string, TextSpan> _labels = Labels(reading);
    private readonly ILookup<string?, Leaf> _headings = reading
        .Leaves.Where(static leaf => leaf.Kind == LeafKind.SectionHeading)
        .ToLookup(static leaf => leaf.At, StringComparer.Ordinal);

    /// <summary>A block or a section; recitals in the main body, where the schema has none, are containers of that name.</summary>
    public void Write(Frame top, bool isInBody)
    {
        var isPlain = top.Kind == FrameKind.Recitals && !isInBody;
        Start(
            isPlain ? Vocabulary.Recitals
            : top.Kind == FrameKind.Recitals ? "hcontainer"
            : "section"
        );
        if (top.Block is { } block)
            BlockHead(top, block, isNamed: top.Kind == FrameKind.Recitals && isInBody);
        else
            SectionHead(top, top.Section!);
        if (isPlain)
            PlainRecitals(top);
        else
            Paragraphs(top);
        xml.WriteEndElement();
    }

    private void BlockHead(Frame top, ClauseBlock block, bool isNamed)
    {
        var first = top.Children.Count > 0 ? top.Children[0].Start : top.End;
        // In the form of the United Nations the heading is the verb within the clause.
        var end = block.Span.Start == top.Start && block.Span.End <= first && block.Span.Length > 0 ? LineEnd(block.Span.End, first) : top.Start;
        if (isNamed)
            xml.WriteAttributeString("name", Vocabulary.Recitals);
        sayings.Block(top, block, end > top.Start ? Headings.Bare(reading.Text, top.Start, end) : null);
        if (end == top.Start)
            return;
        Start("heading");
        run.Words(end);
        xml.WriteEndElement();
    }

    /// <summary>Where the heading ends with the comma or colon behind it.</summary>
    private int LineEnd(int from, int to)
    {
        while (from < to && Headings.IsPunctuation(reading.Text[from]))
            from++;
        return from;
    }

    private void SectionHead(Frame top, Section section)
    {
        var first = top.Children.Count > 0 ? top.Children[0].Start : top.End;
        var number =
            section.Number.Length > 0 && string.CompareOrdinal(reading.Text, top.Start, section.Number, 0, section.Number.Length) == 0
                ? top.Start + section.Number.Length
                : top.Start;
        if (number > first)
            number = top.Start;
        // The full stop behind a number is printed with it.
        if (number > top.Start)
            number = LineEnd(number, first);
        var end = HeadingEnd(section.Id, number, first);
        var heading = Frames.Trimmed(reading.Text, number, end);
        var computed = number == top.Start && section.Number.Length > 0 ? KeptCharacters.Shown(section.Number).Trim() : null;
        sayings.Section(
            top,
            section,
            number > top.Start ? Headings.Number(reading.Text[top.Start..number]) : Headings.Number(computed),
            heading.Length > 0 ? heading : null
        );
        Number(TextSpan.Between(top.Start, number), computed);
        if (heading.Length == 0)
            return;
        run.Lead(heading.Start);
        Start("heading");
        run.Words(heading.End);
        xml.WriteEndElement();
    }

    private int HeadingEnd(string id, int from, int to)
    {
        var end = from;
        foreach (var leaf in _headings[id])
            if (leaf.Span.End > end && leaf.Span.End <= to)
                end = leaf.Span.End;
        return end;
    }

    /// <summary>Recitals hold recitals only: what lies between two of them ends the first, what lies before the first is an introduction.</summary>
    private void PlainRecitals(Frame top)
    {
        var first = top.Children.Count > 0 ? top.Children[0].Start : top.End;
        if (pieces.In(run.At, first) is { Count: > 0 } before)
        {
            Start("intro");
            pen.All(before);
            xml.WriteEndElement();
        }

        for (var i = 0; i < top.Children.Count; i++)
            Clause(top.Children[i], "recital", i + 1 < top.Children.Count ? top.Children[i + 1].Start : top.End);
        if (top.Children.Count > 0)
            return;
        Start("recital");
        Start("p");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Paragraphs(Frame top)
    {
        foreach (var child in top.Children)
        {
            Between(child.Start);
            Clause(child, child.Kind == FrameKind.Recital ? "hcontainer" : "paragraph", child.End);
        }

        Between(top.End);
    }

    private void Between(int end)
    {
        if (pieces.In(run.At, end) is not { Count: > 0 } loose)
            return;
        run.Lead(loose[0].Start);
        Start("hcontainer");
        xml.WriteAttributeString("name", "between");
        Start("content");
        pen.All(loose);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Clause(Frame frame, string element, int through)
    {
        var clause = frame.Clause!;
        run.Lead(frame.Start);
        Start(element);
        if (element == "hcontainer")
            xml.WriteAttributeString("name", Vocabulary.Recital);
        var loose = pieces.In(frame.End, through);
        var whole = loose.Count > 0 ? frame with { End = loose[^1].End } : frame;
        var first = frame.Children.Count > 0 ? frame.Children[0].Start : frame.End;
        var label = _labels.TryGetValue(clause.Id, out var printed) && printed.Start == frame.Start && printed.End <= first ? printed : default;
        var computed = label.Length == 0 && !_labels.ContainsKey(clause.Id) && clause.Label is { } said ? KeptCharacters.Shown(said).Trim() : null;
        sayings.Clause(whole, clause, label.Length > 0 ? label.Of(reading.Text) : computed);
        Number(label, computed);

        if (element is "paragraph" or "hcontainer")
            Start("content");
        Words(frame, clause.Id);
        pen.All(loose);
        if (element is "paragraph" or "hcontainer")
            xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The label: as the text prints it, or as the format computes it, which is not of the text.</summary>
    private void Number(TextSpan label, string? computed)
    {
        if (label.Length == 0 && computed is null)
            return;
        Start("num");
        if (label.Length > 0)
            run.Words(label.End);
        else
        {
            xml.WriteAttributeString(Vocabulary.Prefix, "absent", Vocabulary.Own, "true");
            xml.WriteString(computed);
        }

        xml.WriteEndElement();
    }

    private void Words(Frame frame, string id)
    {
        var own = pieces.In(run.At, frame.Children.Count > 0 ? frame.Children[0].Start : frame.End, id);
        if (own.Count == 0)
        {
            Start("p");
            xml.WriteEndElement();
        }

        pen.All(own);
        for (var i = 0; i < frame.Children.Count; )
        {
            Start("blockList");
            var loose = new List<Piece>();
            do
            {
                Clause(frame.Children[i], "item", frame.Children[i].End);
                loose = pieces.In(run.At, ++i < frame.Children.Count ? frame.Children[i].Start : frame.End, id);
            } while (loose.Count == 0 && i < frame.Children.Count);
            xml.WriteEndElement();
            pen.All(loose);
        }
    }

    private void Start(string name) => xml.WriteStartElement(name, Vocabulary.Akn);

    private static Dictionary<string, TextSpan> Labels(Reading reading)
    {
        var labels = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var leaf in reading.Leaves)
            if (leaf is { Kind: LeafKind.Label, At: { } at })
                labels.TryAdd(at, leaf.Span);
        return labels;
    }
}
