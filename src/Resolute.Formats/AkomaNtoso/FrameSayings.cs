using System.Globalization;
using System.Xml;
using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>What an element says of itself in its attributes: its id, its class, and what its words alone would not tell.</summary>
/// <remarks>
/// Place, line, label and words are what a reader of the file works out from the words in the element; only where the reading
/// says something else does an attribute of our own say it. So the file stays plain, and nothing is lost.
/// </remarks>
internal sealed class FrameSayings(XmlWriter xml, Reading reading, References references, IReadOnlyDictionary<string, string> lineages)
{
    private readonly Lines _lines = new(reading.Text);
    private readonly ILookup<string?, TextSpan> _words = reading
        .Leaves.Where(static leaf => leaf.Kind == LeafKind.Clause)
        .ToLookup(static leaf => leaf.At, static leaf => leaf.Span, StringComparer.Ordinal);

    /// <summary>Of a clause; <paramref name="number"/> is its printed label as words in the element, null where it prints none there.</summary>
    public void Clause(Frame frame, ClauseNode clause, string? number)
    {
        Ids(frame, clause.Id);
        Place(frame, clause.Span, clause.Line);
        if (clause.Label != number)
            Own("label", clause.Label ?? "");
        if (clause.Text != PlainWords.Of(reading.Text, reading.Language, [.. _words[clause.Id]]))
            Own("text", clause.Text);
    }

    /// <summary>Of a block; <paramref name="heading"/> is the stretch of its heading where that is an element of its own.</summary>
    public void Block(Frame frame, ClauseBlock block, TextSpan? heading)
    {
        Ids(frame, block.Id);
        xml.WriteAttributeString("refersTo", references.Keyword(block.Keyword));
        if (References.KeywordOf(references.Keyword(block.Keyword)) != block.Keyword)
            Own("keyword", block.Keyword);
        if (heading != block.Span)
            At(block.Span);
        if (_lines.Of(block.Span.Start) != block.Line)
            Number("line", block.Line);
        if (block.Words != PlainWords.Of(reading.Text, reading.Language, [block.Span]))
            Own("words", block.Words);
    }

    /// <summary>Of a section.</summary>
    public void Section(Frame frame, Section section, string? number, TextSpan? heading)
    {
        Ids(frame, section.Id);
        Place(frame, section.Span, section.Line);
        if (section.Number != (number ?? ""))
            Own("number", section.Number);
        if (section.Title != (heading is { } title ? Headings.Title(reading.Text, reading.Language, title) : ""))
            Own("title", section.Title);
    }

    private void Ids(Frame frame, string id)
    {
        xml.WriteAttributeString("eId", frame.Id);
        if (lineages.TryGetValue(id, out var lineage) && lineage.Length > 0 && !lineage.Any(char.IsWhiteSpace))
            xml.WriteAttributeString("wId", KeptCharacters.Shown(lineage));
        if (frame.Id != id)
            Own("id", id);
    }

    private void Place(Frame frame, TextSpan span, int line)
    {
        var derived = Frames.Trimmed(reading.Text, frame.Start, frame.End);
        if (derived != span || derived.Length == 0)
            At(span);
        if (_lines.Of(span.Start) != line)
            Number("line", line);
    }

    private void At(TextSpan span) => xml.WriteAttributeString(Vocabulary.Prefix, "at", Vocabulary.Own, Record.Place(span));

    private void Number(string name, int value) =>
        xml.WriteAttributeString(Vocabulary.Prefix, name, Vocabulary.Own, value.ToString(CultureInfo.InvariantCulture));

    private void Own(string name, string value) => xml.WriteAttributeString(Vocabulary.Prefix, name, Vocabulary.Own, KeptCharacters.Escaped(value));
}
