using System.Globalization;
using Resolute.Features.Calendar;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.Calendar;

/// <summary>A year with more than a page can be read to its end: every time once, by day, whatever is asked for.</summary>
public sealed class CalendarPagingTests
{
    private const int Lanterns = 130;
    private const int PageLength = 60;

    [Theory, OnBoth]
    public async Task The_pages_of_a_year_hold_every_time_once_and_by_day(Database database)
    {
        await using var desk = await WithLanterns(database);
        foreach (var request in new CalendarYear.Request[] { new(2026), new(2026, "demo/council") })
        {
            var pages = await Pages(async after => await Year(desk, request with { After = after }), shown => shown.NextAfter);
            Check([.. pages.Select(page => page.Due)]);
        }
    }

    [Theory, OnBoth]
    public async Task The_pages_of_the_reporting_calendar_hold_every_report_once_and_by_day(Database database)
    {
        await using var desk = await WithLanterns(database);
        foreach (
            var request in new ReportingCalendar.Request[] { new(2026), new(2026, Recipient: "demo/council"), new(2026, Addressee: "demo/secretary-general") }
        )
        {
            var pages = await Pages(async after => await Reports(desk, request with { After = after }), shown => shown.NextAfter);
            Check([.. pages.Select(page => page.Reports)]);
            pages.ShouldAllBe(page => page.Ways.Sum(way => way.Count) == page.Reports.Count);
        }
    }

    [Theory, OnBoth]
    public async Task A_cursor_holds_its_place_when_what_it_names_is_gone_and_one_that_no_page_gave_begins_at_the_beginning(Database database)
    {
        await using var desk = await WithLanterns(database);
        var all = await Reports(desk, new(2026));

        (await Reports(desk, new(2026, After: "2026-11-28~ffffffffffffffffffffffffffffffff~z"))).Reports.ShouldBeEmpty();
        (await Reports(desk, new(2026, After: "2026-01-01~00000000000000000000000000000000~"))).Reports.Select(one => one.Mandate).ShouldBe(Numbers(all));
        foreach (var odd in new[] { "", "lantern", "2026-02-30~0~", "~~", "2026-11-28~lantern~z" })
            (await Reports(desk, new(2026, After: odd))).Reports.Select(one => one.Mandate).ShouldBe(Numbers(all));
    }

    private static IEnumerable<int> Numbers(ReportingCalendar.Shown shown) => shown.Reports.Select(one => one.Mandate);

    private static void Check(IReadOnlyList<IReadOnlyList<DueLine>> pages)
    {
        pages.Select(page => page.Count).ShouldBe([PageLength, PageLength, Lanterns - (2 * PageLength)]);
        var all = pages.SelectMany(page => page).ToList();
        all.Select(one => one.Mandate).Order().ShouldBe(Enumerable.Range(1, Lanterns));
        all.Select(one => one.DueOn!.Value).ShouldBeInOrder();
    }

    private static async Task<IReadOnlyList<T>> Pages<T>(Func<string?, Task<T>> read, Func<T, string?> next)
    {
        var pages = new List<T> { await read(null) };
        while (next(pages[^1]) is { } after && pages.Count < Lanterns)
            pages.Add(await read(after));
        return pages;
    }

    private static async Task<CalendarYear.Shown> Year(Desk desk, CalendarYear.Request request) =>
        (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(request)).Carried();

    private static async Task<ReportingCalendar.Shown> Reports(Desk desk, ReportingCalendar.Request request) =>
        (await desk.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(request)).Carried();

    // Eleven days and 130 reports, so that pages end within a day.
    private static async Task<Desk> WithLanterns(Database database)
    {
        var desk = await Desk.Open(database);
        var clauses = Enumerable
            .Range(1, Lanterns)
            .Select(number =>
                string.Create(CultureInfo.InvariantCulture, $"{number}\tto report to the Council on lantern {number} by 28 {Month(number)} 2026;\n")
            );
        await desk.Import($"RESOLUTION 13 (D25)\nLanterns\nThe Demonstration Council,\ninstructs the Secretary-General\n{string.Concat(clauses)}");
        for (var first = 1; first <= Lanterns; first += 50)
            (
                await desk.Do<ConfirmMandates, ConfirmMandates.Request, ManyDone>(
                    new([.. Enumerable.Range(first, Math.Min(50, Lanterns - first + 1)).Select(number => new SeenMandate(number, 0))])
                )
            ).Carried();
        return desk;
    }

    private static string Month(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName((number * 7 % 11) + 1);
}
