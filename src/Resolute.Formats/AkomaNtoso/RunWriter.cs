using System.Globalization;
using System.Xml;
using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Writes the text, every character once and in order: as words with their inline elements, or as white space between elements.</summary>
internal sealed class RunWriter(XmlWriter xml, string text, IReadOnlyList<Inline> inlines)
{
    // An official text nests two or three; more is no text, and readers of XML bound their depth.
    private const int Deepest = 8;

    private readonly TextSpan[] _spans = [.. inlines.Select(static inline => inline.Span)];
    private int _next;

    /// <summary>How far the text is written.</summary>
    public int At { get; private set; }

    /// <summary>Writes the white space before an element. What XML does not call white space waits for the next words.</summary>
    public void Lead(int start)
    {
        if (start <= At || !KeptCharacters.IsPlainSpace(text.AsSpan(At, start - At)))
            return;
        xml.WriteString(text[At..start]);
        At = start;
    }

    /// <summary>Writes the words up to a position, with the inline elements that lie in them and do not cross one another.</summary>
    public void Words(int end)
    {
        var open = new Stack<Inline>();
        var start = At;
        while (_next < inlines.Count && _spans[_next].Start < start)
            _next++;
        for (; _next < inlines.Count && (_spans[_next].Start < end || IsAbsentAt(end)); _next++)
        {
            var inline = inlines[_next];
            if (inline.Span.End > end)
                continue;
            Close(open, inline.Span.Start);
            if (open.Count >= Deepest || (open.TryPeek(out var outer) && !Holds(outer, inline)))
                continue;
            Letters(inline.Span.Start);
            Begin(inline);
            if (inline.Absent is { } absent)
            {
                Absent(absent);
                xml.WriteEndElement();
                continue;
            }

            open.Push(inline);
        }

        Close(open, int.MaxValue);
        Letters(end);
    }

    private bool IsAbsentAt(int end) => _spans[_next].Start == end && inlines[_next].Absent is not null;

    private static bool Holds(Inline outer, Inline inner) => inner.Span.End <= outer.Span.End && !(outer.IsReference && inner.IsReference);

    private void Close(Stack<Inline> open, int before)
    {
        while (open.TryPeek(out var inline) && inline.Span.End <= before)
        {
            Letters(inline.Span.End);
            if (inline.IsNote)
                xml.WriteEndElement();
            xml.WriteEndElement();
            open.Pop();
        }
    }

    private void Begin(Inline inline)
    {
        xml.WriteStartElement(inline.Name, Vocabulary.Akn);
        foreach (var (name, value) in inline.Attributes)
        {
            if (name[0] == ':')
                xml.WriteAttributeString(Vocabulary.Prefix, name[1..], Vocabulary.Own, value);
            else
                xml.WriteAttributeString(name, value);
        }

        if (inline.Absent is not null)
            xml.WriteAttributeString(Vocabulary.Prefix, "absent", Vocabulary.Own, "true");
        if (inline.IsNote)
            xml.WriteStartElement("p", Vocabulary.Akn);
    }

    private void Absent(string words)
    {
        for (var at = 0; at < words.Length; )
            at += One(words, at);
    }

    private void Letters(int end)
    {
        while (At < end)
        {
            var held = At;
            while (held < end && KeptCharacters.IsHeld(text, held, out var length) && held + length <= end)
                held += length;
            if (held > At)
            {
                xml.WriteString(text[At..held]);
                At = held;
            }
            else
            {
                Mark(text[At]);
                At++;
            }
        }
    }

    private int One(string words, int at)
    {
        if (KeptCharacters.IsHeld(words, at, out var length))
            xml.WriteString(words.Substring(at, length));
        else
            Mark(words[at]);
        return length;
    }

    private void Mark(char unit)
    {
        xml.WriteStartElement("marker", Vocabulary.Akn);
        xml.WriteAttributeString("name", Vocabulary.Character);
        xml.WriteAttributeString(Vocabulary.Prefix, "code", Vocabulary.Own, ((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
