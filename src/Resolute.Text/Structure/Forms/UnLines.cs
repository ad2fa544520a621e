using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>A paragraph that begins in the middle of a line: its label, where it has one, and its words.</summary>
internal readonly record struct GluedParagraph(PrintedLabel? Label, int Words);

/// <summary>What the lines of a text in the United Nations form are, each by itself and with those below it.</summary>
internal sealed class UnLines
{
    private const int LongestHeading = 200;
    private const int MostHeadingLines = 4;
    private const int FurthestNumber = 80;
    private const int ShortestRecital = 20;
    private const double MostlyClosed = 0.6;

    private const int LongestPlural = 500;
    private const int FurthestItem = 12;

    private readonly Sheet _sheet;
    private readonly string? _chapeau;

    public UnLines(Sheet sheet, UnStart start)
    {
        _sheet = sheet;
        _chapeau = start.Words is { } words ? sheet.Bare(words.Start, words.End).Letters : null;
        var first = start.Line;
        var (all, closed) = (0, 0);
        for (var at = first; at < sheet.Lines.Count && !(at > first + 3 && UnClosing.IsAt(sheet, sheet.Lines[at])); at++)
        {
            all++;
            closed += Words.Close(sheet.Folded, sheet.Lines[at].Start, sheet.Lines[at].End) ? 1 : 0;
        }

        AreWhole = closed >= all * MostlyClosed;
    }

    /// <summary>Whether the print has one paragraph a line.</summary>
    public bool AreWhole { get; }

    /// <summary>Whether words begin with a capital, or in a script that has none.</summary>
    public static bool IsCapital(Sheet sheet, int start, int end)
    {
        var at = OpeningVerb.PastMarks(sheet.Folded, start, end);
        return at < end && !char.IsLower(sheet.Folded[at]);
    }

    /// <summary>The label of a line, also inside an opening bracket.</summary>
    public PrintedLabel? LabelOf(int at)
    {
        if (_sheet.LabelOf(at) is { } label)
            return label;
        var line = _sheet.Lines[at];
        if (_sheet.Folded[line.Start] is not '[' || LabelReader.Read(_sheet.Text, _sheet.Folded, line.Start + 1, line.End) is not { } inner)
            return null;
        return inner with { Span = TextSpan.Between(line.Start, inner.Span.End) };
    }

    /// <summary>The verb behind a label, on the next line where the label has its own.</summary>
    public OpeningVerb? VerbOf(int at, PrintedLabel? label)
    {
        var line = _sheet.Lines[at];
        if (label is not null && label.WordsStart < line.End)
            return OpeningVerb.At(_sheet, label.WordsStart, line.End, isOperative: true);
        return at + 1 < _sheet.Lines.Count ? OpeningVerb.At(_sheet, _sheet.Lines[at + 1].Start, _sheet.Lines[at + 1].End, isOperative: true) : null;
    }

    /// <summary>A figure alone on its line, or between dashes, is a note's call or a page's number.</summary>
    public bool IsFigure(int at)
    {
        var line = _sheet.Lines[at];
        var figure = _sheet.Folded.AsSpan(line.Start, line.Length).Trim("-— ");
        if (figure.Length > 3 || line.Length > 10 || line.GivenLabel is not null)
            return false;
        foreach (var sign in figure)
            if (!char.IsAsciiDigit(sign) && sign != '*')
                return false;
        return figure.Length > 0;
    }

    /// <summary>Whether a body speaks again: the same words, another body where lines are whole, or "We, the Ministers …,".</summary>
    public bool IsChapeau(int at)
    {
        var line = _sheet.Lines[at];
        if (line.Length > LongestPlural || _sheet.Folded[line.End - 1] is not (',' or ':'))
            return false;
        if (line.Length <= (_chapeau?.Length ?? 0) + 4 && _sheet.Bare(line.Start, line.End).Letters == _chapeau)
            return true;
        if (!AreWhole)
            return false;
        var isPlural = ParagraphWords.Of(_sheet.Language).At(_sheet.Bare(line.Start, Math.Min(line.End, line.Start + 20)).Letters, 0) is { Kind: "we" };
        return UnStart.IsChapeau(_sheet, at)
            || (
                isPlural
                && at + 1 < _sheet.Lines.Count
                && OpeningVerb.At(_sheet, _sheet.Lines[at + 1].Start, _sheet.Lines[at + 1].End, false) is { IsPreambularOnly: true }
            );
    }

    /// <summary>A row of a table: cells parted by tabs or bars.</summary>
    public bool IsRow(int start, int end, char? ended, DraftClause current) =>
        (_sheet.Folded[start] == '|' || _sheet.Folded.AsSpan(start, end - start).Contains('\t')) && (ended is ':' || current.Rows.Count > 0);

    /// <summary>The last line of a quotation that runs on from this line; the line itself where none does.</summary>
    public int QuotedUntil(int at, char? ended)
    {
        var line = _sheet.Lines[at];
        var isApart = Quotation.Begins(_sheet, at) && ended is ':' or '.' or ';';
        return isApart || (AreWhole && Words.Close(_sheet.Folded, line.Start, line.End)) ? Quotation.LastLine(_sheet, at) : at;
    }

    /// <summary>Whether a line is a title between paragraphs: short, without a stop, and a number or a first recital follows it.</summary>
    public bool IsHeading(int at, PrintedLabel? label, bool isOperative, UnNumbers numbers)
    {
        for (var below = at; below < Math.Min(_sheet.Lines.Count, at + MostHeadingLines + 1); below++)
        {
            var line = _sheet.Lines[below];
            var here = below == at ? label : LabelOf(below);
            var verb = VerbOf(below, here ?? new PrintedLabel("", "", [], [], new TextSpan(line.Start, 0), line.Start, false));
            if (below > at && here is not null && numbers.IsNext(here, verb, mayRestart: true) && Words.Close(_sheet.Folded, line.Start, line.End) | !AreWhole)
                return below == at + 1 || AreWhole;
            if (
                below > at
                && isOperative
                && (IsChapeau(below) || (AreWhole && here is null && verb is { IsPreambularOnly: true } && Words.Close(_sheet.Folded, line.Start, line.End)))
            )
                return true;
            if (!IsShort(below, here) || (verb is not null && (!AreWhole || below + 1 >= _sheet.Lines.Count || LabelOf(below + 1) is null)))
                return false;
        }

        return false;
    }

    private bool IsShort(int at, PrintedLabel? label)
    {
        var line = _sheet.Lines[at];
        if (line.Length > LongestHeading || (label is not null && label.Senses[0].Kind is not (LabelKind.Number or LabelKind.Han)))
            return false;
        return !Words.Close(_sheet.Folded, line.Start, line.End) || line.Length < 4;
    }

    /// <summary>Whether below a line that looks like the end the numbers go on, or a body speaks again.</summary>
    public bool GoesOn(int at, UnNumbers numbers, ClauseList items, bool isClosing)
    {
        for (var below = isClosing ? at + 1 : at; below < Math.Min(_sheet.Lines.Count, at + FurthestNumber); below++)
        {
            var line = _sheet.Lines[below];
            if (!isClosing && below > at && UnClosing.IsAt(_sheet, line))
                return false;
            if (TrailingMatter.In(_sheet, line) == line.Start)
                return false;
            if (
                numbers.Count > 0
                && LabelOf(below) is { IsWeak: false } label
                && label.Senses[0].Value == numbers.Next
                && numbers.IsNext(label, VerbOf(below, label), false)
            )
                return VerbOf(below, label) is not null;
            if (!AreWhole && !isClosing && below - at < FurthestItem && LabelOf(below) is { IsWeak: false, IsBullet: false } item && items.IsNext(item))
                return true;
            if (IsChapeau(below) && below - at < 10 && below + 1 < _sheet.Lines.Count)
                return true;
        }

        return false;
    }

    /// <summary>Paragraphs that a print ran together with the one at the start of these words.</summary>
    public IEnumerable<GluedParagraph> GluedIn(int start, int end, UnNumbers numbers, bool isOperative)
    {
        var first = OpeningVerb.PastMarks(_sheet.Folded, start, end);
        for (var i = first + ShortestRecital; i < end - 4; i++)
        {
            if (
                _sheet.Folded[i] == '*'
                && _sheet.Folded[i - 1] is ',' or ' '
                && !isOperative
                && OpeningVerb.At(_sheet, i, end, true) is { IsOperativeOnly: true } marked
                && _sheet.Folded[Math.Min(marked.Words.End, end - 1)] == '*'
            )
                yield return new GluedParagraph(null, i);
            if (!char.IsWhiteSpace(_sheet.Folded[i]) || _sheet.Folded[i - 1] is not (';' or ',' or '.'))
                continue;
            var words = i + 1;
            if (char.IsAsciiDigit(_sheet.Folded[words]))
            {
                if (
                    numbers.Count > 0
                    && LabelReader.Read(_sheet.Text, _sheet.Folded, words, end) is { } label
                    && label.Senses[0] is { Kind: LabelKind.Number, Depth: 1, Style: "." or "-" } sense
                    && sense.Value == numbers.Next
                    && OpeningVerb.At(_sheet, label.WordsStart, end, true) is not null
                    && IsCapital(_sheet, label.WordsStart, end)
                )
                    yield return new GluedParagraph(label, label.WordsStart);
            }
            else if (
                !isOperative
                && _sheet.Folded[i - 1] is not '.'
                && char.IsUpper(_sheet.Folded[words])
                && OpeningVerb.At(_sheet, words, end, false) is { IsPreambularOnly: true }
            )
            {
                yield return new GluedParagraph(null, words);
            }
        }
    }

    public int Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_sheet.Folded[end - 1]))
            end--;
        return end;
    }
}
