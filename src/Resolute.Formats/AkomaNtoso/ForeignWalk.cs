using System.Text;
using System.Xml;
using Resolute.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>The words of a file of other hands, paragraph by paragraph: any element that is not known to run within a line begins a new one.</summary>
internal sealed class ForeignWalk
{
    private static readonly HashSet<string> Within = new(
        (
            "a abbr affectedDocument amendmentReference argument b concept courtType date decoration def docAuthority docCommittee docDate docIntroducer "
            + "docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber embeddedText entity event fillIn i inline ins "
            + "judge lawyer legislature location mod mref neutralCitation object omissis opinion organization outcome party person placeholder process "
            + "quantity quotedText recordedTime ref relatedDocument remark rmod role rref session shortTitle signature span sub sup term time u vote change mmod"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // Not of the text: what describes it, and what was taken out of it.
    private static readonly HashSet<string> Apart = new("meta del".Split(' '), StringComparer.Ordinal);

    private const string Figures = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<string> _notes = [];
    private readonly StringBuilder _line = new();
    private readonly Stack<(StringBuilder Words, string Mark)> _outer = new();
    private int _table = -1;
    private (int Row, int Column) _cell = (-1, -1);
    private int _tables;

    private StringBuilder _words;

    private ForeignWalk() => _words = _line;

    public static Ruling<BlockText> Read(XmlReader xml) => new ForeignWalk().All(xml);

    private Ruling<BlockText> All(XmlReader xml)
    {
        for (var isRead = xml.Read(); isRead; )
        {
            if (xml.Depth > AknSource.Deepest)
                return new Refusal("akn-deep", null, AknSource.Deepest);
            if (xml.NodeType == XmlNodeType.Element && Apart.Contains(xml.LocalName))
            {
                xml.Skip();
                isRead = !xml.EOF;
                continue;
            }

            Node(xml);
            isRead = xml.Read();
        }

        Break();
        foreach (var note in _notes)
            Add(note, BlockPart.Note);
        return _blocks.Count == 0 ? new Refusal("file-empty") : new BlockText(_text.ToString(), _blocks);
    }

    private void Node(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Begin(xml);
                if (xml.IsEmptyElement)
                    Finish(xml.LocalName);
                break;
            case XmlNodeType.EndElement:
                Finish(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                _words.Append(xml.Value);
                break;
            default:
                break;
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "authorialNote":
                _outer.Push((_words, xml.GetAttribute("marker") ?? ""));
                _words = new StringBuilder();
                break;
            case "br" or "eol" or "marker" or "eop":
                _words.Append(' ');
                break;
            case "table" when _outer.Count == 0:
                Break();
                (_table, _cell) = (_tables++, (-1, -1));
                break;
            case "tr" when _table >= 0:
                _cell = (_cell.Row + 1, -1);
                break;
            case "td" or "th" when _table >= 0:
                Break();
                _cell.Column++;
                break;
            case "p" or "heading" or "block" or "intro" or "content" when IsNumber:
                // A number and the words that it counts are one line.
                _words.Append(' ');
                break;
            case var name when !Within.Contains(name) && _outer.Count == 0:
                Break();
                break;
            default:
                break;
        }
    }

    // What was read so far of this line is the number of an element.
    private bool IsNumber { get; set; }

    private void Finish(string name)
    {
        switch (name)
        {
            case "authorialNote" when _outer.Count > 0:
                Note(_words.ToString());
                break;
            case "num":
                IsNumber = _outer.Count == 0;
                break;
            case "table" when _outer.Count == 0:
                Break();
                _table = -1;
                break;
            case var other when !Within.Contains(other) && other is not ("br" or "eol" or "marker" or "eop") && _outer.Count == 0:
                Break();
                break;
            default:
                break;
        }
    }

    /// <summary>A note in a sentence leaves its mark there, and its words follow the text; one that stands alone is printed where it stands.</summary>
    private void Note(string words)
    {
        (_words, var mark) = _outer.Pop();
        words = words.TrimStart();
        if (!words.StartsWith(mark, StringComparison.Ordinal))
            words = $"{mark} {words}";
        if (IsBlank(_words))
            _words.Append(words);
        else
        {
            _words.Append(Raised(mark));
            _notes.Add(words);
        }
    }

    // As print raises it: behind a figure ("resolution 70/125") a plain one would count on.
    private static string Raised(string mark) => string.Concat(mark.Select(static letter => char.IsAsciiDigit(letter) ? Figures[letter - '0'] : letter));

    private static bool IsBlank(StringBuilder words)
    {
        foreach (var chunk in words.GetChunks())
            if (!chunk.Span.IsWhiteSpace())
                return false;
        return true;
    }

    private void Break()
    {
        IsNumber = false;
        Add(_line.ToString(), BlockPart.Body);
        _line.Clear();
    }

    private void Add(string words, BlockPart part)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        var span = new TextSpan(_text.Length, line.Length);
        _text.Append(line);
        var cell = part == BlockPart.Body && _table >= 0 && _cell.Row >= 0 && _cell.Column >= 0 ? new TableCell(_table, _cell.Row, _cell.Column) : null;
        _blocks.Add(new Block(_blocks.Count, null, span, _blocks.Count + 1, InTable: cell is not null) { Part = part, Cell = cell });
    }
}
