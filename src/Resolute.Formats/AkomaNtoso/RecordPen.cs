using System.Globalization;
using System.Xml;
using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes elements of the record: names, values, places, and words only where they are not those at the place.</summary>
internal sealed class RecordPen(XmlWriter xml, Reading reading)
{
    private readonly Lines _lines = new(reading.Text);

    public void Line(int line, TextSpan span)
    {
        if (_lines.Of(span.Start) != line)
            Say("line", line.ToString(CultureInfo.InvariantCulture));
    }

    public void Claim(Claim claim, string? words)
    {
        Say("rule", claim.Rule);
        Say("sure", claim.Confidence.ToString("R", CultureInfo.InvariantCulture));
        Words(claim.Span, words);
    }

    /// <summary>The place, and the words where they are not exactly those at the place.</summary>
    public void Words(TextSpan span, string? words)
    {
        At(span);
        if (words is null || reading.Text.AsSpan(span.Start, span.Length).SequenceEqual(words))
            return;
        if (words == PlainWords.Of(reading.Text, reading.Language, [span]))
            Say("as", Record.OneLine);
        else
            Say("words", words);
    }

    public void At(TextSpan span) => Say("at", Record.Place(span));

    public void Begin(string name, string? of = null)
    {
        xml.WriteString("\n");
        xml.WriteStartElement(Vocabulary.Prefix, name, Vocabulary.Own);
        if (of is not null)
            xml.WriteAttributeString("of", of);
    }

    public void Say(string name, string? value)
    {
        if (value is not null)
            xml.WriteAttributeString(name, KeptCharacters.Escaped(value));
    }

    public void End() => xml.WriteEndElement();
}
