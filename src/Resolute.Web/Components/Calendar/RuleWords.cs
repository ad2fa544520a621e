using Resolute.Model.Mandates;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Calendar;

/// <summary>A due rule in a few words of the reader's language.</summary>
public static class RuleWords
{
    public static string Of(DueRule rule, Catalogue words) =>
        rule.Kind switch
        {
            DueRuleKind.OnDate when rule is { From: { } from, Through: { } through } => Timed(rule, DayRange.Of(from, through, words), words),
            DueRuleKind.AtSession when rule.Session is { } session => Timed(rule, TimeName.Of(session, words), words),
            DueRuleKind.EachSession when rule.Body is { } body => Timed(
                rule,
                rule.EachNth > 1 ? words.Say("rule.each-nth", rule.EachNth, BodyName.Of(body, words)) : words.Say("rule.each", BodyName.Of(body, words)),
                words
            ),
            DueRuleKind.Every when rule.Period is { } period => rule.Body is { } body
                ? words.Say("rule.every-to", Period(period, words), BodyName.Of(body, words))
                : Period(period, words),
            DueRuleKind.Fuzzy => words["due-kind.fuzzy"],
            DueRuleKind.Standing => words["rule.standing"],
            _ => words["days.unknown"],
        };

    private static string Timed(DueRule rule, string time, Catalogue words) =>
        rule.Offset is { } offset ? $"{offset} · {time}"
        : rule.Relation is { } relation && relation != Text.Dates.DueRelation.At ? words.Say($"rule.{Kebab.Of(relation)}", time)
        : time;

    private static string Period(string period, Catalogue words) =>
        words.Has($"form.rule.{period.ToLowerInvariant()}") ? words[$"form.rule.{period.ToLowerInvariant()}"] : period;
}
