using Resolute.Text.Languages;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Walks the lines under the first heading and builds blocks.</summary>
internal sealed class ItuBody(Sheet sheet)
{
    // A heading that no table knows is short and stands between a closed clause and a list that counts from the first.
    private const int LongestUnknown = 100;

    private DraftBlock? _block;
    private int _lastEnd;
    private int _lastStart;

    public List<DraftBlock> Blocks { get; } = [];

    public List<TextSpan> Annex { get; } = [];

    public void Run(int first, int split)
    {
        for (var at = first; at < sheet.Lines.Count; at++)
        {
            var line = sheet.Lines[at];
            var start = at == first && split > 0 ? split : line.Start;
            var trailing = _block is null ? -1 : TrailingMatter.In(sheet, line);
            if (trailing >= 0)
            {
                if (trailing > start)
                    Line(at, start, Trimmed(start, trailing));
                Annex.Add(TextSpan.Between(trailing, line.End));
                Annex.AddRange(sheet.Lines.Skip(at + 1).Select(static rest => rest.Span));
                return;
            }

            if (IsBelowTheEnd(at))
            {
                Annex.AddRange(sheet.Lines.Skip(at).Select(static rest => rest.Span));
                return;
            }

            Line(at, start, line.End);
        }
    }

    /// <summary>Below a rule, when the last clause has ended with a stop and no heading or next number follows, the text is at its end.</summary>
    private bool IsBelowTheEnd(int at)
    {
        if (!sheet.Lines[at].IsBelowRule || !IsOperative || Forms.Words.Last(sheet.Folded, _lastStart, _lastEnd) is not ('.' or '。'))
            return false;
        for (var below = at; below < sheet.Lines.Count; below++)
        {
            var line = sheet.Lines[below];
            if (HeadingReader.Read(sheet, line.Start, line.End, isOperative: true) is not null)
                return false;
            if (sheet.LabelOf(below) is { } label && _block!.Clauses.IsNext(label))
                return false;
        }

        return true;
    }

    private bool IsOperative => _block?.IsOperative == true;

    private void Line(int at, int start, int end)
    {
        var glued = at + 1 < sheet.Lines.Count ? HeadingReader.GluedAt(sheet, start, end) : -1;
        if (glued > start && IsGluedHeading(at))
        {
            Line(at, start, Trimmed(start, glued));
            Line(at, glued, end);
            return;
        }

        if (IsClosed && HeadingReader.Read(sheet, start, end, IsOperative) is { } heading)
        {
            Begin(
                at,
                heading.Class.Key,
                heading.Words,
                TextSpan.Between(start, heading.Rest.Length > 0 ? heading.Rest.Start : end),
                heading.Behind,
                heading.Class.Role == ClauseRole.Operative
            );
            if (heading.Rest.Length > 0)
                Unlabelled(at, heading.Rest);
            return;
        }

        if (_block is null)
        {
            Begin(at, "unknown", TextSpan.Between(start, end), TextSpan.Between(start, end), new TextSpan(end, 0), isOperative: false);
            return;
        }

        var label = LabelAt(at, start, end);
        if (label is not null && IsLabel(label))
            Labelled(at, label, end);
        else if (IsUnknownHeading(at, start, end, label))
            Begin(
                at,
                "unknown",
                TextSpan.Between(start, end),
                TextSpan.Between(start, end),
                new TextSpan(end, 0),
                IsOperative || NextLabel(at)?.Senses[0].Kind == LabelKind.Number
            );
        else
            Words(at, start, end);
    }

    /// <summary>In a text whose lines are wrapped anywhere only a first label below proves a heading at a line's end.</summary>
    private bool IsGluedHeading(int at) => NextLabel(at)?.IsFirst == true || !_isWrapped;

    private readonly bool _isWrapped =
        sheet.Lines.Count > 20 && sheet.Lines.Count(line => Forms.Words.Close(sheet.Folded, line.Start, line.End)) < sheet.Lines.Count * 0.45;

    private bool IsClosed =>
        _block is null || _block.Clauses.Current is not { } current || current.Rows.Count > 0 || Forms.Words.Close(sheet.Folded, _lastStart, _lastEnd);

    private void Begin(int at, string keyword, TextSpan words, TextSpan whole, TextSpan behind, bool isOperative)
    {
        _block = new DraftBlock
        {
            Keyword = keyword,
            Heading = words,
            Whole = whole,
            Behind = behind,
            Line = sheet.Lines[at].Number,
            IsOperative = isOperative,
        };
        Blocks.Add(_block);
        (_lastStart, _lastEnd) = (words.Start, words.End);
    }

    /// <summary>Without punctuation before it, a figure that begins a line is a figure, unless it is the next of its list.</summary>
    private bool IsLabel(PrintedLabel label)
    {
        var list = _block!.Clauses;
        if (list.Current is null)
            return !label.IsWeak || label.IsFirst;
        return list.IsNext(label) || (!label.IsWeak && (Forms.Words.Close(sheet.Folded, _lastStart, _lastEnd) || EndsWithAnd()));
    }

    private bool EndsWithAnd() => Forms.Words.EndWithAnd(sheet, _lastStart, _lastEnd);

    private void Labelled(int at, PrintedLabel label, int end)
    {
        var list = _block!.Clauses;
        var opens = Forms.Words.Last(sheet.Folded, _lastStart, _lastEnd) is ':';
        var clause = list.Add(label, sheet.Lines[at].Number, opens, NextLabel(at));
        var from = label.WordsStart;
        foreach (var next in GluedLabels.In(sheet, label, clause.Sense!.Value, TextSpan.Between(Math.Min(from, end), end)))
        {
            Put(clause, from, Trimmed(from, next.Span.Start));
            clause = list.Add(next, sheet.Lines[at].Number, Forms.Words.Last(sheet.Folded, _lastStart, _lastEnd) is ':', null);
            from = next.WordsStart;
        }

        Put(clause, from, end);
    }

    private void Words(int at, int start, int end)
    {
        var current = _block!.Clauses.Current;
        var last = Forms.Words.Last(sheet.Folded, _lastStart, _lastEnd);
        if (current is null)
            Unlabelled(at, TextSpan.Between(start, end));
        else if (sheet.Folded.AsSpan(start, end - start).Contains('\t') && (last is ':' || current.Rows.Count > 0 || last is ':' or ';' or '*'))
            Row(current, start, end);
        else if (last is ';' || (last is '.' or '。' && current.Rows.Count == 0 && !char.IsLower(sheet.Folded[start])) || current.Rows.Count > 0)
            Unlabelled(at, TextSpan.Between(start, end));
        else
            Put(current, start, end);
    }

    private void Unlabelled(int at, TextSpan words) => Put(_block!.Clauses.AddUnlabelled(sheet.Lines[at].Number), words.Start, words.End);

    private void Row(DraftClause clause, int start, int end)
    {
        clause.Rows.Add(TextSpan.Between(start, end));
        (_lastStart, _lastEnd) = (start, end);
    }

    private void Put(DraftClause clause, int start, int end)
    {
        if (end > start)
            clause.Words.Add(TextSpan.Between(start, end));
        (_lastStart, _lastEnd) = (start, Math.Max(start, end));
    }

    private bool IsUnknownHeading(int at, int start, int end, PrintedLabel? label) =>
        label is null
        && IsClosed
        && end - start < LongestUnknown
        && NextLabel(at) is { IsFirst: true, IsWeak: false }
        && !Forms.Words.Close(sheet.Folded, start, end)
        && Forms.Words.Last(sheet.Folded, _lastStart, _lastEnd) is ',' or '.';

    private PrintedLabel? NextLabel(int at) => at + 1 < sheet.Lines.Count ? sheet.LabelOf(at + 1) : null;

    private PrintedLabel? LabelAt(int at, int start, int end) =>
        start == sheet.Lines[at].Start ? sheet.LabelOf(at) : LabelReader.Read(sheet.Text, sheet.Folded, start, end);

    private int Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(sheet.Folded[end - 1]))
            end--;
        return end;
    }
}
