using Resolute.Features.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Calendar;

/// <summary>The calendar as it is seen: a year, a session, what is reported to whom, and as a file for other programs.</summary>
public sealed class CalendarYearTests
{
    [Theory, OnBoth]
    public async Task A_year_shows_its_sessions_and_what_is_due_in_it(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);

        var shown = await Year(desk, new(2026));

        shown.Sessions.Select(session => session.Key).ShouldBe(["demo/council/2026"]);
        shown.Years.ShouldBe([2026, 2027]);
        shown.Due.Select(due => (due.Mandate, due.Session)).ShouldBe([(1, "demo/council/2026"), (2, "demo/council/2026"), (4, null)]);
        (await Year(desk, new(2026, "demo/council"))).Due.Select(due => due.Mandate).ShouldBe([1, 2]);
    }

    [Theory, OnBoth]
    public async Task The_public_sees_the_sessions_and_of_the_mandates_what_is_released(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        (await Year(desk, new(2026), Actor.Anonymous)).Due.ShouldBeEmpty();
        (await Year(desk, new(2026), Actor.Anonymous)).Sessions.Count.ShouldBe(1);

        await desk.Release(await desk.Import(Calendars.Resolution));
        await desk.Release(1);

        (await Year(desk, new(2026), Actor.Anonymous)).Due.Select(due => due.Mandate).ShouldBe([1]);
        var session = await desk.Session("2026", Actor.Anonymous);
        session.Due.Select(due => due.Mandate).ShouldBe([1]);
        session.History.ShouldAllBe(one => one.By == null && one.Note == null);
        (await Feed(desk, new(Language.English, "https://portal.example", IsOfMandates: true), Actor.Anonymous)).Split("BEGIN:VEVENT").Length.ShouldBe(2);
    }

    [Theory, OnBoth]
    public async Task What_must_reach_whom_is_listed_by_day_with_the_way_it_goes(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);

        var shown = (await desk.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(new(2026))).Carried();

        shown.Reports.ShouldAllBe(report => report.Recipients.Count > 0);
        shown.Ways.Sum(way => way.Count).ShouldBe(shown.Reports.Sum(report => report.Recipients.Count));
        shown.Ways.ShouldAllBe(way => way.Places[0] == "demo/secretary-general");
    }

    [Theory, OnBoth]
    public async Task A_calendar_file_has_folded_lines_and_says_what_changed(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        var before = await Feed(desk, new(Language.Russian, "https://portal.example", "demo/council"));
        (await desk.TryMove("2026", new(2026, 5, 27), 0)).Carried();

        var after = await Feed(desk, new(Language.Russian, "https://portal.example", "demo/council"));

        before.ShouldContain("DTSTART;VALUE=DATE:20260427\r\nDTEND;VALUE=DATE:20260502\r\n");
        after.ShouldContain("SEQUENCE:1\r\nDTSTART;VALUE=DATE:20260527\r\nDTEND;VALUE=DATE:20260601\r\n");
        after.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        Uids(after).ShouldBe(Uids(before));
        (await desk.See<CalendarFeed, CalendarFeed.Request, string>(new(Language.English, "", "demo/nobody"))).RefusedAs().ShouldBe("not-found");
    }

    private static IEnumerable<string> Uids(string file) => file.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static async Task<CalendarYear.Shown> Year(Desk desk, CalendarYear.Request request, Actor? actor = null) =>
        (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(request, actor)).Carried();

    private static async Task<string> Feed(Desk desk, CalendarFeed.Request request, Actor? actor = null) =>
        (await desk.See<CalendarFeed, CalendarFeed.Request, string>(request, actor)).Carried();
}
