using System.Globalization;
using Resolute.Model.Calendar;
using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>
/// The times of what recurs after a period. Years are years of the calendar: the first is one period after that of the adoption, or the one from
/// which the words count; it is due at the session of the body that it is reported to, on the day of the year that the words name, else by the
/// year's end. Shorter periods are due by their end. Days and weeks give no dates: nobody follows them one by one.
/// </summary>
internal static class DuePeriods
{
    private const int MonthsOfYear = 12;

    public static IEnumerable<Nominal> Of(DueRule rule, Against against) =>
        Span.Of(rule.Period)?.Months switch
        {
            null => [],
            var months when months % MonthsOfYear == 0 => Years(rule, months.Value / MonthsOfYear, against),
            var months when MonthsOfYear % months == 0 => PartsOfYear(rule, months.Value, against),
            var months => Stretches(rule, months.Value, against),
        };

    private static IEnumerable<Nominal> Years(DueRule rule, int step, Against against)
    {
        if (First(rule, step, against) is not { } first)
            yield break;
        for (var year = first; year <= against.Horizon.Year && (rule.Through is not { } through || year <= through.Year); year += step)
            yield return new(InYear(rule, year, against), DueInstances.YearEnd(year));
    }

    private static int? First(DueRule rule, int step, Against against)
    {
        if (rule.From is { } from)
            return from.Year;
        if (rule.Session is { } session)
            return (against.Calendar.Resolve(session, against.AdoptedOn)?.Year ?? SessionCalendar.YearIn(session)) + step;
        return against.AdoptedOn?.Year + step;
    }

    private static DatedTime InYear(DueRule rule, int year, Against against)
    {
        var key = year.ToString(CultureInfo.InvariantCulture) + rule.Offset;
        if (rule.Month is { } month and >= 1 and <= MonthsOfYear)
        {
            var last = DateTime.DaysInMonth(year, month);
            var day = new DateOnly(year, month, rule.Day is { } named ? Math.Clamp(named, 1, last) : last);
            var due = rule.Relation == DueRelation.Before ? (rule.Day is null ? new DateOnly(year, month, 1) : day).AddDays(-1) : day;
            return new DatedTime(key, null, due, due, DayCertainty.Known);
        }

        // Nobody knows yet when that session is: the end of the year holds until somebody does.
        return rule.Body is { } body && against.Calendar.InYear(body, year) is { From: not null } session
            ? DueInstances.At(session, key, rule)
            : new DatedTime(key, null, new DateOnly(year, 1, 1), DueInstances.YearEnd(year), DayCertainty.Known);
    }

    private static IEnumerable<Nominal> PartsOfYear(DueRule rule, int months, Against against)
    {
        if ((rule.From ?? against.AdoptedOn) is not { } start)
            yield break;
        var begin = new DateOnly(start.Year, ((start.Month - 1) / months * months) + 1, 1);
        for (
            var from = rule.From is null ? begin.AddMonths(months) : begin;
            from <= against.Horizon && (rule.Through is not { } end || from <= end);
            from = from.AddMonths(months)
        )
        {
            var last = from.AddMonths(months).AddDays(-1);
            yield return new(new DatedTime(KeyOf(from, months), null, from, last, DayCertainty.Known), last);
        }
    }

    private static IEnumerable<Nominal> Stretches(DueRule rule, int months, Against against)
    {
        if ((rule.From ?? against.AdoptedOn) is not { } start)
            yield break;
        for (var count = 1; start.AddMonths(months * count) is var due && due <= against.Horizon && (rule.Through is not { } end || due <= end); count++)
        {
            var key = due.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            yield return new(new DatedTime(key, null, due, due, DayCertainty.Known), due);
        }
    }

    private static string KeyOf(DateOnly from, int months) =>
        months switch
        {
            1 => from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            3 => string.Create(CultureInfo.InvariantCulture, $"{from.Year}-Q{(from.Month / 3) + 1}"),
            6 => string.Create(CultureInfo.InvariantCulture, $"{from.Year}-H{(from.Month / 6) + 1}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{from.Year}-{from.Month:00}-P{months}M"),
        };
}
