using System.Text;
using System.Xml;
using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>One pass over a file of ours: words make the text, elements with ids the tree, the analysis the record.</summary>
internal sealed class OwnWalk(StringBuilder text)
{
    private static readonly HashSet<string> Named = new("recitals recital section paragraph item hcontainer".Split(' '), StringComparer.Ordinal);

    private readonly Stack<Opened?> _open = new();
    private int _apart = -1;
    private (int Start, bool IsNumber)? _head;

    public StringBuilder Text => text;

    public List<Opened> Top { get; } = [];

    public RecordLine? Record { get; private set; }

    public List<(int At, string Label)> Computed { get; } = [];

    public bool Read(XmlReader xml)
    {
        var isBehindMeta = false;
        while (xml.Read())
        {
            if (xml.Depth > AknSource.Deepest)
                return false;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "meta" && xml.NamespaceURI == Vocabulary.Akn:
                    if (!Meta(xml))
                        return false;
                    isBehindMeta = true;
                    break;
                case XmlNodeType.Element:
                    Begin(xml);
                    break;
                case XmlNodeType.EndElement when xml.Depth > 0:
                    Finish(xml);
                    // Behind the document comes only the end of the file.
                    isBehindMeta &= xml.Depth > 1;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isBehindMeta && _apart < 0:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _apart >= 0 && _head is { IsNumber: true }:
                    Innermost?.Number += xml.Value;
                    break;
                default:
                    break;
            }
        }

        return true;
    }

    private Opened? Innermost => _open.FirstOrDefault(static one => one is not null);

    private void Begin(XmlReader xml)
    {
        var isOwn = xml.NamespaceURI == Vocabulary.Akn;
        var opened = isOwn && Named.Contains(xml.LocalName) ? Frame(xml) : null;
        if (isOwn && xml.LocalName == "marker" && xml.GetAttribute("name") == Vocabulary.Character && xml.GetAttribute("code", Vocabulary.Own) is { } code)
            Character(code);
        if (xml.IsEmptyElement)
            return;
        if (_apart < 0 && xml.GetAttribute("absent", Vocabulary.Own) == "true")
            _apart = _open.Count;
        if (isOwn && xml.LocalName is "num" or "heading" && Innermost is not null)
            _head = (text.Length, xml.LocalName == "num");
        _open.Push(opened);
    }

    private Opened? Frame(XmlReader xml)
    {
        if (xml.GetAttribute("eId") is not { } id)
            return null;
        var name = xml.LocalName == "hcontainer" ? xml.GetAttribute("name") ?? "" : xml.LocalName;
        if (name is "annex" or "between")
            return null;
        var opened = new Opened(name, text.Length) { Id = id, RefersTo = xml.GetAttribute("refersTo") };
        while (xml.MoveToNextAttribute())
            if (xml.NamespaceURI == Vocabulary.Own)
                opened.Said[xml.LocalName] = xml.Value;
        xml.MoveToElement();
        (Innermost?.Children ?? Top).Add(opened);
        return opened;
    }

    private void Character(string code)
    {
        if (KeptCharacters.Unit(code) is not { } unit)
            return;
        if (_apart < 0)
            text.Append(unit);
    }

    private void Finish(XmlReader xml)
    {
        if (_open.Count == 0)
            return;
        var closed = _open.Pop();
        closed?.End = text.Length;
        if (_head is { } head && xml.LocalName is "num" or "heading" && Innermost is { } of)
        {
            if (head.IsNumber && _apart >= 0)
                Computed.Add((text.Length, of.Number ?? ""));
            else if (head.IsNumber)
                of.Number = text.ToString(head.Start, text.Length - head.Start).Trim();
            else
                of.Heading = Heading(head.Start);
            _head = null;
        }

        if (_open.Count == _apart)
            _apart = -1;
    }

    private TextSpan Heading(int start)
    {
        var words = text.ToString(start, text.Length - start);
        var trimmed = Frames.Trimmed(words, 0, words.Length);
        return trimmed with { Start = trimmed.Start + start };
    }

    private bool Meta(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return true;
        var depth = xml.Depth;
        var open = new Stack<RecordLine>();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth > AknSource.Deepest)
                return false;
            if (xml.NamespaceURI != Vocabulary.Own)
                continue;
            if (xml.NodeType == XmlNodeType.EndElement)
                open.Pop();
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            var line = Line(xml);
            if (open.TryPeek(out var outer))
                outer.Inner.Add(line);
            else if (line.Name == "reading")
                Record ??= line;
            if (!xml.IsEmptyElement)
                open.Push(line);
        }

        return true;
    }

    private static RecordLine Line(XmlReader xml)
    {
        var name = xml.LocalName;
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
            said[xml.LocalName] = xml.Value;
        xml.MoveToElement();
        return new RecordLine(name, said);
    }
}
