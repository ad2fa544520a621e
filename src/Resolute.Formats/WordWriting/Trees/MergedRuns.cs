using Resolute.Text;
using Resolute.Text.Comparing;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>The words of a paragraph in two versions as one: what went and what came is tracked word by word, in Chinese by character.</summary>
/// <remarks>What remains when the changes are accepted is the newer paragraph letter by letter; when they are rejected, the older.</remarks>
internal sealed class MergedRuns(Func<int, int, int> pairedNotes)
{
    // One sign for the call of a footnote, so that it is compared like a word.
    private const char Call = '\uFFFC';

    /// <summary>The runs of both; calls of the older text stand behind those of the newer in the list of notes.</summary>
    public IReadOnlyList<WrittenRun> Of(IReadOnlyList<WrittenRun> older, IReadOnlyList<WrittenRun> newer)
    {
        var (left, right) = (new Flat(older), new Flat(newer));
        if (left.Words == right.Words && left.Calls.Count == 0)
            return newer;
        var merged = new List<WrittenRun>();
        var pieces = WordDifference.Of(left.Words, right.Words).Pieces;
        if (pieces.Count == 0)
            Changed(TextSpan.Between(0, left.Words.Length), TextSpan.Between(0, right.Words.Length));
        foreach (var piece in pieces)
            if (piece.Change == WordChange.Same)
                Same(piece.Older, piece.Newer);
            else
                Changed(piece.Older, piece.Newer);
        return merged;

        // What reads the same may be printed otherwise: only its letters that are equal stayed.
        void Same(TextSpan from, TextSpan to)
        {
            var (one, other) = (from.Of(left.Words), to.Of(right.Words));
            var shortest = Math.Min(one.Length, other.Length);
            var (before, behind) = (0, 0);
            while (before < shortest && one[before] == other[before])
                before++;
            while (behind < shortest - before && one[^(behind + 1)] == other[^(behind + 1)])
                behind++;
            if (before < one.Length && before > 0 && char.IsHighSurrogate(one[before - 1]))
                before--;
            if (behind > 0 && char.IsLowSurrogate(one[^behind]))
                behind--;
            Kept(new TextSpan(from.Start, before), new TextSpan(to.Start, before));
            Changed(TextSpan.Between(from.Start + before, from.End - behind), TextSpan.Between(to.Start + before, to.End - behind));
            Kept(new TextSpan(from.End - behind, behind), new TextSpan(to.End - behind, behind));
        }

        void Kept(TextSpan from, TextSpan to) =>
            merged.AddRange(
                right
                    .Cut(to)
                    .Select(run => run.Run.Note is { } note ? run.Run with { Note = pairedNotes(left.Calls[from.Start + run.At - to.Start], note) } : run.Run)
            );

        void Changed(TextSpan from, TextSpan to)
        {
            merged.AddRange(left.Cut(from).Select(static run => run.Run with { Change = WrittenChange.Deleted }));
            merged.AddRange(right.Cut(to).Select(static run => run.Run with { Change = WrittenChange.Inserted }));
        }
    }

    /// <summary>Runs as one line of words, and back.</summary>
    private sealed class Flat
    {
        private readonly List<(int Start, WrittenRun Run)> _runs = [];

        public Flat(IReadOnlyList<WrittenRun> runs)
        {
            var words = new System.Text.StringBuilder();
            foreach (var run in runs)
            {
                _runs.Add((words.Length, run));
                if (run.Note is { } note)
                    Calls[words.Length] = note;
                words.Append(run.Note is null ? run.Words.Replace(Call, '\uFFFD') : Call);
            }

            Words = words.ToString();
        }

        public string Words { get; }

        public Dictionary<int, int> Calls { get; } = [];

        /// <summary>The runs of a stretch, each with its place.</summary>
        public IEnumerable<(int At, WrittenRun Run)> Cut(TextSpan span)
        {
            foreach (var (start, run) in _runs)
            {
                var length = run.Note is null ? run.Words.Length : 1;
                var (from, to) = (Math.Max(start, span.Start), Math.Min(start + length, span.End));
                if (from < to)
                    yield return (from, run.Note is null ? run with { Words = run.Words[(from - start)..(to - start)] } : run);
            }
        }
    }
}
