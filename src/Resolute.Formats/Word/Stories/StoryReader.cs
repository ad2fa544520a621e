using System.Xml;
using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Packages;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>Goes through the elements of a part once, forward, and tells the story what they mean. Nothing recurs: depth costs no stack.</summary>
internal sealed class StoryReader
{
    private readonly XmlReader _reader;
    private readonly WordNames _names;
    private readonly OpenStory _story;
    private readonly PropertyReader _properties;
    private readonly RunLooks _run;
    private readonly StoryMarks _marks;
    private readonly List<bool> _chosen = [];
    private readonly char[] _buffer = new char[1024];
    private WordElement[] _path = new WordElement[64];

    public StoryReader(XmlReader reader, WordNames names, OpenStory story, StoryMarks marks)
    {
        (_reader, _names, _story, _marks) = (reader, names, story, marks);
        _run = new RunLooks(story);
        _properties = new PropertyReader(reader, story, _run, marks.Sections);
    }

    /// <summary>Reads the part to its end.</summary>
    public void Read()
    {
        while (_reader.Next())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    Element();
                    break;
                case XmlNodeType.EndElement:
                    End(_path[_reader.Depth], _reader.Depth);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (_reader.Depth > 0)
                        Characters(_path[_reader.Depth - 1]);
                    break;
            }
        }

        _story.End();
    }

    private void Element()
    {
        var (depth, isEmpty, element) = (_reader.Depth, _reader.IsEmptyElement, _names.Of(_reader));
        if (depth >= _path.Length)
            Array.Resize(ref _path, _path.Length * 2);
        _path[depth] = element;
        var parent = depth > 0 ? _path[depth - 1] : WordElement.Other;
        if (!Start(element, parent, depth))
            Skip(depth, isEmpty);
        else if (isEmpty)
            End(element, depth);
    }

    /// <summary>What an element begins; false where nothing in it is of the text.</summary>
    private bool Start(WordElement element, WordElement parent, int depth)
    {
        switch (element)
        {
            case WordElement.Other:
                return true;
            case WordElement.P:
                _story.BeginParagraph();
                return true;
            case WordElement.R:
                _run.Begin();
                return true;
            case WordElement.Tab or WordElement.Ptab:
                if (parent == WordElement.R)
                    Sign('\t');
                return true;
            case WordElement.Br:
                if (_reader.Of("type") is "page")
                    _marks.Sections.Page();
                EndLine();
                return true;
            case WordElement.Cr:
                EndLine();
                return true;
            case WordElement.NoBreakHyphen:
                Sign('\u2011');
                return true;
            case WordElement.Sym:
                Sign(SymbolSigns.Of(_reader.Of("font"), _reader.Of("char")));
                return true;
            case WordElement.LastRenderedPageBreak:
                _marks.Sections.Page();
                return true;
            case WordElement.Ins or WordElement.Del or WordElement.MoveFrom or WordElement.MoveTo when !_properties.IsIn(parent):
                _story.Changes.Open(ChangeMark.Read(_reader, ChangeMark.KindOf(element)!.Value), depth, _story.Paragraph);
                return true;
            case WordElement.Tbl:
                _story.Part();
                _story.Tables.Begin();
                return true;
            case WordElement.Tr:
                _story.Tables.Row();
                return true;
            case WordElement.Tc:
                _story.Tables.Column();
                return true;
            case WordElement.TxbxContent:
                _run.Push();
                _story.BeginBox();
                return true;
            case WordElement.DrawnParagraph:
                _run.Push();
                _story.BeginBox();
                _story.BeginParagraph();
                return true;
            case WordElement.AlternateContent:
                _chosen.Add(false);
                return true;
            case WordElement.Choice or WordElement.Fallback:
                return Choose(element);
            // Phonetic guides stand over the words, properties of controls beside them.
            case WordElement.Rt or WordElement.SdtPr or WordElement.SdtEndPr or WordElement.SmartTagPr or WordElement.CustomXmlPr or WordElement.TblGrid:
                return false;
            default:
                return _properties.Start(element, parent, depth) ?? _marks.Start(_reader, _story, element, parent);
        }
    }

    private void End(WordElement element, int depth)
    {
        switch (element)
        {
            case WordElement.P:
                _story.EndParagraph();
                _marks.Sections.EndParagraph();
                break;
            case WordElement.R:
                _properties.EndRun();
                _marks.EndRun(_story);
                break;
            case WordElement.Ins or WordElement.Del or WordElement.MoveFrom or WordElement.MoveTo:
                _story.Changes.Close(depth, _story.Paragraph);
                break;
            case WordElement.Tbl:
                _story.Part();
                _story.Tables.End();
                break;
            case WordElement.Tc or WordElement.Tr:
                _story.Part();
                if (_story.Changes.Close(depth, null) is { } ofCells)
                    _story.Changed(ofCells);
                break;
            case WordElement.TxbxContent or WordElement.DrawnParagraph:
                _story.EndBox();
                _run.Pop();
                break;
            case WordElement.AlternateContent:
                _chosen.RemoveAt(_chosen.Count - 1);
                break;
            default:
                _properties.End(element);
                _marks.End(_story, element);
                break;
        }
    }

    /// <summary>The first choice that is understood is taken, else the fallback; never both (ISO/IEC 29500-3 §7.6).</summary>
    private bool Choose(WordElement element)
    {
        if (_chosen.Count == 0)
            return true;
        if (_chosen[^1] || (element == WordElement.Choice && !WordNames.Understands(_reader, _reader.GetAttribute("Requires"))))
            return false;
        return _chosen[^1] = true;
    }

    private void Characters(WordElement parent)
    {
        if (parent is WordElement.InstrText or WordElement.DelInstrText)
            _story.Fields.InCode?.Code.Append(_reader.Value);
        else if (parent is WordElement.T or WordElement.DelText or WordElement.MathText or WordElement.DrawnText && !_run.IsHidden)
            for (int got; (got = _reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0; )
                _story.Words(_run.Printed(_buffer.AsSpan(0, got)));
    }

    private void Sign(char sign)
    {
        if (!_run.IsHidden && sign != '\0')
            _story.Words(new ReadOnlySpan<char>(in sign));
    }

    private void Sign(string signs)
    {
        if (!_run.IsHidden)
            _story.Words(signs);
    }

    private void EndLine()
    {
        if (!_run.IsHidden)
            _story.EndLine();
    }

    private void Skip(int depth, bool isEmpty)
    {
        if (isEmpty)
            return;
        while (_reader.Next() && _reader.Depth > depth) { }
    }
}
