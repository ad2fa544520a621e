using Resolute.Model.Documents;
using Resolute.Text.Addressees;
using Resolute.Text.Rulings;

namespace Resolute.Model.Mandates;

/// <summary>What a person may do to a schedule: change the cycle from a date on, or give a window to words that name no day.</summary>
public static class Rescheduling
{
    private const int LongestReason = 500;

    // Of what recurs from before the oldest of the bodies was founded, nobody could give a report.
    private const int FirstYear = 1865;
    private const int LastYear = 2200;

    /// <summary>From a day on another rule holds, because of a later clause or for a reason; what was due before stays due as it was.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="rule">The new rule; it begins with the year or session of <paramref name="since"/>.</param>
    /// <param name="since">From when it holds.</param>
    /// <param name="because">The address of the clause that changes it, or the person's reason.</param>
    public static Ruling<DueSchedule> ChangeCycle(this DueSchedule schedule, DueRule rule, DateOnly since, string because)
    {
        if (Reason(because).IsRefused(out var reason, out var said))
            return reason;

        if (Odd(rule with { From = rule.From ?? since }) is { } odd)
            return odd;

        if (since.Year is < FirstYear or > LastYear)
            return new Refusal("session-year-odd", null, since.Year);

        var kept = schedule.Cycles.Where(cycle => cycle.Since is null || cycle.Since < since);
        return new DueSchedule([.. kept, new DueCycle(rule with { From = rule.From ?? since }, since, said)]);
    }

    /// <summary>Words that name no day are read as a rule that a person gives; the words stay beside it.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="rule">What they are read as.</param>
    /// <param name="because">The person's reason.</param>
    public static Ruling<DueSchedule> GiveWindow(this DueSchedule schedule, DueRule rule, string because)
    {
        if (!schedule.Cycles.Any(cycle => cycle is { Rule.Kind: DueRuleKind.Fuzzy, Because: null }))
            return new Refusal("window-not-fuzzy");

        if (Reason(because).IsRefused(out var reason, out var said))
            return reason;

        if (Odd(rule) is { } odd)
            return odd;

        var kept = schedule.Cycles.Where(cycle => cycle.Since is not null || cycle.Because is null);
        return new DueSchedule([.. kept.Append(new DueCycle(rule, null, said)).OrderBy(cycle => cycle.Since ?? DateOnly.MinValue)]);
    }

    private static Refusal? Odd(DueRule rule)
    {
        if (rule.Body is { } body && (!Bodies.Knows(body) || !Bodies.Meets(body)))
            return new Refusal("session-body-unknown", null, Printable.Of(body, 100));

        if (rule.From is { Year: < FirstYear or > LastYear } from)
            return new Refusal("session-year-odd", null, from.Year);

        return rule.Kind switch
        {
            DueRuleKind.EachSession => rule.Body is null || rule.EachNth is < 1 or > 20 ? new Refusal("rule-odd") : null,
            DueRuleKind.Every => Span.Of(rule.Period)?.Months is null or > 240 ? new Refusal("rule-odd") : null,
            DueRuleKind.OnDate => rule is { From: { } first, Through: { } through } && first <= through ? null : new Refusal("rule-odd"),
            DueRuleKind.AtSession => rule.Session is { Length: > 0 and < 120 } ? null : new Refusal("rule-odd"),
            _ => new Refusal("rule-odd"),
        };
    }

    private static Ruling<string> Reason(string because)
    {
        if (Printable.Line(because) is not { Length: > 0 } said)
            return new Refusal("reason-missing");

        return said.Length > LongestReason ? new Refusal("reason-too-long", null, LongestReason) : said;
    }
}
