using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>Where each character of a clause's one-line words stands in the text that was read.</summary>
public sealed class ClauseWords
{
    private readonly int[] _places;

    private ClauseWords(ClauseNode clause, int[] places) => (Clause, _places) = (clause, places);

    /// <summary>The clause.</summary>
    public ClauseNode Clause { get; }

    /// <summary>The words of a clause of a reading.</summary>
    public static ClauseWords Of(Reading reading, ClauseNode clause) =>
        Of(reading.Text, clause, reading.Leaves.Where(leaf => leaf.Kind == LeafKind.Clause && leaf.At == clause.Id));

    /// <summary>The words of a clause by the stretches that hold them.</summary>
    public static ClauseWords Of(string text, ClauseNode clause, IEnumerable<Leaf> own)
    {
        var places = new int[clause.Text.Length];
        using var visible = own.SelectMany(static leaf => Enumerable.Range(leaf.Span.Start, leaf.Span.Length))
            .Where(at => !char.IsWhiteSpace(text[at]))
            .GetEnumerator();
        var last = clause.Span.Start;
        for (var at = 0; at < places.Length; at++)
        {
            if (!char.IsWhiteSpace(clause.Text[at]))
                last = Next(visible, text, clause.Text[at]) ?? last;
            places[at] = last;
        }

        return new ClauseWords(clause, places);
    }

    /// <summary>Where a stretch of the text stands in the words; null where none of it does.</summary>
    public TextSpan? In(TextSpan span)
    {
        var (start, end) = (-1, -1);
        for (var at = 0; at < _places.Length; at++)
        {
            if (char.IsWhiteSpace(Clause.Text[at]) || _places[at] < span.Start || _places[at] >= span.End)
                continue;
            start = start < 0 ? at : start;
            end = at + 1;
        }

        return start < 0 ? null : TextSpan.Between(start, end);
    }

    /// <summary>Where something that stands at a position of the text falls between the words: before the first character at or behind it.</summary>
    public int Before(int position)
    {
        for (var at = 0; at < _places.Length; at++)
            if (!char.IsWhiteSpace(Clause.Text[at]) && _places[at] >= position)
                return at;
        return _places.Length;
    }

    /// <summary>Where words of the clause stand in the text; null where the clause has no such words.</summary>
    public TextSpan? Find(string words)
    {
        var sought = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var at = sought.Length == 0 ? -1 : Clause.Text.IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : TextSpan.Between(_places[at], _places[at + sought.Length - 1] + 1);
    }

    /// <summary>The place in the text of a character of the words.</summary>
    public int PlaceOf(int index) => _places[index];

    private static int? Next(IEnumerator<int> visible, string text, char letter)
    {
        while (visible.MoveNext())
            if (text[visible.Current] == letter)
                return visible.Current;
        return null;
    }
}
