using Resolute.Model.Mandates;

namespace Resolute.Features.Mandates;

/// <summary>A due rule that a person gives: after every period, or at each session of a body.</summary>
/// <param name="Period">The period, ISO 8601: P1Y, P2Y, P6M; null for each session of a body.</param>
/// <param name="Body">The body that is reported to, or whose sessions count, by key.</param>
/// <param name="EachNth">Each session: 1; each second one: 2.</param>
/// <param name="From">From which day on it counts; null for the adoption of the text, or the day from which a cycle holds.</param>
public sealed record GivenRule(string? Period, string? Body, int EachNth = 1, DateOnly? From = null)
{
    internal DueRule AsRule() =>
        new(Period is null ? DueRuleKind.EachSession : DueRuleKind.Every, "")
        {
            Period = Period,
            Body = string.IsNullOrWhiteSpace(Body) ? null : Body.Trim(),
            EachNth = EachNth,
            From = From,
        };
}
