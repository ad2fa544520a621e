using Resolute.Formats.Word.Changes;
using Resolute.Formats.Word.Notes;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Stories;

/// <summary>A paragraph of a story with its place in it.</summary>
internal readonly record struct BlockDraft(
    int Start,
    int Length,
    int Line,
    string? Label,
    string? Style,
    int Level,
    int? Heading,
    bool? IsRightToLeft,
    TableCell? Cell,
    int FirstChange,
    int Changes
);

/// <summary>Something that has a name or an address and reaches from one point of the story to another.</summary>
internal readonly record struct StretchDraft(string Name, int From, int To);

/// <summary>One part of the package that has words: the text itself, the footnotes, a header. Positions are from its own beginning.</summary>
internal sealed class StoryDraft
{
    private readonly List<int> _awaited = [];
    private readonly List<ChangeDraft> _pending = [];

    public Letters Text { get; } = new();

    public List<BlockDraft> Blocks { get; } = [];

    /// <summary>The changes of all blocks, one behind the other; each block knows how many are its own.</summary>
    public List<ChangeDraft> Changes { get; } = [];

    /// <summary>Where each point lies.</summary>
    public List<int> Points { get; } = [];

    public List<StretchDraft> Bookmarks { get; } = [];

    public List<StretchDraft> Links { get; } = [];

    public List<StretchDraft> Fields { get; } = [];

    public List<NoteCall> Calls { get; } = [];

    public List<NoteDraft> Notes { get; } = [];

    /// <summary>What is strange: rule, block, words.</summary>
    public List<(string Rule, int Block, string Words)> Findings { get; } = [];

    /// <summary>A point whose place is not known yet.</summary>
    public int Point()
    {
        Points.Add(-1);
        return Points.Count - 1;
    }

    /// <summary>A point outside paragraphs: something begins with the next block, or ended with the last.</summary>
    public void PutOutside(int point, bool isEnd)
    {
        if (isEnd)
            Points[point] = Text.Length;
        else
            _awaited.Add(point);
    }

    public void Pend(ChangeDraft change) => _pending.Add(change with { Start = 0, Length = 0, Words = change.Words ?? "" });

    /// <summary>The paragraph becomes a block; a blank one leaves its changes and points to its neighbours.</summary>
    public void Write(ParagraphDraft paragraph, string? style, int? heading, bool? isRightToLeft)
    {
        var words = paragraph.Words.Span;
        if (words.IsWhiteSpace())
        {
            Leave(paragraph);
            return;
        }

        words = words.TrimEnd('\n');
        if (Text.Length > 0)
            Text.Append('\n');
        var start = Text.Length;
        Text.Append(words);
        foreach (var point in _awaited)
            Points[point] = start;
        _awaited.Clear();
        foreach (var (point, at, _) in paragraph.Points)
            Points[point] = start + Math.Min(at, words.Length);

        var changes = _pending.Count + paragraph.Changes.Count;
        foreach (var change in _pending)
            Changes.Add(change with { Start = start });
        _pending.Clear();
        foreach (var change in paragraph.Changes)
            Changes.Add(Placed(change, start, words.Length));
        InOrder(changes);
        Blocks.Add(
            new BlockDraft(
                start,
                words.Length,
                paragraph.Line,
                paragraph.Label,
                style,
                paragraph.Level,
                heading,
                isRightToLeft,
                paragraph.Cell,
                Changes.Count - changes,
                changes
            )
        );
    }

    /// <summary>The story ends: what waited for a block has the end of the last.</summary>
    public void End()
    {
        foreach (var point in _awaited)
            Points[point] = Text.Length;
        _awaited.Clear();
        if (_pending.Count == 0 || Blocks.Count == 0)
            return;
        foreach (var change in _pending)
            Changes.Add(change with { Start = Text.Length });
        Blocks[^1] = Blocks[^1] with { Changes = Blocks[^1].Changes + _pending.Count };
        _pending.Clear();
    }

    private void InOrder(int count)
    {
        for (var at = Changes.Count - count + 1; at < Changes.Count; at++)
        {
            if (Changes[at - 1].Start <= Changes[at].Start)
                continue;
            var sorted = Changes.Skip(Changes.Count - count).OrderBy(static change => change.Start).ToList();
            Changes.RemoveRange(Changes.Count - count, count);
            Changes.AddRange(sorted);
            return;
        }
    }

    /// <summary>The paragraph is no block: its changes and points go to its neighbours.</summary>
    public void Leave(ParagraphDraft paragraph)
    {
        foreach (var (point, _, isEnd) in paragraph.Points)
            PutOutside(point, isEnd);
        foreach (var change in paragraph.Changes)
            Pend(change);
    }

    private static ChangeDraft Placed(ChangeDraft change, int start, int length)
    {
        if (change.Length < 0)
            return change with { Start = start, Length = length };
        var from = Math.Min(change.Start, length);
        return change with { Start = start + from, Length = Math.Min(change.Length, length - from) };
    }
}
