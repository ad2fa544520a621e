using System.Globalization;
using Resolute.Model.Calendar;
using Resolute.Model.Mandates;
using Resolute.Model.Tests.Calendar;
using Resolute.Text.Dates;

namespace Resolute.Model.Tests.Mandates;

/// <summary>Due rules against a calendar: dates at year ends, leap days, months of other lengths, and nothing that nobody has said.</summary>
public sealed class DueInstancesTests
{
    private static readonly DateOnly Adopted = new(2027, 6, 15);
    private static readonly DateOnly Horizon = new(2031, 12, 31);

    private static readonly SessionCalendar Calendar = new([
        Sessions.Of("demo/council", "2027", 2027, new(2027, 6, 10)),
        Sessions.Of("demo/council", "2028", 2028, new(2028, 5, 1)),
        Sessions.Of("demo/council", "2029", 2029, new(2029, 5, 1)),
        Sessions.Of("demo/working-group", "7", 2027, new(2027, 9, 1), number: 7),
        Sessions.Of("demo/working-group", "8", 2028, new(2028, 1, 31), number: 8, season: "winter"),
        Sessions.Of("demo/working-group", "9", 2028, number: 9),
    ]);

    [Fact]
    public void A_report_every_year_is_due_at_the_session_of_each_later_year_and_by_its_end_where_none_is_known()
    {
        var times = Of(new(DueRuleKind.Every, "annually") { Period = "P1Y", Body = "demo/council" });

        times
            .Select(time => $"{time.Key} {Days(time)}")
            .ShouldBe(["2028 2028-05-01..2028-05-06", "2029 2029-05-01..2029-05-06", "2030 2030-01-01..2030-12-31", "2031 2031-01-01..2031-12-31"]);
    }

    [Theory]
    [InlineData("P2Y", null, null, "2029 2031")]
    [InlineData("P1Y", "2028-01-01", "2029-12-31", "2028 2029")]
    [InlineData("P4Y", null, null, "2031")]
    [InlineData("P6M", null, "2028-12-31", "2027-H2 2028-H1 2028-H2")]
    [InlineData("P3M", "2028-02-01", "2028-09-30", "2028-Q1 2028-Q2 2028-Q3")]
    [InlineData("P1M", null, "2027-09-01", "2027-07 2027-08 2027-09")]
    [InlineData("P18M", null, null, "2028-12 2030-06 2031-12")]
    [InlineData("P1W", null, null, "")]
    [InlineData("nonsense", null, null, "")]
    public void What_recurs_counts_from_the_adoption_or_from_where_it_begins_to_where_it_ends(string period, string? from, string? through, string keys) =>
        string.Join(
                ' ',
                Of(
                        new(DueRuleKind.Every, "")
                        {
                            Period = period,
                            From = Day(from),
                            Through = Day(through),
                        }
                    )
                    .Select(time => time.Key)
            )
            .ShouldBe(keys);

    [Fact]
    public void Who_does_not_know_the_adoption_dates_no_recurrence() =>
        DueInstances
            .Of(Schedule(new(DueRuleKind.Every, "") { Period = "P1Y" }, new(DueRuleKind.EachSession, "") { Body = "demo/council" }), null, Calendar, Horizon)
            .ShouldBeEmpty();

    [Fact]
    public void A_revision_of_which_only_the_year_is_known_counts_from_its_end()
    {
        DueInstances.Beginning(null, 2018).ShouldBe(new DateOnly(2018, 12, 31));
        DueInstances.Beginning(Adopted, 2018).ShouldBe(Adopted);
        DueInstances.Beginning(null, 3).ShouldBeNull();
    }

    [Theory]
    [InlineData(2, 29, "2028-02-29 2029-02-28 2030-02-28 2031-02-28")]
    [InlineData(9, null, "2028-09-30 2029-09-30 2030-09-30 2031-09-30")]
    [InlineData(12, 31, "2028-12-31 2029-12-31 2030-12-31 2031-12-31")]
    public void A_day_of_every_year_exists_in_every_year(int month, int? day, string days) =>
        string.Join(
                ' ',
                Of(
                        new(DueRuleKind.Every, "")
                        {
                            Period = "P1Y",
                            Month = month,
                            Day = day,
                            Body = "demo/council",
                        }
                    )
                    .Select(time => Iso(time.DueOn))
            )
            .ShouldBe(days);

    [Theory]
    [InlineData(null, null, "2028-05-01..2028-05-06")]
    [InlineData(DueRelation.By, null, "2028-05-01..2028-05-06")]
    [InlineData(DueRelation.Before, null, "2028-04-30..2028-04-30")]
    [InlineData(null, "-P6W", "2028-03-20..2028-03-20")]
    [InlineData(null, "P1M", "2028-06-06..2028-06-06")]
    [InlineData(null, "-P5000Y", "..")]
    public void At_a_session_before_it_and_some_time_from_it(DueRelation? relation, string? offset, string days) =>
        Days(
                Of(
                        new(DueRuleKind.AtSession, "")
                        {
                            Session = "demo/council/2028",
                            Relation = relation,
                            Offset = offset,
                        }
                    )
                    .Single()
            )
            .ShouldBe(days);

    [Fact]
    public void A_month_before_the_last_of_March_is_the_last_of_February()
    {
        var calendar = new SessionCalendar([Sessions.Of("demo/council", "2028", 2028, new(2028, 3, 31))]);

        DueInstances
            .Of(Schedule(new DueRule(DueRuleKind.AtSession, "") { Session = "demo/council/2028", Offset = "-P1M" }), Adopted, calendar, Horizon)
            .Single()
            .DueOn.ShouldBe(new DateOnly(2028, 2, 29));
    }

    [Fact]
    public void A_session_that_the_calendar_does_not_have_is_due_on_a_day_that_nobody_knows()
    {
        var time = Of(new(DueRuleKind.AtSession, "") { Session = "demo/council/2040" }).Single();

        (time.Key, time.Session, time.DueOn, time.Days).ShouldBe(("demo/council/2040", null, null, DayCertainty.Unknown));
    }

    [Theory]
    [InlineData(1, null, "7 8 9")]
    [InlineData(2, null, "8")]
    [InlineData(2, "2027-01-01", "7 9")]
    [InlineData(1, "2028-01-01", "8 9")]
    public void Each_meeting_after_the_adoption_or_each_second_one(int nth, string? from, string names) =>
        string.Join(
                ' ',
                Of(
                        new(DueRuleKind.EachSession, "")
                        {
                            Body = "demo/working-group",
                            EachNth = nth,
                            From = Day(from),
                        }
                    )
                    .Select(time => time.Key.Split('/')[^1])
            )
            .ShouldBe(names);

    [Theory]
    [InlineData("2028-12-31", "2028-12-31", null, null, "2028-12-31 2028-12-31..2028-12-31")]
    [InlineData("2028-01-01", "2028-12-31", null, null, "2028 2028-01-01..2028-12-31")]
    [InlineData("2028-02-01", "2028-02-29", null, null, "2028-02 2028-02-01..2028-02-29")]
    [InlineData("2028-01-01", "2028-01-01", DueRelation.Before, null, "2028-01-01 2027-12-31..2027-12-31")]
    [InlineData("2028-01-31", "2028-01-31", null, "P1M", "2028-01-31P1M 2028-02-29..2028-02-29")]
    public void A_stated_day(string from, string through, DueRelation? relation, string? offset, string expected)
    {
        var rule = new DueRule(DueRuleKind.OnDate, "")
        {
            From = Day(from),
            Through = Day(through),
            Relation = relation,
            Offset = offset,
        };

        var time = Of(rule).Single();
        $"{time.Key} {Days(time)}".ShouldBe(expected);
    }

    [Theory]
    [InlineData(DueRuleKind.Fuzzy)]
    [InlineData(DueRuleKind.Standing)]
    [InlineData(DueRuleKind.OnDate)]
    public void Words_that_name_no_day_give_none(DueRuleKind kind) => Of(new(kind, "regularly") { Offset = "P90D" }).ShouldBeEmpty();

    [Fact]
    public void Every_year_thereafter_begins_with_the_year_after_the_session() =>
        Of(
                new(DueRuleKind.Every, "")
                {
                    Period = "P1Y",
                    Session = "demo/council/2029",
                    Body = "demo/council",
                }
            )
            .Select(time => time.Key)
            .ShouldBe(["2030", "2031"]);

    [Fact]
    public void A_later_clause_changes_the_cycle_and_what_was_due_before_stays()
    {
        var annual = Schedule(new DueRule(DueRuleKind.Every, "annually") { Period = "P1Y" });

        var changed = annual.ChangeCycle(new(DueRuleKind.Every, "") { Period = "P2Y" }, new(2029, 1, 1), "resolutions/9#para_3");

        changed.IsRefused(out _, out var schedule).ShouldBeFalse();
        DueInstances.Of(schedule!, Adopted, Calendar, Horizon).Select(time => time.Key).ShouldBe(["2028", "2029", "2031"]);
        schedule!.Cycles[^1].Because.ShouldBe("resolutions/9#para_3");
    }

    [Fact]
    public void A_window_that_a_person_gives_stands_beside_the_words_and_is_marked()
    {
        var fuzzy = Schedule(new DueRule(DueRuleKind.Fuzzy, "regularly"));

        fuzzy.GiveWindow(new(DueRuleKind.EachSession, "") { Body = "demo/working-group" }, "as agreed").IsRefused(out _, out var schedule).ShouldBeFalse();

        schedule!.Cycles.Select(cycle => (cycle.Rule.Kind, cycle.Because)).ShouldBe([(DueRuleKind.Fuzzy, null), (DueRuleKind.EachSession, "as agreed")]);
        DueInstances.Of(schedule, Adopted, Calendar, Horizon).Count.ShouldBe(3);
    }

    [Fact]
    public void Only_fuzzy_words_take_a_window_and_only_with_a_reason()
    {
        var rule = new DueRule(DueRuleKind.EachSession, "") { Body = "demo/working-group" };

        Code(Schedule(new DueRule(DueRuleKind.OnDate, "")).GiveWindow(rule, "so")).ShouldBe("window-not-fuzzy");
        Code(Schedule(new DueRule(DueRuleKind.Fuzzy, "")).GiveWindow(rule, " ")).ShouldBe("reason-missing");
        Code(Schedule(new DueRule(DueRuleKind.Fuzzy, "")).GiveWindow(rule with { Body = "demo/nobody" }, "so")).ShouldBe("session-body-unknown");
        Code(Schedule(new DueRule(DueRuleKind.Fuzzy, "")).GiveWindow(new(DueRuleKind.Every, "") { Period = "P1D" }, "so")).ShouldBe("rule-odd");
    }

    [Fact]
    public void A_cycle_begins_in_a_year_in_which_there_were_bodies() =>
        Code(Schedule(new DueRule(DueRuleKind.Fuzzy, "")).ChangeCycle(new(DueRuleKind.Every, "") { Period = "P1Y" }, DateOnly.MinValue, "so"))
            .ShouldBe("session-year-odd");

    private static string? Code(Resolute.Text.Rulings.Ruling<DueSchedule> ruling) => ruling.IsRefused(out var refusal, out _) ? refusal.Code : null;

    private static IReadOnlyList<DatedTime> Of(DueRule rule) => DueInstances.Of(Schedule(rule), Adopted, Calendar, Horizon);

    private static DueSchedule Schedule(params DueRule[] rules) => new([.. rules.Select(rule => new DueCycle(rule, null, null))]);

    private static string Days(DatedTime time) => $"{Iso(time.From)}..{Iso(time.DueOn)}";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string? words) => words is null ? null : DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
