using Resolute.Text;
using Resolute.Text.Structure;

namespace Resolute.Formats.WordWriting.Trees;

/// <summary>A reading as a text to be written: every word that the reading holds, in the order of the text, with its role.</summary>
/// <remarks>Marks of production systems and page furniture are left out; footnotes that no call was found for stand where they stood.</remarks>
public sealed class WrittenReading
{
    private readonly Reading _reading;
    private readonly List<WrittenBlock> _blocks = [];
    private readonly ClausePlaces _places;
    private readonly HeaderParts _header;
    private readonly Dictionary<int, int> _calls = [];
    private readonly List<Footnote> _notes;
    private readonly List<int> _lengths;
    private readonly HashSet<int> _called = [];
    private readonly HashSet<int> _noted = [];
    private OpenParagraph? _open;
    private int _note;

    private WrittenReading(Reading reading)
    {
        _reading = reading;
        _places = new ClausePlaces(reading);
        _header = new HeaderParts(this, reading);
        _notes = [.. reading.Footnotes.Where(static note => note.Call is { Length: > 0 })];
        _lengths = [.. _notes.Select(static note => note.Call!.Value.Length)];
        for (var at = 0; at < _notes.Count; at++)
            _calls.TryAdd(_notes[at].Call!.Value.Start, at);
    }

    internal string Text => _reading.Text;

    /// <summary>The text to be written.</summary>
    public static WrittenText Of(Reading reading) => new WrittenReading(reading).Write();

    internal void Add(WrittenBlock block) => _blocks.Add(block);

    /// <summary>A paragraph of one stretch.</summary>
    internal WrittenParagraph Plain(TextSpan span, ParagraphRole role, bool keepsTabs = false)
    {
        var words = Stretches();
        words.Add(span.Start, span.End, Gap.None, keepsTabs: keepsTabs);
        return new WrittenParagraph(new ParagraphShape(role), words.Runs);
    }

    private WrittenText Write()
    {
        var leaves = _reading.Leaves;
        for (var at = 0; at < leaves.Count; at++)
            Leaf(leaves, at);
        Close();
        _header.Flush();
        // A call that stands where nothing is written leaves its note behind the text.
        foreach (var (note, _) in _notes.Select(static (note, at) => (note, at)).Where(one => !_called.Contains(one.at)).ToList())
            Add(Lone(note));
        var symbol = _reading.Header.Symbol?.Value;
        return new WrittenText(_reading.Language, _blocks)
        {
            Title = _reading.Header.Title?.Value.ReplaceLineEndings(" ") ?? _reading.Instrument?.Words,
            Symbol = symbol is not null && _reading.Header.LanguageSuffix is { } suffix ? $"{symbol}-{suffix.Value}" : symbol,
            Notes = Notes(),
        };
    }

    private IReadOnlyList<WrittenNote> Notes() =>
        [
            .. _notes.Select(static note => new WrittenNote(
                note.Mark,
                [new WrittenRun(string.Join(' ', note.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))]
            )),
        ];

    private void Leaf(IReadOnlyList<Leaf> leaves, int at)
    {
        var leaf = leaves[at];
        switch (leaf.Kind)
        {
            case LeafKind.Mark or LeafKind.Furniture:
                Call(leaf);
                break;
            case LeafKind.Footnote:
                if (!Call(leaf))
                    Note(leaf, at > 0 ? leaves[at - 1] : null);
                break;
            case LeafKind.Header:
                Close();
                var next = leaves.Skip(at + 1).FirstOrDefault(static one => one.Kind is not (LeafKind.Mark or LeafKind.Furniture));
                foreach (var line in Lines(leaf.Span))
                    _header.Line(line, next);
                break;
            case LeafKind.Clause:
                Clause(leaf);
                break;
            case LeafKind.Label when _places.Of(leaf.At) is not null:
                Open(leaf);
                break;
            case LeafKind.SectionHeading:
                Heading(leaf, RunsIn(leaves, at));
                break;
            case LeafKind.Table:
                Close();
                Row(leaf, at > 0 && leaves[at - 1].Kind == LeafKind.Table);
                break;
            default:
                Close();
                _header.Flush();
                Other(leaf);
                break;
        }
    }

    // The words of a clause that one leaf behind another holds are one paragraph; a page that ends between them is no end.
    private void Clause(Leaf leaf)
    {
        if (_open is not { } open || open.At != leaf.At && !(open.IsRunIn && leaf.At!.StartsWith(open.Section + "__", StringComparison.Ordinal)))
        {
            open = Open(leaf);
        }

        var verb = open.IsBegun ? 0 : _places.VerbOf(leaf.At, leaf.Span.Of(Text));
        open.IsRunIn = false;
        open.At = leaf.At;
        open.IsBegun = true;
        var gap = GapBetween(open.End, leaf.Span.Start);
        if (verb > 0)
            open.Words.Add(leaf.Span.Start, leaf.Span.Start + verb, gap, Emphasis.Verb);
        open.Words.Add(leaf.Span.Start + verb, leaf.Span.End, verb > 0 ? open.Words.Trailing : gap);
        open.End = leaf.Span.End;
    }

    private OpenParagraph Open(Leaf leaf)
    {
        Close();
        _header.Flush();
        return _open = new OpenParagraph(Stretches(), _places.ShapeOf(leaf.At), leaf.At) { End = leaf.Span.End };
    }

    private void Heading(Leaf leaf, bool runsIn)
    {
        if (_open is { } open && open.At == leaf.At)
        {
            open.Words.Add(leaf.Span.Start, leaf.Span.End, GapBetween(open.End, leaf.Span.Start), open.Emphasis);
            (open.End, open.IsRunIn) = (leaf.Span.End, runsIn);
            return;
        }

        Close();
        _header.Flush();
        var (shape, length) = _places.HeadingOf(leaf.At, leaf.Span.Of(Text), runsIn);
        _open = new OpenParagraph(Stretches(), shape, leaf.At)
        {
            Section = leaf.At,
            IsRunIn = runsIn,
            Emphasis = runsIn ? Emphasis.RunInTitle : Emphasis.None,
            End = leaf.Span.End,
        };
        _open.Words.Add(leaf.Span.Start + length, leaf.Span.End, Gap.None, _open.Emphasis);
    }

    /// <summary>Whether the words behind a number or a section's title stand on its line.</summary>
    private bool RunsIn(IReadOnlyList<Leaf> leaves, int at)
    {
        var next = leaves.Skip(at + 1).FirstOrDefault(static one => one.Kind != LeafKind.Mark);
        return next is { Kind: LeafKind.Clause } && GapBetween(leaves[at].Span.End, next.Span.Start) != Gap.Break;
    }

    private void Row(Leaf leaf, bool goesOn)
    {
        var rows = Lines(leaf.Span).Select(RowOf).ToList();
        if (goesOn && _blocks.Count > 0 && _blocks[^1] is WrittenTable { Shape: TableShape.Grid } table && table.Rows[0].Cells.Count == rows[0].Cells.Count)
            _blocks[^1] = table with { Rows = [.. table.Rows, .. rows] };
        else
            Add(new WrittenTable(TableShape.Grid, rows));
    }

    private WrittenRow RowOf(TextSpan line)
    {
        var cells = new List<WrittenCell>();
        for (var start = line.Start; start <= line.End; )
        {
            var tab = Text.IndexOf('\t', start, line.End - start);
            var end = tab < 0 ? line.End : tab;
            cells.Add(new WrittenCell([Plain(TextSpan.Between(start, end), ParagraphRole.TableText)]));
            start = end + 1;
        }

        return new WrittenRow(cells);
    }

    private void Other(Leaf leaf)
    {
        if (leaf.Kind == LeafKind.Title)
        {
            var isNumber = _reading.Instrument is { } instrument
                ? Meets(leaf.Span, instrument.Span) && !IsTitle(leaf.Span)
                : !IsTitle(leaf.Span) && leaf.Span.Length < 60;
            Add(
                Plain(leaf.Span, isNumber ? ParagraphRole.InstrumentNumber : ParagraphRole.Title) with
                {
                    Bookmark = isNumber || !IsTitle(leaf.Span) ? null : "dtitle1",
                }
            );
            return;
        }

        var role = leaf.Kind switch
        {
            LeafKind.Chapeau => ParagraphRole.Chapeau,
            LeafKind.BlockHeading => ParagraphRole.Keyword,
            _ => ParagraphRole.Text,
        };
        if (role != ParagraphRole.Text)
            Add(Plain(leaf.Span, role) with { At = leaf.At });
        else
            foreach (var line in Lines(leaf.Span))
                Add(Plain(line, ParagraphRole.Text, keepsTabs: true) with { At = leaf.At });
    }

    private bool IsTitle(TextSpan span) => _reading.Header.Title is { } title && Meets(span, title.Span);

    // A mark that calls a footnote belongs to the paragraph that is open.
    private bool Call(Leaf leaf)
    {
        var isCall = false;
        for (var at = leaf.Span.Start; at < leaf.Span.End && !isCall; at++)
            isCall = _calls.ContainsKey(at);
        if (!isCall)
            return false;
        if (_open is { } open)
        {
            open.Words.Add(leaf.Span.Start, leaf.Span.End, Gap.None);
            open.End = leaf.Span.End;
        }

        return true;
    }

    // The rule above a note that stands in the text tells the reader that it is one.
    private void Note(Leaf leaf, Leaf? before)
    {
        while (_note < _reading.Footnotes.Count && _reading.Footnotes[_note].Span.End <= leaf.Span.Start)
            _note++;
        var note = _note < _reading.Footnotes.Count && Meets(_reading.Footnotes[_note].Span, leaf.Span) ? _reading.Footnotes[_note] : null;
        if (note is { Call.Length: > 0 })
            return;
        Close();
        _header.Flush();
        if (before is { Kind: LeafKind.Furniture })
            Add(Plain(before.Span, ParagraphRole.Text));
        if (note is null)
            Add(Plain(leaf.Span, ParagraphRole.Note));
        else if (_noted.Add(note.Span.Start))
            Add(Lone(note));
    }

    private static WrittenParagraph Lone(Footnote note) =>
        new(
            new ParagraphShape(ParagraphRole.Note),
            [new WrittenRun($"{note.Mark}\t{string.Join(' ', note.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}")]
        );

    private TextStretches Stretches() => new(Text, _reading.Language, _calls, note => _called.Add(note)) { Lengths = _lengths };

    private void Close()
    {
        if (_open is { } open)
            Add(new WrittenParagraph(open.Shape, open.Words.Runs) { At = open.At });
        _open = null;
    }

    private Gap GapBetween(int from, int to)
    {
        var gap = Gap.None;
        for (var at = from; at < to; at++)
            gap =
                Text[at] is '\r' or '\n' ? Gap.Break
                : char.IsWhiteSpace(Text[at]) && gap == Gap.None ? Gap.Space
                : gap;
        return gap;
    }

    private IEnumerable<TextSpan> Lines(TextSpan span)
    {
        for (var start = span.Start; start < span.End; )
        {
            var end = Text.AsSpan(start, span.End - start).IndexOfAny('\r', '\n') is >= 0 and var found ? start + found : span.End;
            if (!Text.AsSpan(start, end - start).IsWhiteSpace())
                yield return TextSpan.Between(start, end);
            start = end + 1;
        }
    }

    private static bool Meets(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
