using Resolute.Features.Calendar;
using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

/// <summary>The small twin of the bench of a hundred thousand: by which index each question goes, as each database tells.</summary>
public sealed class PlansTests
{
    private const string Office = "demo/secretary-general";
    private const string Council = "demo/council";

    private const string Place = "2026-02-01~00000000000000000000000000000000~one";

    // Their rows do not grow with the mandates: tallies with addressees and days, sessions with years.
    private static readonly string[] Small = ["BoardTallies", "Sessions"];

    [Theory, OnBoth]
    public async Task A_page_of_a_board_is_found_by_index_and_never_put_in_order(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        desk.Clock.Now = new DateTimeOffset(2027, 6, 1, 9, 0, 0, TimeSpan.Zero);
        var requests = new MandateBoard.Request[]
        {
            new(),
            new(After: 2),
            new(State: MandateState.Confirmed),
            new(AddresseeKey: Office),
            new(Body: Council),
            new(Status: MandateStatus.NoEvidence),
            new(Status: MandateStatus.NoEvidence, AddresseeKey: Office),
            new(Status: MandateStatus.Overdue),
            new(Status: MandateStatus.Overdue, After: 1),
            new(Status: MandateStatus.Overdue, AddresseeKey: Office),
            new(Due: DueFilter.Dated),
            new(Due: DueFilter.Dated, After: 1),
            new(Due: DueFilter.Soon),
            new(Due: DueFilter.Overdue),
        };
        foreach (var request in requests)
        {
            using var plans = ToldPlans.Of(desk);
            await desk.Board(request);
            Check(plans, $"{request}", isGathered: false);
        }
    }

    [Theory, OnBoth]
    public async Task A_brief_is_found_by_index_and_never_put_in_order(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        using var plans = ToldPlans.Of(desk);

        (await desk.See<Brief, Brief.Request, Brief.Shown>(new(Office))).Carried();

        Check(plans, "brief", isGathered: false);
    }

    [Theory, OnBoth]
    public async Task A_year_of_the_calendar_is_found_by_day_and_never_put_in_order(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        using (var plans = ToldPlans.Of(desk))
        {
            (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(new())).Carried().Due.ShouldNotBeEmpty();
            (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(new(Body: Council))).Carried().Due.ShouldNotBeEmpty();
            (await desk.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(new())).Carried().Reports.ShouldNotBeEmpty();
            foreach (var body in new[] { null, Council })
                (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(new(Body: body, After: Place))).Carried();
            (await desk.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(new(After: Place))).Carried();
            Check(plans, "calendar", isGathered: false);
        }

        using var some = ToldPlans.Of(desk);
        foreach (var request in new ReportingCalendar.Request[] { new(Recipient: Council), new(Addressee: Office), new(Recipient: Council, After: Place) })
            (await desk.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(request)).Carried().Reports.ShouldNotBeEmpty();
        Check(some, "reports of one", isGathered: true);
    }

    [Theory, OnBoth]
    public async Task A_deed_looks_at_the_revisions_of_its_own_instruments_alone(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        using var plans = ToldPlans.Of(desk);

        await desk.Confirm(1);

        var ends = plans.Questions.Where(told => told.Question.Contains("\"Canonical\"", StringComparison.Ordinal)).ToList();
        ends.ShouldNotBeEmpty();
        foreach (var told in ends)
            told.WholeTables.ShouldBeEmpty($"{told.Question}\n{string.Join('\n', told.Plan)}");
    }

    [Theory, OnBoth]
    public async Task A_page_of_papers_and_of_instruments_is_found_by_index_and_never_put_in_order(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report);
        await desk.Release(resolution);
        foreach (var actor in new[] { Desk.Officer, Actor.Anonymous })
        {
            using var plans = ToldPlans.Of(desk);
            foreach (var request in new PaperList.Request[] { new(), new(After: resolution.Slug) })
                (await desk.See<PaperList, PaperList.Request, PaperList.Shown>(request, actor)).Carried();
            foreach (var request in new InstrumentList.Request[] { new(Most: 9), new("demo-council", Most: 9), new(After: "demo/council/res/7", Most: 9) })
                (await desk.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(request, actor)).Carried();
            (await desk.See<InstrumentBodies, InstrumentBodies.Request, IReadOnlyList<string>>(new(), actor)).Carried().ShouldNotBeEmpty();
            Check(plans, "lists", isGathered: false, isWalked: true);
        }
    }

    private static void Check(ToldPlans plans, string what, bool isGathered, bool isWalked = false)
    {
        plans.Questions.ShouldNotBeEmpty();
        foreach (var told in plans.Questions)
        {
            var why = $"{what}\n{told.Question}\n{string.Join('\n', told.Plan)}";
            // A page that is walked along an index ends when it is full: hardly anything on its way is left out.
            if (!isWalked || !told.IsPage || told.PutsInOrder)
                told.WholeTables.Except(Small).ShouldBeEmpty(why);
            (told.GoesByAudienceAlone && !told.IsPage && !Small.Any(told.Question.Contains)).ShouldBeFalse(why);
            if (told.IsPage && !isGathered)
                told.PutsInOrder.ShouldBeFalse(why);
        }
    }
}
