using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>A paragraph before it is written: a stretch of the text and what it is.</summary>
internal sealed record Piece(int Start, int End, LeafKind Kind);

/// <summary>Cuts what lies outside the elements of a stretch into paragraphs.</summary>
/// <remarks>Reads leaves and wide inline elements. Writes pieces: of a clause its words in one, of all else a line or what a field covers.</remarks>
internal sealed class Pieces(Reading reading, IReadOnlyList<Inline> inlines, Cells cells)
{
    private readonly Leaf[] _leaves = [.. reading.Leaves.Where(static leaf => leaf.Span.Length > 0).OrderBy(static leaf => leaf.Span.Start)];
    private readonly TextSpan[] _wide = [.. inlines.Where(static inline => inline.IsWide).Select(static inline => inline.Span)];

    private readonly int[] _starts = [.. inlines.Where(static inline => inline.IsWide).Select(static inline => inline.Span.Start)];

    /// <summary>The pieces of a stretch; <paramref name="clause"/> is the id of the clause whose own words it holds.</summary>
    public List<Piece> In(int start, int end, string? clause = null)
    {
        var pieces = new List<Piece>();
        for (var at = start; at < end; )
        {
            var first = FirstAfter(at);
            if (first == _leaves.Length || _leaves[first].Span.Start >= end)
                break;
            var leaf = _leaves[first];
            var begin = Math.Max(at, leaf.Span.Start);
            var until = Math.Min(end, Through(first, end, clause));
            pieces.Add(new Piece(begin, until, IsOf(leaf, clause) ? leaf.Kind : Loose(leaf.Kind)));
            at = until;
        }

        // A reading without leaves, which no reader gives, still keeps its words.
        if (pieces.Count == 0 && Frames.Trimmed(reading.Text, start, end) is { Length: > 0 } words)
            pieces.Add(new Piece(words.Start, words.End, clause is null ? LeafKind.Unplaced : LeafKind.Clause));
        return pieces;
    }

    private static LeafKind Loose(LeafKind kind) => kind is LeafKind.Clause or LeafKind.Label ? LeafKind.Unplaced : kind;

    private static bool IsOf(Leaf leaf, string? clause) => clause is null ? leaf.Kind is not (LeafKind.Clause or LeafKind.Label) : leaf.At == clause;

    private int Through(int first, int end, string? clause)
    {
        var leaf = _leaves[first];
        var until = leaf.Span.End;
        if (clause is not null && leaf.Kind is LeafKind.Clause or LeafKind.Label && leaf.At == clause)
        {
            for (var next = first + 1; next < _leaves.Length && _leaves[next].Span.Start < end && IsWithin(leaf, _leaves[next]); next++)
                if (_leaves[next].At == clause && _leaves[next].Kind is LeafKind.Clause or LeafKind.Label)
                    until = _leaves[next].Span.End;
        }
        else
        {
            for (var next = first + 1; next < _leaves.Length && IsSameLine(leaf, until, _leaves[next]); next++)
                until = _leaves[next].Span.End;
        }

        return Widened(leaf.Span.Start, until);
    }

    private bool IsWithin(Leaf leaf, Leaf next) => next.Kind != LeafKind.Table && cells.At(next.Span.Start) == cells.At(leaf.Span.Start);

    private bool IsSameLine(Leaf leaf, int until, Leaf next) =>
        next.Kind == leaf.Kind
        && next.At == leaf.At
        && cells.At(next.Span.Start) == cells.At(leaf.Span.Start)
        && !reading.Text.AsSpan(until, next.Span.Start - until).ContainsAny('\r', '\n');

    private int Widened(int start, int until)
    {
        var first = Array.BinarySearch(_starts, start);
        // Several may begin at one place: the search finds any of them.
        for (first = first < 0 ? ~first : first; first > 0 && _starts[first - 1] == start; )
            first--;
        for (var wide = first; wide < _wide.Length && _starts[wide] < until; wide++)
            until = Math.Max(until, _wide[wide].End);
        return until;
    }

    private int FirstAfter(int position)
    {
        var (low, high) = (0, _leaves.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_leaves[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
