using System.Xml;
using Resolute.Formats.Word.Notes;
using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Packages;
using Resolute.Formats.Word.Stories;
using Resolute.Formats.Word.Styles;
using Resolute.Text.Blocks;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Word;

/// <summary>One reading of one file: each part once, in the order in which one needs the other.</summary>
internal sealed class WordReading
{
    private readonly WordPackage _package;
    private readonly string _document;
    private readonly WordView _view;
    private readonly Composition _whole = new();
    private readonly IReadOnlyList<Relationship> _relationships;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;

    public WordReading(WordPackage package, string document, WordView view)
    {
        (_package, _document, _view) = (package, document, view);
        _relationships = package.From(document);
        _styles = Part("styles", WordStyles.Read, WordStyles.Read(null));
        _numbering = Part("numbering", part => WordNumbering.Read(part, _styles), WordNumbering.Read(null, _styles));
    }

    public Ruling<BlockText> Read()
    {
        using var main = _package.Reader(_document)!;
        if (main.MoveToContent() != XmlNodeType.Element || main.LocalName != "document")
            return OtherPackage.Refused(main.LocalName);
        var marks = new StoryMarks(_relationships);
        var body = Story(main, marks, Count);

        var pages = new PageStories(marks.Sections.All, _relationships, PageStory).Read(new ParagraphNumbers(_numbering, _styles));
        if (pages.First is { } front)
            _whole.Add(front, BlockPart.Furniture, line: 1);
        var notes = new NoteStories(body, NoteMarks.Of(body.Calls, marks.Sections.All, Settings(body)));
        notes.Place(_whole.Add(body, BlockPart.Body, marks: notes.Printed()));
        notes.Read(_whole, NoteKind.Footnote, BlockPart.Note, NoteStory("footnotes"));
        notes.Read(_whole, NoteKind.Endnote, BlockPart.Note, NoteStory("endnotes"));
        notes.Read(_whole, NoteKind.Comment, BlockPart.Comment, NoteStory("comments"));
        var last = body.Blocks.Count > 0 ? body.Blocks[^1].Line : 1;
        foreach (var page in pages.Others)
            _whole.Add(page, BlockPart.Furniture, last);

        var read = _whole.ToBlocks(notes.Of);
        return read.Blocks.Count == 0 ? new Refusal("file-empty") : read;
    }

    private ParagraphNumbers Count() => new(_numbering, _styles);

    private NoteSettings Settings(StoryDraft body) =>
        body.Calls.Exists(static call => call.Kind != NoteKind.Comment)
            ? Part("settings", part => NoteSettings.Read(part, _package.Names), NoteSettings.None)
            : NoteSettings.None;

    private Func<StoryDraft> NoteStory(string kind) =>
        () => Part(kind, part => part is null ? new StoryDraft() : Story(part, Marks(kind), Count), new StoryDraft());

    private StoryDraft PageStory(Relationship page, ParagraphNumbers numbers) =>
        Read(page.Target, part => part is null ? new StoryDraft() : Story(part, new StoryMarks(_package.From(page.Target)), () => numbers), new StoryDraft());

    private StoryMarks Marks(string kind) => new(Named(kind) is { } part ? _package.From(part) : []);

    private StoryDraft Story(XmlReader part, StoryMarks marks, Func<ParagraphNumbers> count)
    {
        var draft = new StoryDraft();
        var story = new OpenStory(draft, _view, _styles, count);
        new StoryReader(part, _package.Names, story, marks).Read();
        marks.Finish(story);
        return draft;
    }

    private string? Named(string kind) => _relationships.FirstOrDefault(one => one.Kind == kind && !one.IsExternal)?.Target;

    private T Part<T>(string kind, Func<XmlReader?, T> read, T otherwise) => Read(Named(kind), read, otherwise);

    /// <summary>A part beside the text that cannot be read is told, and the text is read without it.</summary>
    private T Read<T>(string? part, Func<XmlReader?, T> read, T otherwise)
    {
        try
        {
            using var reader = _package.Reader(part);
            return read(reader);
        }
        catch (Exception fault) when (BrokenXml.Tells(fault))
        {
            _whole.Found("broken-part", part ?? "");
            return otherwise;
        }
    }
}
