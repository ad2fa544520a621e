using System.Globalization;
using Resolute.Model.Calendar;
using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>
/// The dated times that a schedule gives against a calendar: the same for the same schedule and calendar, each under a key that does not change
/// with its days. What the words do not tell (an event without a key, a session that the calendar does not have) has no day.
/// </summary>
public static class DueInstances
{
    /// <summary>How many years ahead what recurs without end is dated.</summary>
    public const int YearsAhead = 3;

    // A rule of every month for thirty years; more would be a mistake of whoever gave it.
    private const int Most = 400;

    /// <summary>Every time that is due.</summary>
    /// <param name="schedule">The due rules.</param>
    /// <param name="adoptedOn">When the text was adopted; what recurs and what is next count from it. Null where nobody has said.</param>
    /// <param name="calendar">The sessions that stand.</param>
    /// <param name="horizon">Up to which day what recurs is dated.</param>
    public static IReadOnlyList<DatedTime> Of(DueSchedule schedule, DateOnly? adoptedOn, SessionCalendar calendar, DateOnly horizon)
    {
        var beginnings = schedule.Cycles.Select(cycle => cycle.Since).Distinct().Order().ToList();
        var times = new List<Nominal>();
        foreach (var cycle in schedule.Cycles)
        {
            var until = beginnings.Find(since => since is not null && (cycle.Since is null || since > cycle.Since));
            times.AddRange(
                Of(cycle.Rule, new Against(adoptedOn, calendar, horizon))
                    .Where(time =>
                        (cycle.Since is null || time.Falls is null || time.Falls >= cycle.Since) && (until is null || time.Falls is null || time.Falls < until)
                    )
                    .Take(Most)
            );
        }

        return [.. times.Select(time => time.Time).DistinctBy(time => time.Key, StringComparer.Ordinal)];
    }

    /// <summary>Up to which day what recurs is dated on a day: the end of the third year after it. Sessions that are known farther ahead count too.</summary>
    public static DateOnly Horizon(DateOnly today) => new(today.Year + YearsAhead, 12, 31);

    /// <summary>
    /// From which day on a text asks: the day of its adoption, else the end of the year that its revision states, since what recurs begins with a
    /// later one; null where neither is known.
    /// </summary>
    /// <param name="adoptedOn">The day of its adoption.</param>
    /// <param name="order">The order of its revision: a year, or an edition.</param>
    public static DateOnly? Beginning(DateOnly? adoptedOn, int? order) => adoptedOn ?? (order is >= 1865 and < 2200 ? new DateOnly(order.Value, 12, 31) : null);

    private static IEnumerable<Nominal> Of(DueRule rule, Against against) =>
        rule.Kind switch
        {
            DueRuleKind.OnDate => OnDate(rule),
            DueRuleKind.AtSession => AtSession(rule, against),
            DueRuleKind.EachSession => EachSession(rule, against),
            DueRuleKind.Every => DuePeriods.Of(rule, against),
            _ => [],
        };

    private static IEnumerable<Nominal> OnDate(DueRule rule)
    {
        if (rule is not { From: { } from, Through: { } through })
            yield break;
        var key = KeyOf(from, through);
        if (rule.Offset is { } offset)
        {
            if (Shifted(from, through, offset) is { } day)
                yield return new(new DatedTime($"{key}{offset}", null, day, day, DayCertainty.Known), day);
        }
        else if (rule.Relation == DueRelation.Before)
            yield return new(new DatedTime(key, null, from.AddDays(-1), from.AddDays(-1), DayCertainty.Known), from.AddDays(-1));
        else
            yield return new(new DatedTime(key, null, from, through, DayCertainty.Known), through);
    }

    private static IEnumerable<Nominal> AtSession(DueRule rule, Against against)
    {
        if (rule.Session is not { } key)
            yield break;
        var session = against.Calendar.Resolve(key, against.AdoptedOn);
        var year = session?.Year ?? SessionCalendar.YearIn(key);
        yield return new(At(session, KeyOf(key, rule), rule), year is { } known ? YearEnd(known) : null);
    }

    private static IEnumerable<Nominal> EachSession(DueRule rule, Against against)
    {
        if (rule.Body is not { } body || (rule.From ?? against.AdoptedOn) is null)
            return [];
        var (nth, skipped) = (Math.Max(1, rule.EachNth), rule.From is null ? 1 : 0);
        return against
            .Calendar.Of(body)
            .Where(session => rule.From is { } from ? IsFrom(session, from) : SessionCalendar.IsAfter(session, against.AdoptedOn!.Value))
            .Where((_, at) => (at + skipped) % nth == 0)
            .Where(session => rule.Through is not { } through || IsThrough(session, through))
            .Select(session => new Nominal(At(session, KeyOf(session.Key, rule), rule), YearEnd(session.Year)));
    }

    // From and to a year, a session belongs to the year it has its name from, wherever its days have moved.
    private static bool IsFrom(Session session, DateOnly from) =>
        session.Year > from.Year || (session.Year == from.Year && (from is { Month: 1, Day: 1 } || session.From >= from));

    private static bool IsThrough(Session session, DateOnly through) =>
        session.Year < through.Year || (session.Year == through.Year && (through == YearEnd(through.Year) || !(session.From > through)));

    /// <summary>The time at, by or before a session, or some time from it.</summary>
    internal static DatedTime At(Session? session, string key, DueRule rule)
    {
        if (session is not { From: { } from, To: { } to })
            return new DatedTime(key, session?.Id, null, null, DayCertainty.Unknown);
        if (rule.Offset is { } offset)
            return Shifted(from, to, offset) is { } day
                ? new DatedTime(key, session.Id, day, day, session.Days)
                : new DatedTime(key, session.Id, null, null, DayCertainty.Unknown);
        return rule.Relation == DueRelation.Before
            ? new DatedTime(key, session.Id, from.AddDays(-1), from.AddDays(-1), session.Days)
            : new DatedTime(key, session.Id, from, to, session.Days);
    }

    internal static DateOnly YearEnd(int year) => new(year, 12, 31);

    private static string KeyOf(string session, DueRule rule) => session + rule.Offset;

    private static string KeyOf(DateOnly from, DateOnly through)
    {
        if (from == through)
            return Iso(from);
        if (from is { Month: 1, Day: 1 } && through == YearEnd(from.Year))
            return from.ToString("yyyy", CultureInfo.InvariantCulture);
        return from.Day == 1 && through == from.AddMonths(1).AddDays(-1)
            ? from.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : $"{Iso(from)}/{Iso(through)}";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Backwards it counts from the first day, forwards from the last.
    private static DateOnly? Shifted(DateOnly from, DateOnly through, string offset) =>
        Span.Of(offset) is not { } span ? null : span.After(span.Count < 0 ? from : through);
}

/// <summary>A dated time, and the day by which it is told to which cycle it belongs: fixed, whatever becomes of its session.</summary>
internal readonly record struct Nominal(DatedTime Time, DateOnly? Falls);

/// <summary>What a rule is dated against.</summary>
internal sealed record Against(DateOnly? AdoptedOn, SessionCalendar Calendar, DateOnly Horizon);
