using Resolute.Features.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Journal;

namespace Resolute.Features.Tests.Calendar;

public sealed class MoveSessionTests
{
    [Theory, OnBoth]
    public async Task Moving_a_session_moves_what_hangs_on_it_and_nothing_else_and_the_journal_says_so(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        var (before, hanging) = (await All(desk), (await desk.Session("2026")).Due);
        hanging.Select(due => due.Mandate).ShouldBe([1, 2]);

        (await desk.TryMove("2026", new(2026, 5, 27), 0)).Carried();

        var after = await All(desk);
        after.Where(time => !before.Contains(time)).Select(time => time.Key).ShouldBe(["demo/council/2026", "2026"]);
        after.Where(time => !before.Contains(time)).ShouldAllBe(time => time.From == new DateOnly(2026, 5, 27) && time.DueOn == new DateOnly(2026, 5, 31));
        after.Select(time => time.Id).ShouldBe(before.Select(time => time.Id));

        var moved = (await desk.Times(1)).Single();
        var told = (await desk.Told(NounRef.Of(moved.Id))).Single();
        told.Entry.Verb.ShouldBe("moved-instance");
        told.Note!.Text.ShouldBe("demo/council/2026: 2026-04-27/2026-05-01 → 2026-05-27/2026-05-31");
        (await desk.Told(NounRef.Of((await desk.Times(2))[1].Id))).ShouldBeEmpty();
        (await desk.Session("2026")).History[0].Note.ShouldBe("demo/council/2026: 2026-04-27/2026-05-01 → 2026-05-27/2026-05-31");
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_status_of_a_day_before_the_move_is_judged_by_the_days_that_were_known_then(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        desk.Clock.Now = new DateTimeOffset(2026, 5, 10, 9, 0, 0, TimeSpan.Zero);
        (await desk.Page(1)).Mandate.Status.ShouldBe(Model.Mandates.MandateStatus.Overdue);

        (await desk.TryMove("2026", new(2026, 5, 27), 0)).Carried();

        var page = await desk.Page(1);
        page.Mandate.Status.ShouldBe(Model.Mandates.MandateStatus.NoEvidence);
        page.Statuses.Take(2)
            .Select(turn => (turn.On, turn.Cause))
            .ShouldBe([(new(2026, 5, 10), Model.Mandates.StatusCause.DayMoved), (new(2026, 5, 2), Model.Mandates.StatusCause.DayPassed)]);
    }

    [Theory, OnBoth]
    public async Task Whoever_saw_an_older_version_looks_again(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        (await desk.TryMove("2026", new(2026, 5, 27), 0)).Carried();

        (await desk.TryMove("2026", new(2026, 6, 27), 0)).RefusedAs().ShouldBe("session-changed-meanwhile");
        (await desk.TryMove("2099", new(2026, 6, 27), 0)).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task What_would_move_is_shown_before_it_does(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        var request = new MovePreview.Request("demo/council", "2026", 0, Calendars.Known(new(2026, 5, 27), new(2026, 5, 31)), null);

        var preview = (await desk.See<MovePreview, MovePreview.Request, MovePreview.Shown>(request)).Carried();

        (preview.Count, preview.Before.From, preview.After.From).ShouldBe((2, new DateOnly(2026, 4, 27), new DateOnly(2026, 5, 27)));
        preview
            .Moved.Select(line => (line.Mandate, line.FromBefore, line.From))
            .ShouldBe([(1, new DateOnly(2026, 4, 27), new DateOnly(2026, 5, 27)), (2, new DateOnly(2026, 4, 27), new DateOnly(2026, 5, 27))]);
        (await desk.Session("2026")).Session.Version.ShouldBe(0);
    }

    private static async Task<List<(Model.Mandates.DueInstanceId Id, string Key, DateOnly? From, DateOnly? DueOn, int Version)>> All(Desk desk)
    {
        var all = new List<(Model.Mandates.DueInstanceId, string, DateOnly?, DateOnly?, int)>();
        foreach (var number in Enumerable.Range(1, 5))
            all.AddRange((await desk.Times(number)).Select(time => (time.Id, time.Key, time.From, time.DueOn, time.Version)));
        return all;
    }
}
