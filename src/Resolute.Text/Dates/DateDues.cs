using System.Globalization;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Calendar days as dues: by 30 June 2027, до конца 2026 года, 在2027年11月30日前; a day, quarter or month with no more than "on" before it too.
/// Reads the dates of a stretch of the text; writes dues.
/// </summary>
internal static class DateDues
{
    private const int LongestSpan = 200;

    public static IEnumerable<StatedDue> In(SourceView view, TextSpan region) =>
        DatePass
            .In(view, region)
            .Select(date => Of(view, region, date))
            .OfType<StatedDue>()
            .Concat(
                DueWords
                    .Of(view.Language)
                    .Within(view, "period", region)
                    .Select(word => StatedDuePass.Due(view, word.Span, DueKind.Date, null, "due-in-period", 0.7))
            );

    /// <summary>at, by or before; null for words that say none of them.</summary>
    public static DueRelation? RelationOf(string? value) =>
        value switch
        {
            "at" => DueRelation.At,
            "by" => DueRelation.By,
            "before" => DueRelation.Before,
            _ => null,
        };

    /// <summary>The day, month or year that a date states, or two days with a slash; null where no calendar has it.</summary>
    public static string? ValueOf(DateMention date, bool isEnd)
    {
        if (date.From is not { } from || date.To is not { } to)
            return null;
        if (isEnd || from == to)
            return to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } && from.Year == to.Year)
            return from.ToString("yyyy", CultureInfo.InvariantCulture);
        if (from.Day == 1 && to == from.AddMonths(1).AddDays(-1))
            return from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}");
    }

    private static StatedDue? Of(SourceView view, TextSpan region, DateMention date)
    {
        var words = DueWords.Of(view.Language);
        var lead = words.LeadBefore(view, date.Span.Start, region.Start);
        var after = NumberAt.PastBlank(view.Folded, date.Span.End);
        var tail = words.At(view, "before-tail", after) ?? words.At(view, "by-tail", after);
        var isEnd = lead?.Meaning.Kind == "end-of" || tail?.Meaning.Kind == "by-tail";
        var relation = tail is { } last ? RelationOf(last.Meaning.Value) : RelationOf(lead?.Meaning.Value);
        if (tail is null && !IsStated(view, region, date, lead?.Meaning.Kind))
            return null;
        var whole = TextSpan.Between(lead?.Span.Start ?? date.Span.Start, tail?.Span.End ?? date.Span.End);
        var value = ValueOf(date, isEnd);
        var begins = lead?.Meaning.Kind == "from";
        var isBy = relation is DueRelation.By or DueRelation.Before;
        // "from 2028" begins in a year and names no day.
        var due = StatedDuePass.Due(
            view,
            whole,
            DueKind.Date,
            begins && value?.Length == 4 ? null : value,
            isBy ? "due-by-date" : "due-on-date",
            isBy ? 0.9 : 0.7
        );
        return due with { Relation = relation ?? (lead is null ? null : DueRelation.At), From = begins ? value : null };
    }

    // A bare day is when something happened, unless it lies after the text itself; a bare year says even less.
    private static bool IsStated(SourceView view, TextSpan region, DateMention date, string? lead)
    {
        if (lead is "by" or "before" or "end-of" or "until")
            return true;
        if (date.From is not { } from || date.To is not { } to)
            return lead is not "from" && (lead == "on" || view.Language is Language.Russian or Language.Chinese or Language.Arabic);

        // "from 1 March to 30 June 2028": a range begins like something that goes on, and ends.
        var days = to.DayNumber - from.DayNumber;
        var (isYear, isRange) = (days is 364 or 365, days > 0 && !IsMonth(from, to));
        var year = CitedTime.YearOf(view);
        var isLater = from.Year >= year;
        if (lead == "from")
            return (!isYear || isLater) && (isRange ? year is null || isLater : isLater);
        if (lead == "on")
            return isLater || (!isYear && year is null);
        if (days > LongestSpan)
            return false;
        return (isLater || (year is null && isRange)) && view.Language is Language.Russian or Language.Chinese && IsBare(view, region, date);
    }

    private static bool IsMonth(DateOnly from, DateOnly to) => from.Day == 1 && to == from.AddMonths(1).AddDays(-1);

    // Russian and Chinese need no word before a day; the genitive of a name ("совещания 5 марта") has a noun there.
    private static bool IsBare(SourceView view, TextSpan region, DateMention date)
    {
        var end = NumberAt.BeforeBlank(view.Folded, date.Span.Start);
        return end <= region.Start
            || view.Folded[end - 1] is '-' or ',' or '(' or ':' or '，' or '：' or '；' or '、' or '—'
            || view.Language == Language.Russian && date.From == date.To;
    }
}
