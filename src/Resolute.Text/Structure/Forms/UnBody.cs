using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Walks the lines under the first recital: a paragraph begins at a number, or at a verb behind a paragraph that is closed.</summary>
internal sealed class UnBody(Sheet sheet)
{
    private DraftBlock? _block;
    private int _number;
    private (int Start, int End) _last;

    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>What stands behind the last paragraph: the number of the meeting, its date, annexes.</summary>
    public List<TextSpan> Closing { get; } = [];

    public IEnumerable<Finding> Breaks => Blocks.SelectMany(block => LabelBreaks.Of(sheet, block.Clauses.Breaks));

    public void Run(int first)
    {
        for (var at = first; at < sheet.Lines.Count; at++)
        {
            if (IsClosing(at))
            {
                Closing.AddRange(sheet.Lines.Skip(at).Select(static line => line.Span));
                return;
            }

            Line(at);
        }
    }

    private bool IsOperative => _block?.IsOperative == true;

    private bool IsClosed => _block is null || Words.Last(sheet.Folded, _last.Start, _last.End) is ',' or ';' or '.' or '。' or ':';

    private void Line(int at)
    {
        var line = sheet.Lines[at];
        var label = sheet.LabelOf(at);
        if (label is not null && IsParagraph(label, line.End))
        {
            _number = label.Numbers.Count > 0 ? label.Numbers[^1] : label.Senses[0].Value;
            Begin(at, Math.Min(label.WordsStart, line.End), label, isOperative: true);
        }
        else if (label is not null && _block is not null && (IsClosed || _block.Clauses.IsNext(label)))
        {
            Put(
                _block.Clauses.Add(label, line.Number, Words.Last(sheet.Folded, _last.Start, _last.End) is ':', Next(at)),
                Math.Min(label.WordsStart, line.End),
                line.End
            );
        }
        else if (IsClosed && (_block is null || OpeningVerb.At(sheet, line.Start, line.End, IsOperative) is not null || IsNewRecital(line)))
        {
            var verb = OpeningVerb.At(sheet, line.Start, line.End, IsOperative);
            Begin(at, line.Start, null, IsOperative || verb?.Class.Role == ClauseRole.Operative);
        }
        else
        {
            Put(_block!.Clauses.Current!, line.Start, line.End);
        }
    }

    /// <summary>The next number of the operative part, or the first with a verb behind it.</summary>
    private bool IsParagraph(PrintedLabel label, int end)
    {
        if (label.Senses[0] is not { Kind: LabelKind.Number or LabelKind.Han, Depth: 1 } sense || sense.Style is ")" or "()" || !IsClosed)
            return false;
        var step = sense.Value - _number;
        var hasVerb = OpeningVerb.At(sheet, Math.Min(label.WordsStart, end), end, isOperative: true) is not null;
        return step is >= 1 and <= 3 && (hasVerb || (step == 1 && !label.IsWeak && _number > 0));
    }

    private bool IsNewRecital(SheetLine line) =>
        !IsOperative && char.IsUpper(sheet.Folded[line.Start]) && Words.Last(sheet.Folded, _last.Start, _last.End) is ',' or ';';

    private void Begin(int at, int words, PrintedLabel? label, bool isOperative)
    {
        var line = sheet.Lines[at];
        var verb = OpeningVerb.At(sheet, words, line.End, isOperative);
        var heading = verb?.Words ?? new TextSpan(words, 0);
        _block = new DraftBlock
        {
            Keyword = verb?.Class.Key ?? "unknown",
            Heading = heading,
            Whole = heading,
            Behind = new TextSpan(heading.End, 0),
            Line = line.Number,
            IsOperative = isOperative,
        };
        Blocks.Add(_block);
        var clause = label is null ? _block.Clauses.AddUnlabelled(line.Number) : _block.Clauses.Add(label, line.Number, false, null);
        // The number follows that of the block before; a block of one has no sequence of its own.
        _block.Clauses.Breaks.Clear();
        Put(clause, words, line.End);
    }

    /// <summary>Behind a full stop in the operative part, what is neither numbered nor opens with a verb closes the text.</summary>
    private bool IsClosing(int at)
    {
        if (!IsOperative || Words.Last(sheet.Folded, _last.Start, _last.End) is not ('.' or '。'))
            return TrailingMatter.In(sheet, sheet.Lines[at]) == sheet.Lines[at].Start && _block is not null;
        var line = sheet.Lines[at];
        if (sheet.LabelOf(at) is { } label && (IsParagraph(label, line.End) || _block!.Clauses.IsNext(label)))
            return false;
        return OpeningVerb.At(sheet, line.Start, line.End, isOperative: true) is not { Class.Role: ClauseRole.Operative };
    }

    private PrintedLabel? Next(int at) => at + 1 < sheet.Lines.Count ? sheet.LabelOf(at + 1) : null;

    private void Put(DraftClause clause, int start, int end)
    {
        if (end > start)
            clause.Words.Add(TextSpan.Between(start, end));
        _last = (start, Math.Max(start, end));
    }
}
