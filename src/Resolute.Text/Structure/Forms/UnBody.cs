using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Walks the lines under the body that speaks: a paragraph begins at a number, or at a verb behind a paragraph that is closed.</summary>
/// <remarks>Reads lines from the first paragraph on. Writes paragraphs, the headings between them, and what stands behind the last.</remarks>
internal sealed class UnBody
{
    private readonly Sheet _sheet;
    private readonly UnLines _lines;
    private readonly UnNumbers _numbers;
    private readonly bool _hasCapitals;
    private DraftBlock? _block;
    private bool _isOperative;
    private bool _isHeaded;
    private (int Start, int End) _last;

    public UnBody(Sheet sheet, UnStart start)
    {
        _sheet = sheet;
        _lines = new UnLines(sheet, start);
        _numbers = new UnNumbers();
        _hasCapitals = char.IsUpper(
            sheet.Folded[OpeningVerb.PastMarks(sheet.Folded, Math.Max(start.Split, sheet.Lines[start.Line].Start), sheet.Lines[start.Line].End - 1)]
        );
        Run(start);
    }

    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>Headings between paragraphs, chapeaus of later parts, figures of notes that a print left alone on a line.</summary>
    public List<Leaf> Between { get; } = [];

    /// <summary>What stands behind the last paragraph: the number of the meeting, its date, annexes.</summary>
    public List<TextSpan> Closing { get; } = [];

    /// <summary>Whether the number of a meeting, a note of adoption or an annex follows the last paragraph, or nothing at all.</summary>
    public bool IsClosedFormally { get; private set; } = true;

    public IEnumerable<Finding> Breaks => Blocks.SelectMany(block => LabelBreaks.Of(_sheet, block.Clauses.Breaks));

    private bool IsClosed => _block is null || _isHeaded || Ended is ',' or ';' or '.' or '。' or ':' || Words.EndWithAnd(_sheet, _last.Start, _last.End);

    private char? Ended => Words.Last(_sheet.Folded, _last.Start, _last.End);

    private void Run(UnStart start)
    {
        for (var at = start.Line; at < _sheet.Lines.Count; at++)
        {
            var line = _sheet.Lines[at];
            if (_block is not null && IsEnd(at))
            {
                IsClosedFormally = UnClosing.IsAt(_sheet, line);
                Closing.AddRange(_sheet.Lines.Skip(at).Select(static rest => rest.Span));
                return;
            }

            var from = at == start.Line && start.Split > 0 ? start.Split : line.Start;
            if (_block is not null && _lines.QuotedUntil(at, Ended) is var last && last > at)
            {
                Line(at, from, line.End);
                for (at++; at <= last; at++)
                    Put(_block.Clauses.Current!, _sheet.Lines[at].Start, _sheet.Lines[at].End);
                at--;
            }
            else
            {
                Line(at, from, line.End);
            }
        }
    }

    private void Line(int at, int start, int end)
    {
        var line = _sheet.Lines[at];
        if (_block is not null && _lines.IsFigure(at))
        {
            Between.Add(new Leaf(line.Span, LeafKind.Furniture));
            return;
        }

        var label = start == line.Start ? _lines.LabelOf(at) : null;
        if (_block is not null && label is null or { IsWeak: false } && IsBetween(at, label))
        {
            Between.Add(new Leaf(line.Span, LeafKind.SectionHeading));
            _isHeaded = true;
            return;
        }

        if (label is not null && (IsClosed || _numbers.IsStrict(label, _lines.VerbOf(at, label))) && IsParagraph(at, label))
            Begin(at, label.WordsStart, end, label);
        else if (label is not null && _block is not null && IsItem(label))
            Item(at, label, end);
        else if (IsClosed && (_block is null || Opens(at, start, end)))
            Begin(at, start, end, null);
        else if (IsClosed && _lines.AreWhole && !IsContinuation(start))
            Beside(at, start, end);
        else
            Continue(at, start, end);
    }

    /// <summary>More words of the paragraph; a print may have run the next one on behind them.</summary>
    private void Continue(int at, int start, int end)
    {
        Put(_block!.Clauses.Current!, start, end);
        Unglue(at, start, end);
    }

    private void Unglue(int at, int start, int end)
    {
        foreach (var next in _lines.GluedIn(start, end, _numbers, _isOperative))
        {
            var words = _block!.Clauses.Current!.Words;
            words[^1] = TextSpan.Between(words[^1].Start, _lines.Trimmed(start, next.Label?.Span.Start ?? next.Words));
            Begin(at, next.Words, end, next.Label);
            return;
        }
    }

    /// <summary>A number in its turn; in the preamble one whose verb opens recitals counts recitals.</summary>
    private bool IsParagraph(int at, PrintedLabel label)
    {
        var verb = _lines.VerbOf(at, label);
        // After a chapter the print counts on where its paragraphs were counted before.
        var isSequel = _block is { IsOperative: true, Clauses.Top: [{ Sense: { Depth: 1 } sense }, ..] } && verb is not null && label.Senses[0].Follows(sense);
        return isSequel || _numbers.IsNext(label, verb, _isHeaded || Ended is '.' or '。' || !_isOperative);
    }

    private bool IsItem(PrintedLabel label)
    {
        var isNext = _block!.Clauses.IsNext(label);
        if (label.IsWeak)
            return IsClosed && (isNext || (Ended is ':' && label.IsFirst && label.Senses[0].Kind is LabelKind.Letter));
        return IsClosed || isNext;
    }

    /// <summary>Where a print parts a label from its words, the clause stands on the line of the words.</summary>
    private int LineOf(int at, int start, int end) => start < end || at + 1 >= _sheet.Lines.Count ? _sheet.Lines[at].Number : _sheet.Lines[at + 1].Number;

    private void Item(int at, PrintedLabel label, int end) =>
        Put(
            _block!.Clauses.Add(label, LineOf(at, label.WordsStart, end), Ended is ':', at + 1 < _sheet.Lines.Count ? _lines.LabelOf(at + 1) : null),
            Math.Min(label.WordsStart, end),
            end
        );

    /// <summary>Whether words behind a closed paragraph open the next.</summary>
    private bool Opens(int at, int start, int end)
    {
        if (_hasCapitals && !UnLines.IsCapital(_sheet, start, end))
            return false;
        if (OpeningVerb.At(_sheet, start, end, _isOperative) is { } verb)
            return !_isOperative || !verb.IsPreambularOnly || Ended is '.' or '。' || _isHeaded;
        if (Ended is ':' && !_isHeaded)
            return false;
        var isShaped = VerbShape.IsAt(_sheet, start, end, _isOperative);
        if (!_lines.AreWhole)
            return isShaped && !_isOperative && _hasCapitals;
        if (_block!.Clauses.IsUnlabelledBelow || (_isOperative && _numbers.Count > 1))
            return isShaped && !_block.Clauses.IsUnlabelledBelow;
        return isShaped || (_hasCapitals && Ended is ',' or ';' or '.');
    }

    /// <summary>In a print of one paragraph a line, what begins small behind a closed paragraph is its rest.</summary>
    private bool IsContinuation(int start) =>
        _hasCapitals ? _isOperative && !_block!.Clauses.IsUnlabelledBelow && Ended is not ':' : Ended is not (',' or ';' or ':');

    /// <summary>A line without label or verb: an item under a colon, or one more paragraph under the verb above.</summary>
    private void Beside(int at, int start, int end)
    {
        var number = _sheet.Lines[at].Number;
        var clauses = _block!.Clauses;
        if (Quotation.Begins(_sheet, at))
            Put(clauses.Current!, start, end);
        else if (_lines.IsRow(start, end, Ended, clauses.Current!))
            clauses.Current!.Rows.Add(TextSpan.Between(start, end));
        else if (Ended is ':')
            Put(clauses.AddUnlabelledBelow(number), start, end);
        else if (_hasCapitals && !clauses.IsUnlabelledBelow)
            Put(clauses.Current!, start, end);
        else
            Put(clauses.AddUnlabelled(number), start, end);
    }

    /// <summary>A title above a numbered paragraph, the letter of a part, the body that speaks again.</summary>
    private bool IsBetween(int at, PrintedLabel? label)
    {
        if (!IsClosed)
            return false;
        if (_isOperative && Ended is '.' or '。' or ';' or ':' && _lines.IsChapeau(at))
        {
            Restart();
            return true;
        }

        return _lines.IsHeading(at, label, _isOperative, _numbers);
    }

    private void Restart()
    {
        _isOperative = false;
        _numbers.Restart();
    }

    private void Begin(int at, int start, int end, PrintedLabel? label)
    {
        start = Math.Min(start, end);
        var verb = start < end ? OpeningVerb.At(_sheet, start, end, _isOperative || label is not null) : _lines.VerbOf(at, label);
        if (_isOperative && verb?.IsPreambularOnly == true)
            Restart();
        var isRecital = !_isOperative && (verb is null ? label is null : verb.Class.Role == ClauseRole.Preambular && (label is null || verb.IsPreambularOnly));
        _isOperative = !isRecital;
        var heading = verb?.Words ?? new TextSpan(start, 0);
        var number = LineOf(at, start, end);
        _block = new DraftBlock
        {
            Keyword = verb?.Class.Key ?? "unknown",
            Heading = heading,
            Whole = heading,
            Behind = new TextSpan(heading.End, 0),
            Line = number,
            IsOperative = _isOperative,
        };
        Blocks.Add(_block);
        var clause = label is null ? _block.Clauses.AddUnlabelled(number) : _block.Clauses.Add(label, number, false, null);
        // The number follows that of the block before; a block of one has no sequence of its own.
        _block.Clauses.Breaks.Clear();
        if (_numbers.Take(label, _isOperative) is { } due)
            _block.Clauses.Breaks.Add((clause, due));
        _isHeaded = false;
        Put(clause, start, end);
        Unglue(at, start, end);
    }

    /// <summary>Whether a line stands behind the last paragraph.</summary>
    private bool IsEnd(int at)
    {
        if (UnClosing.IsAt(_sheet, _sheet.Lines[at]) && (_isOperative || TrailingMatter.In(_sheet, _sheet.Lines[at]) == _sheet.Lines[at].Start))
            return !_lines.GoesOn(at, _numbers, _block!.Clauses, isClosing: true);
        if (!_isOperative || _isHeaded || Ended is not ('.' or '。'))
            return false;
        var line = _sheet.Lines[at];
        if (_lines.LabelOf(at) is { } label && (IsParagraph(at, label) || IsItem(label)))
            return false;
        return OpeningVerb.At(_sheet, line.Start, line.End, isOperative: true) is null && !_lines.GoesOn(at, _numbers, _block!.Clauses, isClosing: false);
    }

    private void Put(DraftClause clause, int start, int end)
    {
        if (end > start)
            clause.Words.Add(TextSpan.Between(start, end));
        _last = (start, Math.Max(start, end));
        _isHeaded = false;
    }
}
