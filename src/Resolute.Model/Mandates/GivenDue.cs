using System.Text.RegularExpressions;
using Resolute.Model.Documents;
using Resolute.Text.Addressees;
using Resolute.Text.Rulings;

namespace Resolute.Model.Mandates;

/// <summary>When a mandate is due, as a person gives it.</summary>
/// <param name="Kind">Which way it gives dates.</param>
public sealed partial record GivenDue(DueRuleKind Kind)
{
    private const int LongestSession = 150;
    private const int MostSessions = 20;

    /// <summary>The session, by key, of a rule at a session.</summary>
    public string? Session { get; init; }

    /// <summary>The body whose sessions count, by key.</summary>
    public string? Body { get; init; }

    /// <summary>The first day: of a date, a window or a recurrence.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The period of what recurs, ISO 8601: P1Y, P6M.</summary>
    public string? Period { get; init; }

    /// <summary>Each session: 1; each second one: 2.</summary>
    public int EachNth { get; init; } = 1;

    /// <summary>The schedule of what is given; nothing due where it is null.</summary>
    /// <param name="due">What is given.</param>
    /// <param name="words">The words of the clause, which stay visible.</param>
    internal static Ruling<DueSchedule> ScheduleOf(GivenDue? due, string words)
    {
        if (due is null)
            return DueSchedule.None;

        if (due.Missing() is { } missing)
            return missing;

        var rule = new DueRule(due.Kind, words)
        {
            From = due.From,
            Through = due.Kind == DueRuleKind.OnDate ? due.Through ?? due.From : due.Through,
            Session = due.Kind == DueRuleKind.AtSession ? due.Session : null,
            Body = due.Kind is DueRuleKind.EachSession or DueRuleKind.Every ? due.Body : null,
            Period = due.Kind == DueRuleKind.Every ? due.Period : null,
            EachNth = due.EachNth,
        };
        return new DueSchedule([new DueCycle(rule, null, null)]);
    }

    private Refusal? Missing() =>
        From > Through ? new Refusal("due-days-reversed")
        : Kind == DueRuleKind.OnDate && From is null && Through is null ? new Refusal("due-day-missing")
        : Kind == DueRuleKind.AtSession && !IsSession(Session) ? new Refusal("due-session-unknown", null, Printable.Of(Session ?? "", LongestSession))
        : Kind == DueRuleKind.Every && !IsPeriod(Period) ? new Refusal("due-period-unknown", null, Printable.Of(Period ?? "", 20))
        : Kind == DueRuleKind.EachSession && (Body is null || !Bodies.Knows(Body)) ? new Refusal("body-unknown", null, Printable.Of(Body ?? "", 100))
        : Body is not null && !Bodies.Knows(Body) ? new Refusal("body-unknown", null, Printable.Of(Body, 100))
        : EachNth is < 1 or > MostSessions ? new Refusal("due-period-unknown", null, EachNth)
        : null;

    private static bool IsSession(string? key) =>
        key is { Length: <= LongestSession } && key.LastIndexOf('/') is > 0 and var at && at < key.Length - 1 && Bodies.Knows(key[..at]);

    private static bool IsPeriod(string? period) => period is { Length: <= 10 } && Period8601().IsMatch(period);

    [GeneratedRegex(@"\AP[1-9][0-9]{0,2}[YMWD]\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period8601();
}
