using System.Text;
using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Notes;
using Resolute.Formats.Word.Stories;
using Resolute.Text;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word;

/// <summary>Sets the stories of a file behind one another: one text, its blocks, and what points into them.</summary>
internal sealed class Composition
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Bookmark> _bookmarks = [];
    private readonly List<BlockLink> _links = [];
    private readonly List<BlockField> _fields = [];
    private readonly List<FormatFinding> _findings = [];
    private readonly List<Placed> _placed = [];

    /// <summary>A story that was set in, and where its positions lie now.</summary>
    private sealed record Placed(StoryDraft Story, StoryPlaces Places, int FirstBlock);

    /// <summary>Sets in a whole story.</summary>
    public StoryPlaces Add(StoryDraft story, BlockPart part, int? line = null, IReadOnlyList<(int At, string Mark)>? marks = null)
    {
        var places = new StoryPlaces();
        _placed.Add(new Placed(story, places, _blocks.Count));
        Add(story, 0, story.Blocks.Count, part, line, places, marks ?? []);
        return places;
    }

    /// <summary>Sets in the notes that are called, in the order of their calls; gives each with its call and its words.</summary>
    public IReadOnlyList<(int Call, NoteDraft Note, TextSpan Span)> Add(StoryDraft story, BlockPart part, IReadOnlyList<NoteCall> calls, NoteKind kind)
    {
        var set = new List<(int, NoteDraft, TextSpan)>();
        var notes = new Dictionary<string, NoteDraft>(StringComparer.Ordinal);
        foreach (var note in story.Notes)
            notes.TryAdd(note.Id, note);
        var places = new StoryPlaces();
        _placed.Add(new Placed(story, places, _blocks.Count));
        for (var at = 0; at < calls.Count; at++)
        {
            // A note that is called twice is printed with its first call.
            if (calls[at].Kind != kind || !notes.Remove(calls[at].Id, out var note) || note.EndBlock <= note.FirstBlock)
                continue;
            Add(story, note.FirstBlock, note.EndBlock, part, calls[at].Line, places, []);
            set.Add((at, note, TextSpan.Between(_blocks[^(note.EndBlock - note.FirstBlock)].Span.Start, _text.Length)));
        }

        return set;
    }

    public void Found(string rule, string words) => _findings.Add(new FormatFinding(rule, 0, words));

    public BlockText ToBlocks(Func<string, IReadOnlyList<BlockNote>> notes)
    {
        foreach (var (story, places, firstBlock) in _placed)
            Point(story, places, firstBlock);
        var text = _text.ToString();
        return new BlockText(text, _blocks)
        {
            Notes = notes(text),
            Bookmarks = [.. _bookmarks.OrderBy(static one => one.Span.Start)],
            Links = [.. _links.OrderBy(static one => one.Span.Start)],
            Fields = [.. _fields.OrderBy(static one => one.Span.Start)],
            Findings = _findings,
        };
    }

    private void Add(StoryDraft story, int first, int end, BlockPart part, int? line, StoryPlaces places, IReadOnlyList<(int At, string Mark)> marks)
    {
        var mark = 0;
        for (var at = first; at < end; at++)
        {
            var draft = story.Blocks[at];
            if (_text.Length > 0)
                _text.Append('\n');
            var start = _text.Length;
            places.Begin(draft.Start, start);
            var (from, until) = (draft.Start, draft.Start + draft.Length);
            for (; mark < marks.Count && marks[mark].At < until; mark++)
            {
                // The call of a paragraph that is no block holds no place between the words.
                if (marks[mark].At < from)
                    continue;
                _text.Append(story.Text.Span[from..marks[mark].At]).Append(marks[mark].Mark);
                from = marks[mark].At + 1;
                places.Begin(from, _text.Length);
            }

            _text.Append(story.Text.Span[from..until]);
            _blocks.Add(
                new Block(
                    _blocks.Count,
                    draft.Label,
                    TextSpan.Between(start, _text.Length),
                    line ?? draft.Line,
                    draft.Style,
                    draft.Level,
                    draft.Cell is not null
                )
                {
                    Part = part,
                    IsRightToLeft = draft.IsRightToLeft,
                    Heading = draft.Heading,
                    Cell = draft.Cell,
                    Changes = draft.Changes == 0 ? [] : Changes(story, draft.FirstChange, draft.Changes, places),
                }
            );
        }
    }

    private TrackedChange[] Changes(StoryDraft story, int first, int count, StoryPlaces places)
    {
        var changes = new TrackedChange[count];
        for (var at = 0; at < count; at++)
        {
            var draft = story.Changes[first + at];
            var span = places.Of(draft.Start, draft.Start + draft.Length);
            var words = span.Length > 0 ? _text.ToString(span.Start, span.Length) : draft.Words ?? "";
            changes[at] = new TrackedChange(draft.Mark.Kind, draft.Mark.Author, draft.Mark.Date, span, words) { IsOfParagraph = draft.IsOfParagraph };
        }

        return changes;
    }

    private void Point(StoryDraft story, StoryPlaces places, int firstBlock)
    {
        foreach (var (name, from, to) in story.Bookmarks)
            if (places.Of(story, from, to) is { } span)
                _bookmarks.Add(new Bookmark(name, span));
        foreach (var (address, from, to) in story.Links)
            if (places.Of(story, from, to) is { Length: > 0 } span)
                _links.Add(new BlockLink(address, span));
        foreach (var (code, from, to) in story.Fields)
            if (places.Of(story, from, to) is { } span)
                _fields.Add(new BlockField(code, span));
        foreach (var (rule, block, words) in story.Findings)
            _findings.Add(new FormatFinding(rule, Math.Clamp(firstBlock + block, 0, Math.Max(0, _blocks.Count - 1)), words));
    }
}
