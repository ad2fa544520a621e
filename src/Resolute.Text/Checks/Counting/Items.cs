using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Counting;

/// <summary>"The following four points:" against the points that follow, be they sub-clauses or rows of a table.</summary>
internal static class Items
{
    private const int Reach = 26;
    private const int Most = 20;

    private static readonly string[][] Series =
    [
        ["㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"],
        ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"],
        ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)"],
        ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)"],
        ["(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)"],
        ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）", "（十）"],
        ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"],
    ];

    public static IEnumerable<Miscount> In(CheckedText text)
    {
        var words = CheckWords.Of("count-words", text.Language);
        var rows = text
            .Reading.Leaves.Where(static leaf => leaf is { Kind: LeafKind.Table, At: not null })
            .ToLookup(static leaf => leaf.At!, static leaf => leaf.Span, StringComparer.Ordinal);
        foreach (var clause in text.Clauses)
        {
            if (clause.Words.Length == 0 || Counted(text, clause, rows[clause.Clause.Id]) is not { } counted)
                continue;
            // Only words that lead to a list count it: "within the five days following the adoption" does not.
            if (text.Folded.AsSpan(clause.Words.Start, Lead(text, clause)).TrimEnd() is not [.., ':'])
                continue;
            foreach (var following in words.Within(text.View, clause.Words, "following").TakeLast(1))
                if (Number(text, words, clause.Words, following) is { } stated && stated.Value != counted)
                    yield return new(Words(stated.Span, following), "items", stated.Value, counted, Severity.Warning);
        }
    }

    private static int? Counted(CheckedText text, PlacedClause clause, IEnumerable<TextSpan> rows)
    {
        if (clause.Clause.Children.Count > 1)
            return clause.Clause.Children.Count;
        if (Marks(text, clause.Words) is > 1 and var marks)
            return marks;
        var lines = rows.GroupBy(row => text.View.LineOf(row.Start)).Select(group => TextSpan.Between(group.First().Start, group.Last().End)).ToList();
        if (lines.Count < 3)
            return null;
        // A first row without figures over rows with figures names the columns.
        var hasHead = !HasFigure(text, lines[0]) && lines.Skip(1).All(row => HasFigure(text, row));
        return lines.Count - (hasHead ? 1 : 0);
    }

    /// <summary>Items that run on in the words of the clause: (i) … (ii) …, ㈠ … ㈡ …, ① … ②.</summary>
    private static int Marks(CheckedText text, TextSpan words)
    {
        var printed = text.Text.AsSpan(words.Start, words.Length);
        foreach (var series in Series)
        {
            var (count, from) = (0, 0);
            while (count < series.Length && printed[from..].IndexOf(series[count], StringComparison.Ordinal) is >= 0 and var at)
                (count, from) = (count + 1, from + at + series[count].Length);
            if (count > 1)
                return count;
        }

        return 0;
    }

    /// <summary>How much of the clause's words stands before its list.</summary>
    private static int Lead(CheckedText text, PlacedClause clause)
    {
        var words = text.Folded.AsSpan(clause.Words.Start, clause.Words.Length);
        var colon = words.LastIndexOf(':');
        return Marks(text, clause.Words) > 1 || clause.Clause.Children.Count == 0 ? colon + 1 : words.Length;
    }

    private static bool HasFigure(CheckedText text, TextSpan row) => text.Folded.AsSpan(row.Start, row.Length).ContainsAnyInRange('0', '9');

    /// <summary>The one number beside the word; where two stand there, nobody knows which is meant.</summary>
    private static StatedNumber? Number(CheckedText text, PhraseIndex<string> words, TextSpan clause, TextSpan following)
    {
        var (start, end) = (Math.Max(clause.Start, following.Start - Reach), Math.Min(clause.End, following.End + Reach));
        var near = StatedNumber.In(text, TextSpan.Between(start, end)).ToList();
        // "The following five years" counts no points.
        var isTime = words.Within(text.View, TextSpan.Between(start, end), "unit").Any();
        return !isTime && near is [{ Value: >= 2 and <= Most } only] ? only : null;
    }

    private static TextSpan Words(TextSpan number, TextSpan following) =>
        TextSpan.Between(Math.Min(number.Start, following.Start), Math.Max(number.End, following.End));
}
