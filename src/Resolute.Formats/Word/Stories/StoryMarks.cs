using System.Xml;
using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Notes;
using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Packages;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>Reads what is set into the words: fields, links, bookmarks, calls of notes, and the notes themselves in their own part.</summary>
internal sealed class StoryMarks(IReadOnlyList<Relationship> relationships)
{
    // Word's own note of where the author last stood.
    private const string LastPlace = "_GoBack";

    // Stands for the mark of a note until all are counted.
    private const string Placeholder = "\uFFFC";

    private readonly Dictionary<string, (string Name, int From)> _bookmarks = new(StringComparer.Ordinal);
    private readonly Stack<(string Address, int From)> _links = new();
    private Dictionary<string, Relationship>? _relationships;
    private NoteCall? _custom;
    private NoteDraft? _note;

    public SectionList Sections { get; } = new();

    /// <summary>What an element begins; false where nothing in it is of the text.</summary>
    public bool Start(XmlReader reader, OpenStory story, WordElement element, WordElement parent)
    {
        switch (element)
        {
            case WordElement.FldChar:
                Field(reader, story);
                return true;
            case WordElement.FldSimple:
                return Simple(reader, story);
            case WordElement.Default or WordElement.Checked when parent == WordElement.CheckBox:
                if (story.Fields.Top is { } box)
                    box.IsTicked = reader.IsOn();
                return true;
            case WordElement.Hyperlink:
                _links.Push((Address(reader), story.PointHere(isEnd: false)));
                return true;
            case WordElement.BookmarkStart:
                if (reader.Of("id") is { } id && reader.Of("name") is { Length: > 0 } name && name != LastPlace)
                    _bookmarks[id] = (name, story.PointHere(isEnd: false));
                return true;
            case WordElement.BookmarkEnd:
                if (reader.Of("id") is { } ended && _bookmarks.Remove(ended, out var bookmark))
                    story.Draft.Bookmarks.Add(new StretchDraft(bookmark.Name, bookmark.From, story.PointHere(isEnd: true)));
                return true;
            case WordElement.FootnoteReference or WordElement.EndnoteReference or WordElement.CommentReference:
                Call(reader, story, element);
                return true;
            case WordElement.Footnote or WordElement.Endnote or WordElement.Comment:
                return Note(reader, story, element);
            case WordElement.AltChunk or WordElement.SubDoc:
                story.Found("embedded-text", Related(Attributes.RelationshipOf(reader))?.Target ?? "");
                return false;
            default:
                return true;
        }
    }

    public void End(OpenStory story, WordElement element)
    {
        switch (element)
        {
            case WordElement.FldSimple:
                while (story.Fields.Top is { IsSimple: false })
                    FieldResults.End(story);
                FieldResults.End(story);
                break;
            case WordElement.Hyperlink when _links.TryPop(out var link):
                if (link.Address.Length > 0)
                    story.Draft.Links.Add(new StretchDraft(link.Address, link.From, story.PointHere(isEnd: true)));
                break;
            case WordElement.Footnote or WordElement.Endnote or WordElement.Comment when _note is { } note:
                story.Part();
                note.EndBlock = story.Draft.Blocks.Count;
                _note = null;
                break;
        }
    }

    /// <summary>A mark that an author typed is what the run says behind the call.</summary>
    public void EndRun(OpenStory story)
    {
        if (_custom is not { } call)
            return;
        call.CustomTo = story.PointHere(isEnd: true);
        _custom = null;
    }

    /// <summary>Bookmarks that nobody ended.</summary>
    public void Finish(OpenStory story)
    {
        foreach (var (name, from) in _bookmarks.Values)
            story.Draft.Bookmarks.Add(new StretchDraft(name, from, from));
    }

    private static void Field(XmlReader reader, OpenStory story)
    {
        switch (reader.Of("fldCharType"))
        {
            case "begin":
                story.Fields.Begin(new OpenField(!story.Changes.IsOut));
                break;
            case "separate":
                FieldResults.Separate(story);
                break;
            case "end":
                FieldResults.End(story);
                break;
        }
    }

    private static bool Simple(XmlReader reader, OpenStory story)
    {
        var code = (reader.Of("instr") ?? "").Trim();
        var field = new OpenField(!story.Changes.IsOut) { IsSimple = true, IsInCode = ParagraphNumbers.IsNumberField(code) };
        field.Code.Append(code);
        if (!field.IsInCode)
            field.From = story.PointHere(isEnd: false);
        story.Fields.Begin(field);
        return true;
    }

    private string Address(XmlReader reader)
    {
        var address = Related(Attributes.RelationshipOf(reader))?.Target ?? "";
        return reader.Of("anchor") is { Length: > 0 } anchor ? address + "#" + anchor : address;
    }

    private Relationship? Related(string? id)
    {
        if (_relationships is null)
        {
            _relationships = new(StringComparer.Ordinal);
            foreach (var relationship in relationships)
                _relationships.TryAdd(relationship.Id, relationship);
        }

        return id is not null && _relationships.TryGetValue(id, out var found) ? found : null;
    }

    private void Call(XmlReader reader, OpenStory story, WordElement element)
    {
        if (story.Changes.IsOut || story.Fields.IsInCode || reader.Of("id") is not { } id)
            return;
        var kind = element switch
        {
            WordElement.FootnoteReference => NoteKind.Footnote,
            WordElement.EndnoteReference => NoteKind.Endnote,
            _ => NoteKind.Comment,
        };
        var isCustom = reader.Of("customMarkFollows") is "1" or "true" or "on";
        var call = new NoteCall(kind, id, story.PointHere(isEnd: false), Sections.Current, Sections.CurrentPage, Math.Max(1, story.Line));
        story.Draft.Calls.Add(call);
        if (isCustom)
            _custom = call;
        else if (kind != NoteKind.Comment)
            story.Words(Placeholder);
    }

    /// <summary>The lines that part notes from the text are no notes.</summary>
    private bool Note(XmlReader reader, OpenStory story, WordElement element)
    {
        if (reader.Of("type") is { } type && type != "normal")
            return false;
        if (element == WordElement.Comment)
            story.CountAnew();
        _note = new NoteDraft(reader.Of("id") ?? "", reader.Of("author"), ChangeMark.DateOf(reader.Of("date")), story.Draft.Blocks.Count);
        story.Draft.Notes.Add(_note);
        return true;
    }
}
