using Resolute.Formats.Word.Stories;
using Resolute.Text;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Word.Notes;

/// <summary>The calls of a text with their marks, joined with the notes that they call.</summary>
internal sealed class NoteStories(StoryDraft body, string?[] marks)
{
    private readonly TextSpan?[] _notes = new TextSpan?[body.Calls.Count];
    private readonly NoteDraft?[] _drafts = new NoteDraft?[body.Calls.Count];
    private readonly TextSpan[] _calls = new TextSpan[body.Calls.Count];

    /// <summary>Where marks are printed for which the story holds a place.</summary>
    public IReadOnlyList<(int At, string Mark)> Printed() =>
        [
            .. body
                .Calls.Select((call, at) => (At: body.Points[call.From], Mark: marks[at]))
                .Where(static one => one.Mark is not null)
                .Select(static one => (one.At, one.Mark!))
                .OrderBy(static one => one.At),
        ];

    /// <summary>The text is set in: the calls have their places.</summary>
    public void Place(StoryPlaces places)
    {
        for (var at = 0; at < body.Calls.Count; at++)
        {
            var call = body.Calls[at];
            var from = body.Points[call.From];
            _calls[at] = places.Of(
                from,
                call.CustomTo is { } to ? body.Points[to]
                    : marks[at] is null ? from
                    : from + 1
            );
        }
    }

    /// <summary>Sets in the notes of a kind, where any is called.</summary>
    public void Read(Composition whole, NoteKind kind, BlockPart part, Func<StoryDraft> story)
    {
        if (!body.Calls.Exists(call => call.Kind == kind))
            return;
        var notes = story();
        foreach (var (at, draft, span) in whole.Add(notes, part, body.Calls, kind))
            (_drafts[at], _notes[at]) = (draft, span);
    }

    public IReadOnlyList<BlockNote> Of(string text)
    {
        var notes = new List<BlockNote>();
        for (var at = 0; at < _notes.Length; at++)
        {
            if (_notes[at] is not { } span)
                continue;
            var kind = body.Calls[at].Kind;
            var mark = kind == NoteKind.Comment ? "" : _calls[at].Of(text).Trim();
            notes.Add(new BlockNote(kind, mark, _calls[at], span) { Author = _drafts[at]?.Author, Date = _drafts[at]?.Date });
        }

        return notes;
    }
}
