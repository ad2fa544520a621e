using System.Globalization;
using Resolute.Text.Addressees;
using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>
/// Turns what a clause states of its time into due rules: total, and no more than the words state. Two rules of one clause hold side by side.
/// What recurs and is reported to a body that meets is due when that body meets.
/// </summary>
public static class DueRules
{
    private const string EachPrefix = "each:";

    /// <summary>The schedule of a clause.</summary>
    /// <param name="due">When, as the clause states it; null where it states nothing.</param>
    /// <param name="also">A second rule of the same clause.</param>
    /// <param name="recipients">The keys of those who are to get the report, in the order of the text.</param>
    public static DueSchedule Of(StatedDue? due, StatedDue? also, IEnumerable<string?> recipients)
    {
        var body = recipients.FirstOrDefault(key => key is not null && Bodies.Meets(key));
        var first = due is null ? [] : Read(due, body).ToList();
        var second = also is null ? [] : Read(also, body).ToList();
        if (first is [{ Kind: not DueRuleKind.Every } named, ..])
            second = [.. second.Select(rule => Following(rule, named))];
        else if (second is [{ Kind: not DueRuleKind.Every } later, ..])
            first = [.. first.Select(rule => Following(rule, later))];
        return first.Count + second.Count == 0 ? DueSchedule.None : new([.. first.Concat(second).Select(rule => new DueCycle(rule, null, null))]);
    }

    /// <summary>The first and last day of what a due's value names: a day, a month, a year, or two of them with a slash; null where it names none.</summary>
    public static (DateOnly From, DateOnly Through)? DaysOf(string? value)
    {
        if (value?.Split('/') is not { Length: 1 or 2 } parts || Stretch(parts[0]) is not { } first || Stretch(parts[^1]) is not { } last)
            return null;
        return last.Through < first.From ? null : (first.From, last.Through);
    }

    private static IEnumerable<DueRule> Read(StatedDue due, string? body) =>
        due.Kind switch
        {
            DueKind.Session => new[] { due.Value, due.Also }.OfType<string>().Distinct(StringComparer.Ordinal).Select(key => AtSession(due, key)),
            DueKind.Recurring => [Recurring(due, body)],
            DueKind.Date => new[] { due.Value, due.Also }
                .Distinct(StringComparer.Ordinal)
                .Where((value, at) => at == 0 || value is not null)
                .Select(value => OnDate(due, value)),
            _ => [new DueRule(DueRuleKind.Fuzzy, due.Words)],
        };

    private static DueRule AtSession(StatedDue due, string key) =>
        new(DueRuleKind.AtSession, due.Words)
        {
            Session = key,
            Relation = due.Relation,
            Offset = due.Offset,
        };

    private static DueRule OnDate(StatedDue due, string? value)
    {
        if (due is { Offset: not null, Anchor: { } anchor } && DaysOf(anchor) is null)
            return AtSession(due, anchor);
        var days = DaysOf(due.Offset is null ? value : due.Anchor);
        return new(DueRuleKind.OnDate, due.Words)
        {
            From = days?.From ?? DaysOf(due.From)?.From,
            Through = days?.Through,
            Relation = due.Relation,
            Offset = due.Offset,
        };
    }

    private static DueRule Recurring(StatedDue due, string? body)
    {
        var rule = new DueRule(DueRuleKind.Every, due.Words)
        {
            From = DaysOf(due.From)?.From,
            Through = DaysOf(due.Through)?.Through,
            Month = due.Month,
            Day = due.Day,
            Relation = due.Relation,
            Offset = due.Offset,
        };
        return due.Value?.StartsWith(EachPrefix, StringComparison.Ordinal) == true
            ? rule with
            {
                Kind = DueRuleKind.EachSession,
                Body = due.Value[EachPrefix.Length..],
            }
            : rule with
            {
                Period = due.Value,
                Body = body,
            };
    }

    // "at its 2031 session and every year thereafter": the years are counted from that session.
    private static DueRule Following(DueRule rule, DueRule named) =>
        rule is not { Kind: DueRuleKind.Every, From: null } ? rule
        : named.Session is { } session ? rule with { Session = session, Body = rule.Body ?? BodyOf(session) }
        : named.Through is { } day ? rule with { From = day.AddDays(1) }
        : rule;

    private static string? BodyOf(string session) => session[..session.LastIndexOf('/')] is var body && Bodies.Meets(body) ? body : null;

    private static (DateOnly From, DateOnly Through)? Stretch(string words)
    {
        if (Day(words, "yyyy-MM-dd") is { } day)
            return (day, day);
        if (Day(words, "yyyy-MM") is { } month)
            return (month, month.AddMonths(1).AddDays(-1));
        return Day(words, "yyyy") is { } year ? (year, new DateOnly(year.Year, 12, 31)) : null;
    }

    private static DateOnly? Day(string words, string form) =>
        DateOnly.TryParseExact(words, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
