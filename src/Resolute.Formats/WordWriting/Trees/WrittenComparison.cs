using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>Two versions of a text as one text with tracked changes: accepted, they give the newer version; rejected, the older.</summary>
public sealed class WrittenComparison
{
    private readonly WrittenText _older;
    private readonly WrittenText _newer;
    private readonly List<WrittenNote> _notes;
    private readonly MergedRuns _words;
    private int _moves;

    private WrittenComparison(WrittenText older, WrittenText newer)
    {
        (_older, _newer) = (older, newer);
        _notes = [.. newer.Notes, .. older.Notes];
        _words = new MergedRuns(PairedNotes);
    }

    /// <summary>The text with changes tracked in the name of <paramref name="marking"/>.</summary>
    public static WrittenText Of(Comparison comparison, Reading older, Reading newer, Marking marking) =>
        new WrittenComparison(WrittenReading.Of(older), WrittenReading.Of(newer)).Write(comparison, marking);

    private WrittenText Write(Comparison comparison, Marking marking)
    {
        var (known, moved) = Known(comparison);
        var pairs = BlockPairs.Of(_older.Blocks, _newer.Blocks, known, moved, ref _moves);
        var blocks = pairs.SelectMany(pair => Blocks(pair, _older.Blocks, _newer.Blocks)).ToList();
        var called = blocks.SelectMany(Runs).Select(static run => run.Note).OfType<int>().Distinct().Order().ToList();
        var places = called.Select(static (note, at) => (note, at)).ToDictionary(static one => one.note, static one => one.at);
        return _newer with
        {
            Blocks = [.. blocks.Select(block => Renumbered(block, places))],
            Notes = [.. called.Select(note => _notes[note])],
            Marking = marking,
        };
    }

    // Clauses and headings that are one, by their places: the second paragraph of a clause goes with the second.
    private (Dictionary<int, int> Known, HashSet<int> Moved) Known(Comparison comparison)
    {
        var (left, right) = (PlacesOf(_older), PlacesOf(_newer));
        var (known, moved) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var pair in comparison.Clauses.Where(static pair => pair is { Older.Count: > 0, Newer.Count: > 0 }))
            Add(pair.Older[0].Clause.Id, pair.Newer[0].Clause.Id, pair.IsMoved);
        foreach (var pair in comparison.Headings)
            if (pair is { Older: { } older, Newer: { } newer })
                Add(older.Id, newer.Id, pair.IsMoved);
        return (known, moved);

        void Add(string older, string newer, bool isMoved)
        {
            foreach (var (from, to) in left[older].Zip(right[newer]))
                if (known.TryAdd(from, to) && isMoved)
                    moved.Add(from);
        }
    }

    private static ILookup<string, int> PlacesOf(WrittenText text) =>
        text
            .Blocks.Select(static (block, at) => (block, at))
            .Where(static one => one.block is WrittenParagraph { At: not null })
            .ToLookup(static one => ((WrittenParagraph)one.block).At!, static one => one.at, StringComparer.Ordinal);

    private IEnumerable<WrittenBlock> Blocks(BlockPair pair, IReadOnlyList<WrittenBlock> older, IReadOnlyList<WrittenBlock> newer) =>
        pair switch
        {
            { Older: { } from, Newer: { } to } => Both(older[from], newer[to]),
            { Older: { } from, Move: { } move } =>
            [
                End((WrittenParagraph)older[from], (WrittenParagraph)newer[move.Other], WrittenChange.MovedFrom, move.Number),
            ],
            { Newer: { } to, Move: { } move } => [End((WrittenParagraph)older[move.Other], (WrittenParagraph)newer[to], WrittenChange.MovedTo, move.Number)],
            { Older: { } from } => [Whole(older[from], WrittenChange.Deleted)],
            _ => [Whole(newer[pair.Newer!.Value], WrittenChange.Inserted)],
        };

    private IEnumerable<WrittenBlock> Both(WrittenBlock older, WrittenBlock newer) =>
        (older, newer) switch
        {
            (WrittenParagraph one, WrittenParagraph other) => [Both(one, other)],
            (WrittenTable one, WrittenTable other) when AreAlike(one, other) =>
            [
                other with
                {
                    Rows = [.. one.Rows.Zip(other.Rows, (from, to) => to with { Cells = [.. from.Cells.Zip(to.Cells, Both)] })],
                },
            ],
            _ => [Whole(older, WrittenChange.Deleted), Whole(newer, WrittenChange.Inserted)],
        };

    private static bool AreAlike(WrittenTable one, WrittenTable other) =>
        one.Rows.Count == other.Rows.Count && one.Rows.Zip(other.Rows).All(static rows => rows.First.Cells.Count == rows.Second.Cells.Count);

    private WrittenCell Both(WrittenCell older, WrittenCell newer)
    {
        var pairs = BlockPairs.Of(older.Paragraphs, newer.Paragraphs, new Dictionary<int, int>(), new HashSet<int>(), ref _moves);
        return new WrittenCell([.. pairs.SelectMany(pair => Blocks(pair, older.Paragraphs, newer.Paragraphs)).Cast<WrittenParagraph>()]);
    }

    private WrittenParagraph Both(WrittenParagraph older, WrittenParagraph newer) =>
        newer with
        {
            Runs = _words.Of(Behind(older.Runs), newer.Runs),
            Before = older.Shape with { List = newer.Shape.List } == newer.Shape ? null : older.Shape,
        };

    // At both ends of a move the words that stayed are moved, the others put in or taken out.
    private WrittenParagraph End(WrittenParagraph older, WrittenParagraph newer, WrittenChange change, int move)
    {
        var leftOut = change == WrittenChange.MovedFrom ? WrittenChange.Inserted : WrittenChange.Deleted;
        var end = change == WrittenChange.MovedFrom ? older with { Bookmark = null } : newer;
        return end with
        {
            Runs = older.Runs.Concat(newer.Runs).Any(static run => run.Note is not null)
                ? change == WrittenChange.MovedFrom
                    ? Behind(older.Runs)
                    : newer.Runs
                : [.. _words.Of(older.Runs, newer.Runs).Where(run => run.Change != leftOut)],
            Change = change,
            Move = move,
        };
    }

    private WrittenBlock Whole(WrittenBlock block, WrittenChange change) =>
        block switch
        {
            WrittenParagraph paragraph => Whole(paragraph, change),
            WrittenTable table => table with
            {
                Rows =
                [
                    .. table.Rows.Select(row => new WrittenRow([
                        .. row.Cells.Select(cell => new WrittenCell([.. cell.Paragraphs.Select(paragraph => Whole(paragraph, change))])),
                    ])
                    {
                        Change = change,
                    }),
                ],
            },
            _ => block,
        };

    private WrittenParagraph Whole(WrittenParagraph paragraph, WrittenChange change) =>
        change == WrittenChange.Deleted
            ? paragraph with
            {
                Runs = Behind(paragraph.Runs),
                Change = change,
                Bookmark = null,
            }
            : paragraph with
            {
                Change = change,
            };

    /// <summary>Runs of the older text with its notes behind those of the newer.</summary>
    private IReadOnlyList<WrittenRun> Behind(IReadOnlyList<WrittenRun> runs) =>
        [.. runs.Select(run => run.Note is { } note ? run with { Note = note + _newer.Notes.Count } : run)];

    /// <summary>A call that stayed: its note holds the words of both.</summary>
    private int PairedNotes(int older, int newer)
    {
        _notes[newer] = _notes[newer] with { Runs = new MergedRuns(static (_, note) => note).Of(_notes[older].Runs, _notes[newer].Runs) };
        return newer;
    }

    private static WrittenBlock Renumbered(WrittenBlock block, Dictionary<int, int> places) =>
        block switch
        {
            WrittenParagraph paragraph => Renumbered(paragraph, places),
            WrittenTable table => table with
            {
                Rows =
                [
                    .. table.Rows.Select(row =>
                        row with
                        {
                            Cells = [.. row.Cells.Select(cell => new WrittenCell([.. cell.Paragraphs.Select(paragraph => Renumbered(paragraph, places))]))],
                        }
                    ),
                ],
            },
            _ => block,
        };

    private static WrittenParagraph Renumbered(WrittenParagraph paragraph, Dictionary<int, int> places) =>
        paragraph with
        {
            Runs = [.. paragraph.Runs.Select(run => run.Note is { } note ? run with { Note = places[note] } : run)],
        };

    private static IEnumerable<WrittenRun> Runs(WrittenBlock block) =>
        block is WrittenTable table
            ? table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Paragraphs).SelectMany(static one => one.Runs)
            : ((WrittenParagraph)block).Runs;
}
