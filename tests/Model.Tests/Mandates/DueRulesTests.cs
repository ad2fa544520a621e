using System.Globalization;
using Resolute.Model.Mandates;
using Resolute.Text;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Mandates;

/// <summary>What a clause states of its time, as due rules: all of it, and nothing more.</summary>
public sealed class DueRulesTests
{
    [Theory]
    [InlineData("2031-05-03", "2031-05-03", "2031-05-03")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2031", "2031-01-01", "2031-12-31")]
    [InlineData("2031-07-01/2031-09-30", "2031-07-01", "2031-09-30")]
    [InlineData("2031/2032", "2031-01-01", "2032-12-31")]
    [InlineData("2031-02-30", null, null)]
    [InlineData(null, null, null)]
    public void A_day_a_month_a_year_and_a_stretch_have_a_first_and_a_last_day(string? value, string? from, string? through)
    {
        var rule = Only(Due(DueKind.Date, value) with { Relation = DueRelation.By });

        (rule.Kind, rule.From, rule.Through, rule.Relation).ShouldBe((DueRuleKind.OnDate, Day(from), Day(through), DueRelation.By));
    }

    [Fact]
    public void Two_sessions_of_one_rule_are_two_rules_side_by_side()
    {
        var schedule = DueRules.Of(Due(DueKind.Session, "demo/council/2031") with { Also = "itu/pp/30" }, null, []);

        schedule.Cycles.Select(cycle => cycle.Rule.Session).ShouldBe(["demo/council/2031", "itu/pp/30"]);
        schedule.Cycles.ShouldAllBe(cycle => cycle.Since == null && cycle.Because == null);
    }

    [Fact]
    public void Two_years_in_which_something_is_reported_are_two_rules() =>
        DueRules
            .Of(Due(DueKind.Date, "2031") with { Also = "2032" }, null, [])
            .Cycles.Select(cycle => cycle.Rule.Through)
            .ShouldBe([Day("2031-12-31"), Day("2032-12-31")]);

    [Fact]
    public void What_recurs_names_the_body_that_meets_among_those_it_is_reported_to()
    {
        var rule = Only(Due(DueKind.Recurring, "P1Y") with { From = "2032", Through = "2040" }, null, "demo/secretary-general", "demo/council");

        (rule.Kind, rule.Period, rule.Body).ShouldBe((DueRuleKind.Every, "P1Y", "demo/council"));
        (rule.From, rule.Through).ShouldBe((Day("2032-01-01"), Day("2040-12-31")));
    }

    [Fact]
    public void Every_session_of_a_body_is_a_rule_of_its_own_kind()
    {
        var rule = Only(Due(DueKind.Recurring, "each:demo/council") with { Offset = "-P6W" });

        (rule.Kind, rule.Body, rule.EachNth, rule.Offset, rule.Period).ShouldBe((DueRuleKind.EachSession, "demo/council", 1, "-P6W", null));
    }

    [Fact]
    public void Weeks_before_a_session_count_from_the_session()
    {
        var rule = Only(Due(DueKind.Date, null) with { Offset = "-P6W", Anchor = "demo/council/2031" });

        (rule.Kind, rule.Session, rule.Offset).ShouldBe((DueRuleKind.AtSession, "demo/council/2031", "-P6W"));
    }

    [Fact]
    public void Days_after_an_event_without_a_key_name_no_day()
    {
        var rule = Only(Due(DueKind.Date, null) with { Offset = "P90D" });

        (rule.Kind, rule.From, rule.Through, rule.Offset).ShouldBe((DueRuleKind.OnDate, null, null, "P90D"));
    }

    [Fact]
    public void Every_year_thereafter_counts_from_the_session_named_with_it()
    {
        var schedule = DueRules.Of(Due(DueKind.Session, "demo/council/2031"), Due(DueKind.Recurring, "P1Y"), []);

        schedule.Cycles.Count.ShouldBe(2);
        var every = schedule.Cycles[1].Rule;
        (every.Kind, every.Session, every.Body, every.From).ShouldBe((DueRuleKind.Every, "demo/council/2031", "demo/council", null));
    }

    [Fact]
    public void Words_that_name_no_day_are_kept_and_give_none()
    {
        var rule = Only(Due(DueKind.Fuzzy, null));

        (rule.Kind, rule.Words, rule.From, rule.Session, rule.Body).ShouldBe((DueRuleKind.Fuzzy, "so stated", null, null, null));
    }

    [Fact]
    public void A_clause_without_a_time_has_no_rule() => DueRules.Of(null, null, ["demo/council"]).ShouldBe(DueSchedule.None);

    [Fact]
    public void A_proposal_carries_the_rules_of_its_clause()
    {
        var asked = MandateProposals.In(Readings.Resolution).ToList();

        asked[0].Schedule.Cycles.Single().Rule.Through.ShouldBe(new DateOnly(2026, 9, 30));
        asked[1].Schedule.ShouldBe(asked[2].Schedule);
        asked[^1].Schedule.ShouldBe(DueSchedule.None);
    }

    private static DueRule Only(StatedDue due, StatedDue? also = null, params string[] recipients) => DueRules.Of(due, also, recipients).Cycles.Single().Rule;

    private static StatedDue Due(DueKind kind, string? value) => new("so stated", kind, value, new Claim(new TextSpan(0, 9), "due-by-date", 0.9));

    private static DateOnly? Day(string? words) => words is null ? null : DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
