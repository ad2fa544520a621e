using System.Globalization;
using System.Text;
using Resolute.Features.Calendar;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class BoardPagesTests
{
    [Theory, OnBoth]
    public async Task Pages_by_day_show_each_mandate_once_and_in_order_wherever_one_ends(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Maps(11));
        for (var number = 1; number <= 11; number++)
            await desk.Confirm(number);
        desk.Clock.Now = new DateTimeOffset(2026, 12, 2, 9, 0, 0, TimeSpan.Zero);

        foreach (var request in new MandateBoard.Request[] { new(Status: MandateStatus.Overdue), new(Due: DueFilter.Dated) })
        foreach (var length in new[] { 1, 2, 3, 4, 20 })
            (await Read(desk, request with { Length = length })).ShouldBe([2, 5, 8, 11, 1, 4, 7, 10, 3, 6, 9]);
    }

    [Theory, OnBoth]
    public async Task A_time_whose_expected_day_has_passed_is_not_overdue_and_stands_at_the_head_of_what_is_due(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Calendars.Resolution);
        await desk.Enter(
            Calendars.Council(2026, new(2026, 4, 27)) with
            {
                Days = new(DayCertainty.Expected, new(2026, 4, 27), new(2026, 5, 1), "its practice"),
            }
        );
        await desk.Confirm(1);
        await desk.Confirm(4);
        desk.Clock.Now = new DateTimeOffset(2026, 6, 2, 9, 0, 0, TimeSpan.Zero);

        (await desk.Board()).ByStatus.Keys.ShouldNotContain(MandateStatus.Overdue);
        (await desk.Board(new(Status: MandateStatus.Overdue))).Mandates.ShouldBeEmpty();
        (await desk.Page(1)).StatusReason.ShouldBe("expected-day-passed");
        var brief = (await desk.See<Brief, Brief.Request, Brief.Shown>(new("demo/secretary-general"))).Carried();
        brief.Overdue.Entries.ShouldBeEmpty();
        brief.Due.Entries.Select(entry => (entry.Line.Number, entry.Line.IsExpectedPast)).ShouldBe([(1, true), (4, false)]);

        (
            await desk.Do<MoveSession, MoveSession.Request, string>(
                new("demo/council", "2026", await SessionVersion(desk), Calendars.Known(new(2026, 4, 28), new(2026, 5, 2)), null)
            )
        ).Carried();

        (await desk.Board(new(Status: MandateStatus.Overdue)))
            .Mandates.Single()
            .ShouldSatisfyAllConditions(line => line.Number.ShouldBe(1), line => line.IsExpectedPast.ShouldBeFalse());
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    private static async Task<int> SessionVersion(Desk desk) => (await desk.Session("2026")).Session.Version;

    private static async Task<List<int>> Read(Desk desk, MandateBoard.Request request)
    {
        var numbers = new List<int>();
        for (int? after = 0; after is { } last; )
        {
            var page = await desk.Board(request with { After = last });
            numbers.AddRange(page.Mandates.Select(line => line.Number));
            after = page.NextAfter;
        }

        return numbers;
    }

    private static string Maps(int count)
    {
        string[] days = ["30 September 2026", "15 August 2026", "31 October 2026"];
        var text = new StringBuilder("RESOLUTION 9 (D25)\nMaps of lanterns\nThe Demonstration Council,\ninstructs the Secretary-General\n");
        for (var number = 1; number <= count; number++)
            text.Append(CultureInfo.InvariantCulture, $"{number}\tto publish map {number} of all lanterns by {days[(number + 2) % 3]};\n");
        return text.ToString();
    }
}
