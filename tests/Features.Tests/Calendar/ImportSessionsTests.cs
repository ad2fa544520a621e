using Resolute.Features.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;

namespace Resolute.Features.Tests.Calendar;

public sealed class ImportSessionsTests
{
    private const string Table = """
        # two sessions of a body that does not exist, and rows that cannot be taken
        body,name,year,number,season,from,to,days,place,source
        demo/council,2026,2026,,,2026-05-04,2026-05-08,known,"Harbour, west",a letter
        demo/working-group,9,2026,9,winter,2026-01-12,2026-01-23,in-cluster,,a letter
        demo/working-group,10,2026,10,,,,,,
        demo/nobody,1,2026,1,,,,,,
        demo/council,2027,soon,,,,,,,
        demo/council,2028,2028,,,2028-02-30,2028-03-01,known,,a letter
        demo/council,2029,2029,,,2029-05-01,2029-05-02,perhaps,,a letter
        demo/council,2026,2026,,,2026-06-04,2026-06-08,known,,a letter
        """;

    [Theory, OnBoth]
    public async Task A_table_of_sessions_is_taken_in_and_a_bad_row_is_told(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);

        var taken = (await desk.Do<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(new(Table))).Carried();

        (taken.Entered, taken.Moved, taken.Same).ShouldBe((2, 1, 0));
        taken
            .LeftOut.Select(left => (left.Line, left.Reason.Code))
            .ShouldBe([(6, "session-body-unknown"), (7, "row-number-odd"), (8, "row-day-odd"), (9, "row-days-odd"), (10, "session-exists")]);
        (await desk.Days(1)).ShouldBe("demo/council/2026:2026-05-04/2026-05-08");
        (await desk.Session("2026")).Session.Place.ShouldBe("Harbour, west");

        var again = (await desk.Do<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(new(Table))).Carried();
        (again.Entered, again.Moved, again.Same).ShouldBe((0, 0, 3));
    }

    [Theory, OnBoth]
    public async Task The_sessions_that_are_known_of_ITU_are_facts_with_sources(Database database)
    {
        await using var desk = await Desk.Open(database);
        var table = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples/calendar/itu-sessions.csv"), TestContext.Current.CancellationToken);

        var taken = (await desk.Do<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(new(table))).Carried();

        taken.LeftOut.ShouldBeEmpty();
        var year = (await desk.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(new(2026))).Carried();
        year.Sessions.Single(session => session.Key == "itu/cwg-wsis-sdg/44").Days.ShouldBe(DayCertainty.InCluster);
        year.Sessions.ShouldAllBe(session => session.Source != null);
    }
}
