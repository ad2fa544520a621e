using Resolute.Features.Calendar;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Calendar;
using Resolute.Features.Tests.Running;

namespace Resolute.Features.Tests.Mandates;

public sealed class ChangeCycleTests
{
    [Theory, OnBoth]
    public async Task From_a_date_on_every_year_becomes_every_second_and_what_was_due_before_stays(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        var before = await desk.Times(2);

        var request = new ChangeCycle.Request(
            2,
            await desk.Version(2),
            new("P2Y", "demo/council"),
            new(2027, 1, 1),
            "instruments/demo-council/15/d26/en/sec_1__para_2"
        );
        (await desk.Do<ChangeCycle, ChangeCycle.Request, int>(request)).Carried();

        var after = await desk.Times(2);
        after.Select(time => time.Key).ShouldBe(["2026", "2027", "2029"]);
        after[0].Id.ShouldBe(before[0].Id);
        (await desk.Page(2)).History.Select(one => one.Verb).ShouldContain("changed-cycle");
    }

    [Theory, OnBoth]
    public async Task A_window_for_words_that_name_no_day_dates_them_and_the_words_stay(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        (await desk.Times(3)).ShouldBeEmpty();
        await desk.Enter(new("demo/working-group", "9", 2026, 9, null, Calendars.Known(new(2026, 9, 1), new(2026, 9, 2)), null));

        var request = new GiveWindow.Request(3, await desk.Version(3), new(null, "demo/working-group"), "each meeting, as the chair proposed");
        (await desk.Do<GiveWindow, GiveWindow.Request, int>(request)).Carried();

        (await desk.Days(3)).ShouldBe("demo/working-group/9:2026-09-01/2026-09-02");
        (await desk.Page(3)).Mandate.Due!.Words.ShouldNotBeEmpty();
        (await desk.Do<GiveWindow, GiveWindow.Request, int>(request)).RefusedAs().ShouldBe("changed-meanwhile");
        (await desk.Do<GiveWindow, GiveWindow.Request, int>(request with { Number = 4, Version = await desk.Version(4) }))
            .RefusedAs()
            .ShouldBe("window-not-fuzzy");
    }

    [Theory, OnBoth]
    public async Task Each_day_what_recurs_is_dated_further(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);
        (await desk.Times(2))[^1].Key.ShouldBe("2029");

        desk.Clock.Now = desk.Clock.Now.AddYears(2);
        (await desk.Do<ExtendInstances, ExtendInstances.Request, int?>(new(), Model.People.Actor.Job)).Carried().ShouldBeNull();

        (await desk.Times(2))[^1].Key.ShouldBe("2031");
        (await desk.Do<ExtendInstances, ExtendInstances.Request, int?>(new())).RefusedAs().ShouldBe("not-permitted");
    }
}
