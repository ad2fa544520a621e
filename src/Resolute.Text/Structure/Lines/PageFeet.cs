using System.Globalization;
using Resolute.Text.Languages;

namespace Resolute.Text.Structure.Lines;

/// <summary>Rules, ornaments, and the footnotes that a page printed at its foot, also in the middle of a list or of a sentence.</summary>
/// <remarks>Reads lines without page furniture. Writes the lines that remain, footnotes, and their claims.</remarks>
internal sealed class PageFeet
{
    // A page has some forty lines; its foot takes fewer than half of them.
    private const int Foot = 20;

    private readonly Sheet _sheet;
    private readonly IReadOnlyList<SheetLine> _lines;
    private readonly bool _isWrapped;
    private readonly List<SheetLine> _rest = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Leaf> _claims = [];
    private readonly HashSet<int> _calls = [];

    private readonly bool _areDotted;

    private PageFeet(Sheet sheet, IReadOnlyList<SheetLine> lines, bool isWrapped)
    {
        (_sheet, _lines, _isWrapped) = (sheet, lines, isWrapped);
        _areDotted = AreNumbersDotted(sheet.Folded, lines);
    }

    internal sealed record Taken(IReadOnlyList<SheetLine> Rest, IReadOnlyList<Footnote> Footnotes, IReadOnlyList<Leaf> Claims);

    /// <summary>The lines without rules and notes, and what was taken from them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="lines">Its lines without page furniture.</param>
    /// <param name="isWrapped">Whether its lines end where the page ended: then a note runs over several.</param>
    public static Taken Take(Sheet sheet, IReadOnlyList<SheetLine> lines, bool isWrapped)
    {
        var pass = new PageFeet(sheet, lines, isWrapped);
        if (isWrapped)
            pass.FindCalls();
        for (var at = 0; at < lines.Count; )
            at = pass.Step(at);
        return new Taken(pass._rest, pass._footnotes, pass._claims);
    }

    private int Step(int at)
    {
        var line = _lines[at];
        if (IsRule(_sheet.Folded, line))
        {
            _claims.Add(new Leaf(line.Span, LeafKind.Furniture));
            _ruled = Notes(at + 1);
            return _ruled;
        }

        // Unlike a clause, a starred note at the very end needs no rule above it.
        if (IsStarred(_sheet.Folded, line) && NoteCall.At(_sheet.Text, line) is { } star)
        {
            Add(star.Mark, star.WordsStart, line.Span);
            return at + 1;
        }

        if (_isWrapped && Unruled(at) is var end && end > at)
            return end;
        if (_isWrapped && _calls.Contains(at))
        {
            _claims.Add(new Leaf(line.Span, LeafKind.Footnote));
            // What stood before and behind the raised figure is one sentence.
            if (at + 1 < _lines.Count && !_calls.Contains(at + 1) && _rest.Count > 0)
                _broken = true;
            return at + 1;
        }

        _rest.Add(line with { IsPageTop = line.IsPageTop || _broken, IsBelowRule = at == _ruled });
        _broken = false;
        return at + 1;
    }

    private bool _broken;

    // The line under the last rule and the notes that stood there.
    private int _ruled = -1;

    /// <summary>The notes under a rule; the place of the first line that is none.</summary>
    private int Notes(int at)
    {
        if (at >= _lines.Count)
            return at;
        if (_isWrapped && EndOfFoot(at) is var end && end > at && IsNote(at))
        {
            Foots(at, end);
            return end;
        }

        NoteCall? last = null;
        for (; at < _lines.Count; at++)
        {
            var call = NoteCall.At(_sheet.Text, _lines[at]);
            if (call is null || (last is not null && !call.Continues(last, _areDotted)))
                return at;
            last = call;
            Add(call.Mark, call.WordsStart, _lines[at].Span);
        }

        return at;
    }

    /// <summary>Where the foot that begins at a line ends: where a page begins, at the end, or at a blank line behind its notes.</summary>
    private int EndOfFoot(int at)
    {
        var limit = Math.Min(_lines.Count, at + Foot);
        for (var next = at + 1; next < limit; next++)
            if (_lines[next].IsPageTop)
                return next;
        if (limit == _lines.Count)
            return limit;
        for (var next = at + 1; next < limit; next++)
            if (_lines[next].Number - _lines[next - 1].Number > 1 && !IsNote(next))
                return next;
        return at;
    }

    private bool IsNote(int at) =>
        NoteCall.At(_sheet.Text, _lines[at]) is not null || PageMarks.Bare(_sheet.Folded, _lines[at]) is not null || NoteCall.Opens(_sheet, _lines[at]);

    /// <summary>The lines of a foot as notes: each begins at its mark, at a mark alone on its line, or at words that only notes open with.</summary>
    private void Foots(int at, int end)
    {
        var marks = new Queue<string>();
        (string Mark, int Words, TextSpan Span)? open = null;
        for (; at < end; at++)
        {
            var line = _lines[at];
            var call = NoteCall.At(_sheet.Text, line);
            if (PageMarks.Bare(_sheet.Folded, line) is { } bare)
            {
                _claims.Add(new Leaf(line.Span, LeafKind.Footnote));
                marks.Enqueue(bare.ToString(CultureInfo.InvariantCulture));
            }
            else if (call is not null && (open is null || !call.IsLoose || call.Continues(open.Value.Mark)))
            {
                Close();
                open = (call.Mark, call.WordsStart, line.Span);
            }
            else if (open is null || (NoteCall.Opens(_sheet, line) && marks.Count > 0))
            {
                Close();
                open = (marks.Count > 0 ? marks.Dequeue() : "", line.Start, line.Span);
            }
            else
            {
                open = open.Value with { Span = TextSpan.Between(open.Value.Span.Start, line.End) };
            }
        }

        Close();

        void Close()
        {
            if (open is { } note)
                Add(note.Mark, note.Words, note.Span);
        }
    }

    /// <summary>A foot without a rule: numbers alone on their lines above words that open a note, or a mark with a stroke right above the end of a page.</summary>
    private int Unruled(int at)
    {
        var words = at;
        while (words < _lines.Count && words - at < Foot && PageMarks.Bare(_sheet.Folded, _lines[words]) is not null)
            words++;
        if (words > at && words < _lines.Count && NoteCall.Opens(_sheet, _lines[words]))
        {
            var notes = words - at;
            var end = words;
            while (end < _lines.Count && !_lines[end].IsPageTop && (end == words || !IsAfterBlank(end) || NoteCall.Opens(_sheet, _lines[end])))
            {
                if (end > words && NoteCall.Opens(_sheet, _lines[end]) && --notes == 0 && PageMarks.Bare(_sheet.Folded, _lines[end - 1]) is null)
                    break;
                if (PageMarks.Bare(_sheet.Folded, _lines[end]) is not null)
                    notes++;
                end++;
                if (end - words > Foot || (end < _lines.Count && Opens(end)))
                    break;
            }

            Foots(at, end);
            return end;
        }

        if (
            NoteCall.At(_sheet.Text, _lines[at]) is { } call
            && (call.HasStroke || call.IsRaised || (call.IsLoose && call.IsTight(_sheet.Text) && NoteCall.Opens(_sheet, _lines[at], call.WordsStart)))
        )
        {
            var end = at + 1;
            while (end < _lines.Count && end - at < Foot && !_lines[end].IsPageTop && !(call.IsLoose && IsAfterBlank(end)))
                end++;
            if ((end == _lines.Count || _lines[end].IsPageTop) && (end - at <= 3 || call.HasStroke || call.IsRaised))
            {
                Foots(at, end);
                return end;
            }
        }

        return at;
    }

    /// <summary>Whether a paragraph of the text begins here.</summary>
    private bool Opens(int at) =>
        Forms.OpeningVerb.At(_sheet, _lines[at].Start, _lines[at].End, isOperative: false) is not null
        || Labels.LabelReader.Read(_sheet.Text, _sheet.Folded, _lines[at].Start, _lines[at].End) is { IsWeak: false };

    private bool IsAfterBlank(int at) => at > 0 && _lines[at].Number - _lines[at - 1].Number > 1;

    /// <summary>Raised figures that a print set on a line of their own: the foot of a page has the same figure.</summary>
    private void FindCalls()
    {
        var last = new Dictionary<int, int>();
        for (var at = _lines.Count - 1; at >= 0; at--)
        {
            if (PageMarks.Bare(_sheet.Folded, _lines[at]) is not { } number || number > 200)
                continue;
            if (last.ContainsKey(number) && !IsFoot(at))
                _calls.Add(at);
            if (IsFoot(at))
                last[number] = at;
        }
    }

    private bool IsFoot(int at)
    {
        var words = at;
        while (words < _lines.Count && words - at < Foot && PageMarks.Bare(_sheet.Folded, _lines[words]) is not null)
            words++;
        return words < _lines.Count && NoteCall.Opens(_sheet, _lines[words]);
    }

    private void Add(string mark, int words, TextSpan span)
    {
        _claims.Add(new Leaf(span, LeafKind.Footnote));
        _footnotes.Add(new Footnote(mark, Forms.Words.Of(_sheet, [TextSpan.Between(words, span.End)]), null, span));
    }

    /// <summary>Whether the clauses of a text print a dot or a dash behind their numbers.</summary>
    private static bool AreNumbersDotted(string folded, IReadOnlyList<SheetLine> lines)
    {
        var dotted = 0;
        foreach (var line in lines)
        {
            var at = line.Start;
            while (at < line.End && at - line.Start < 3 && char.IsAsciiDigit(folded[at]))
                at++;
            while (at < line.End && at - line.Start < 5 && folded[at] == ' ')
                at++;
            dotted += at > line.Start && at + 1 < line.End && folded[at] is '.' or '-' && char.IsWhiteSpace(folded[at + 1]) ? 1 : 0;
        }

        return dotted > 1;
    }

    /// <summary>Five or more of one sign, or stars in a row.</summary>
    private static bool IsRule(string folded, SheetLine line)
    {
        var (signs, first) = (0, folded[line.Start]);
        if (first is not ('_' or '-' or '*' or '=' or '—' or '─' or '.'))
            return false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (folded[i] == first)
                signs++;
            else if (!char.IsWhiteSpace(folded[i]))
                return false;
        }

        return signs >= (first is '*' or '-' ? 3 : 5);
    }

    private static bool IsStarred(string folded, SheetLine line) =>
        folded[line.Start] == '*' && line.Length > 3 && (folded[line.Start + 1] is '\t' || (folded[line.Start + 1] is ' ' && folded[line.Start + 2] is ' '));
}
