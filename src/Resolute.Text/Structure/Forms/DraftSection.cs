using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>A section of a report while its form still reads on.</summary>
internal sealed class DraftSection
{
    // A title run in to its text ends at a colon within one line; a second colon belongs to it only when little stands between.
    private const int LongestTitle = 200;
    private const int LongestSecond = 40;

    // Those who speak and act in a meeting: with one of these a sentence begins.
    private static readonly string[] Subjects = ["小组", "主席", "秘书处", "会议", "该小组", "会上"];

    public required IReadOnlyList<int> Numbers { get; init; }

    /// <summary>The figures in the order of the print.</summary>
    public IReadOnlyList<int> Printed { get; init; } = [];

    public required int Line { get; init; }

    /// <summary>The number, with the title where there is one.</summary>
    public required TextSpan Heading { get; init; }

    public TextSpan? Title { get; init; }

    public ClauseList Clauses { get; } = new();

    private TextSpan _last;

    public static DraftSection Begin(Sheet sheet, PrintedLabel label, SheetLine line, IReadOnlyList<int> numbers)
    {
        var (start, end) = (Math.Min(label.WordsStart, line.End), line.End);
        var colon = Colon(sheet.Folded, start, end);
        var isTitle = IsWholeTitle(sheet.Folded, start, end) || (line.IsHeading && IsOneSentence(sheet.Folded, start, end));
        var titleEnd = isTitle ? end : colon;
        var section = new DraftSection
        {
            Numbers = numbers,
            Printed = label.Numbers,
            Line = line.Number,
            Heading = TextSpan.Between(line.Start, titleEnd > 0 ? Math.Min(end, titleEnd + (isTitle ? 0 : 1)) : Math.Max(label.Span.End, line.Start)),
            Title = titleEnd > start ? Bare(sheet.Folded, start, titleEnd) : null,
        };
        var words = titleEnd > 0 ? Math.Min(end, titleEnd + 1) : start;
        while (words < end && char.IsWhiteSpace(sheet.Folded[words]))
            words++;
        if (words < end && !isTitle)
            section.Put(section.Clauses.AddParagraph(line.Number), TextSpan.Between(words, end));
        return section;
    }

    public void Add(Sheet sheet, SheetLine line, PrintedLabel? label)
    {
        var isClosed = Clauses.Current is null || Words.Close(sheet.Folded, _last.Start, _last.End);
        if (label is not null && !label.IsWeak && (isClosed || Clauses.IsNext(label)))
        {
            var clause = Clauses.Add(label, line.Number, Words.Last(sheet.Folded, _last.Start, _last.End) is ':', null);
            Put(clause, TextSpan.Between(Math.Min(label.WordsStart, line.End), line.End));
        }
        else if (isClosed || !char.IsLower(sheet.Folded[line.Start]) && sheet.Language != Languages.Language.Chinese)
        {
            Put(Clauses.AddParagraph(line.Number), line.Span);
        }
        else
        {
            Put(Clauses.Current!, line.Span);
        }
    }

    private void Put(DraftClause clause, TextSpan words)
    {
        if (words.Length > 0)
            clause.Words.Add(words);
        _last = words;
    }

    /// <summary>A short line without a full stop is a title from end to end.</summary>
    private static bool IsWholeTitle(string folded, int start, int end) =>
        end - start is > 0 and < LongestTitle && folded[end - 1] is not ('.' or '。' or ';' or ',' or ')' or '?');

    /// <summary>What the format says is a heading may end with any sign ("What next?", "Lamps (revised)"), but text run in to it is none of it.</summary>
    private static bool IsOneSentence(string folded, int start, int end)
    {
        if (end - start is <= 0 or >= LongestTitle)
            return false;
        var inner = folded.AsSpan(start, end - start - 1);
        return inner.IndexOfAny(":;。；") < 0 && inner.IndexOf(". ", StringComparison.Ordinal) < 0;
    }

    /// <summary>The colon that ends a title; -1 where a comma or a stop comes first.</summary>
    private static int Colon(string folded, int start, int end)
    {
        var (depth, found) = (0, -1);
        for (var i = start; i < Math.Min(end, start + LongestTitle); i++)
        {
            depth += folded[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth > 0)
                continue;
            if (folded[i] is ',' or ';' or '。' || (folded[i] is '.' && i + 1 < end && char.IsWhiteSpace(folded[i + 1])))
                return found;
            if (folded[i] is not ':')
                continue;
            if (found >= 0 && !IsSecond(folded[(found + 1)..i].Trim()))
                return found;
            found = i;
        }

        return found;
    }

    /// <summary>A title may have two parts; a second one that is a sentence ("The group agreed:") belongs to the text.</summary>
    private static bool IsSecond(string words) =>
        words.Length is > 0 and <= LongestSecond
        && (words[0] >= '\u2E80' ? !Subjects.Any(subject => words.StartsWith(subject, StringComparison.Ordinal)) : words.Split(' ').Length <= 2);

    private static TextSpan Bare(string folded, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(folded[end - 1]) || folded[end - 1] is ':'))
            end--;
        return TextSpan.Between(start, end);
    }
}
