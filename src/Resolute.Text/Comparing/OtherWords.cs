using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>Words outside clauses, headings and header fields; a line each, so that no word of a text goes uncompared.</summary>
internal static class OtherWords
{
    /// <summary>Those that differ, in the order of the newer text; what is gone stands last.</summary>
    public static IReadOnlyList<PassagePair> Of(Reading older, Reading newer)
    {
        var (left, right) = (In(older), In(newer));
        var vocabulary = new Vocabulary();
        var matching = new Matching(Unit.Of(left, vocabulary), Unit.Of(right, vocabulary), vocabulary);
        SameWords.Match(matching);
        LikeWords.Match(matching, 0.45, 0.2);
        InTurn(matching, left, right);
        var pairs = right.Select((passage, at) => Pair(matching.Only(Side.Newer, at) is >= 0 and var from ? left[from] : null, passage));
        return
        [
            .. pairs.Concat(left.Where((_, at) => matching.IsFree(Side.Older, at)).Select(passage => Pair(passage, null))).Where(static pair => pair.Differs),
        ];
    }

    // A text has one title and one body that speaks: what is left of these kinds is the same, whatever it says now.
    private static void InTurn(Matching matching, IReadOnlyList<Passage> left, IReadOnlyList<Passage> right)
    {
        foreach (var kind in new[] { LeafKind.Title, LeafKind.Chapeau })
        {
            var older = Enumerable.Range(0, left.Count).Where(at => left[at].Kind == kind && matching.IsFree(Side.Older, at));
            var newer = Enumerable.Range(0, right.Count).Where(at => right[at].Kind == kind && matching.IsFree(Side.Newer, at));
            foreach (var (one, other) in older.Zip(newer).ToList())
                matching.Link(one, other, "same-place", 0.5);
        }
    }

    private static PassagePair Pair(Passage? older, Passage? newer) => new(older, newer, WordDifference.Of(older?.Words ?? "", newer?.Words ?? ""));

    private static IReadOnlyList<Passage> In(Reading reading)
    {
        var lines = BlockText.FromLines(reading.Text);
        var outside = reading
            .Leaves.Where(static leaf => leaf.Kind is LeafKind.Title or LeafKind.Chapeau or LeafKind.Unplaced or LeafKind.Annex or LeafKind.Table)
            .SelectMany(leaf => BlockText.FromLines(leaf.Span.Of(reading.Text)).Blocks.Select(block => (leaf, block)))
            .Select(one => new Passage(
                one.leaf.Kind,
                OneLine(new TextSpan(one.leaf.Span.Start + one.block.Span.Start, one.block.Span.Length).Of(reading.Text)),
                lines.LineOf(one.leaf.Span.Start + one.block.Span.Start)
            ));
        var notes = reading.Footnotes.Select(note => new Passage(LeafKind.Footnote, OneLine(note.Text), lines.LineOf(note.Span.Start)));
        return [.. outside.Concat(notes).Where(static passage => passage.Words.Length > 0)];
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
