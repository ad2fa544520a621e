using System.Globalization;
using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>
/// The clause tree as elements that lie one in the other and one after the other, whatever the reading says: a stretch that would overlap
/// its neighbour is cut, and the file then names the true one.
/// </summary>
internal sealed class Frames
{
    private readonly string _text;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public Frames(Reading reading)
    {
        _text = reading.Text;
        Top = Ordered(reading);
    }

    public IReadOnlyList<Frame> Top { get; }

    /// <summary>An id that nothing else in the file has.</summary>
    public string Unique(string wanted)
    {
        var bare = string.Concat(KeptCharacters.Shown(wanted).Select(static letter => char.IsWhiteSpace(letter) ? '_' : letter));
        var id = bare.Length == 0 ? "nn" : bare;
        for (var again = 2; !_taken.Add(id); again++)
            id = string.Create(CultureInfo.InvariantCulture, $"{bare}-{again}");
        return id;
    }

    /// <summary>The stretch without white space at its ends; empty where nothing else is in it.</summary>
    public static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    // Three lists, each in its own order, merged by where their next element begins.
    private List<Frame> Ordered(Reading reading)
    {
        var lists = new[]
        {
            new Queue<(TextSpan Span, Func<int, int, Frame> Make)>(
                reading.Preamble.Select(block => (Extent(block), Make(block, FrameKind.Recitals, FrameKind.Recital)))
            ),
            new(reading.Operative.Select(block => (Extent(block), Make(block, FrameKind.Operative, FrameKind.Paragraph)))),
            new(reading.Sections.Select(section => (Extent(section), Make(section)))),
        };
        var frames = new List<Frame>();
        var at = 0;
        while (lists.Where(static list => list.Count > 0).MinBy(static list => list.Peek().Span.Start) is { } list)
        {
            var (span, make) = list.Dequeue();
            var (start, end) = Cut(span, at, _text.Length);
            frames.Add(make(start, end));
            at = end;
        }

        return frames;
    }

    private Func<int, int, Frame> Make(ClauseBlock block, FrameKind kind, FrameKind clauses) =>
        (start, end) => new Frame(kind, Unique(block.Id), start, end) { Block = block, Children = Clauses(block.Clauses, clauses, start, end) };

    private Func<int, int, Frame> Make(Section section) =>
        (start, end) =>
            new Frame(FrameKind.Section, Unique(section.Id), start, end)
            {
                Section = section,
                Children = Clauses(section.Clauses, FrameKind.Paragraph, start, end),
            };

    private List<Frame> Clauses(IReadOnlyList<ClauseNode> clauses, FrameKind kind, int from, int to)
    {
        var frames = new List<Frame>();
        foreach (var clause in clauses)
        {
            var (start, end) = Cut(clause.Span, from, to);
            frames.Add(new Frame(kind, Unique(clause.Id), start, end) { Clause = clause, Children = Clauses(clause.Children, FrameKind.SubItem, start, end) });
            from = end;
        }

        return frames;
    }

    private static (int Start, int End) Cut(TextSpan span, int from, int to)
    {
        var start = Math.Clamp(span.Start, from, to);
        return (start, Math.Clamp(span.End, start, to));
    }

    private static TextSpan Extent(ClauseBlock block) =>
        TextSpan.Between(
            block.Clauses.Select(static clause => clause.Span.Start).Append(block.Span.Start).Min(),
            block.Clauses.Select(static clause => clause.Span.End).Append(block.Span.End).Max()
        );

    private static TextSpan Extent(Section section) =>
        TextSpan.Between(
            section.Clauses.Select(static clause => clause.Span.Start).Append(section.Span.Start).Min(),
            section.Clauses.Select(static clause => clause.Span.End).Append(section.Span.End).Max()
        );
}
