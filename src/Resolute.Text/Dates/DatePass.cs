using System.Runtime.CompilerServices;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Finds days, ranges of days, months and years as the six languages write them. A day that cannot exist has neither From nor To.
/// Reads the folded text; writes <see cref="DateMention"/>s in the order of the text.
/// </summary>
public static class DatePass
{
    private static readonly ConditionalWeakTable<SourceView, Found> Known = [];

    /// <summary>The dates of a text, ordered and disjoint.</summary>
    public static IReadOnlyList<DateMention> Read(SourceView view) => FootnoteView.Both(view, All, date => date.Span);

    private static List<DateMention> All(SourceView view) => Known.GetValue(view, static each => new Found(Find(each))).Dates;

    /// <summary>The date that begins at a position; null where none does.</summary>
    internal static DateMention? At(SourceView view, int position) =>
        Known.GetValue(view, static each => new Found(Find(each))).ByStart.GetValueOrDefault(position);

    /// <summary>The dates in a stretch of the text.</summary>
    internal static IEnumerable<DateMention> In(SourceView view, TextSpan span)
    {
        var dates = All(view);
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < dates.Count && dates[low].Span.End <= span.End; low++)
            yield return dates[low];
    }

    private static List<DateMention> Find(SourceView view)
    {
        var found = WrittenDates.In(view).Concat(YearParts.In(view)).Concat(NumericDates.In(view));
        if (view.Language == Language.Chinese)
            found = found.Concat(ChineseDates.In(view));
        var dates = new List<DateMention>();
        foreach (var date in found.OrderBy(each => each.Span.Start).ThenByDescending(each => each.Span.Length))
            if ((dates.Count == 0 || dates[^1].Span.End <= date.Span.Start) && !YearInName.Covers(view, date))
                dates.Add(new DateMention(date.Span.Of(view.Text), date.From, date.To, view.LineOf(date.Span.Start), date.Span));
        return dates;
    }

    private sealed record Found(List<DateMention> Dates)
    {
        public Dictionary<int, DateMention> ByStart { get; } = Dates.ToDictionary(date => date.Span.Start);
    }
}

/// <summary>A stretch of the calendar and where it is written.</summary>
internal readonly record struct DatedSpan(TextSpan Span, DateOnly? From, DateOnly? To)
{
    public static DatedSpan Of(TextSpan span, CalendarDay from, CalendarDay to)
    {
        var (first, last) = (from.First(), to.Last());
        return first is null || last is null || last < first ? new(span, null, null) : new(span, first, last);
    }
}

/// <summary>A day, month or year as written: 31 November is one, though no calendar has it.</summary>
internal readonly record struct CalendarDay(int Year, int? Month = null, int? Day = null)
{
    public bool Exists => Month is null || (Month is >= 1 and <= 12 && (Day is null || (Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month.Value))));

    public DateOnly? First() => Exists ? new DateOnly(Year, Month ?? 1, Day ?? 1) : null;

    public DateOnly? Last() => Exists ? new DateOnly(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12)) : null;
}
