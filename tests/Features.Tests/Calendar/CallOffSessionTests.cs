using Resolute.Features.Calendar;
using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;

namespace Resolute.Features.Tests.Calendar;

public sealed class CallOffSessionTests
{
    [Theory, OnBoth]
    public async Task What_hung_on_a_session_called_off_has_no_day_and_has_it_again_once_it_takes_place(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);

        (await desk.Do<CallOffSession, CallOffSession.Request, string>(new("demo/council", "2026", 0, "no ferry"))).Carried();

        (await desk.Times(1)).Single().Days.ShouldBe(DayCertainty.Unknown);
        (await desk.Days(2)).ShouldStartWith("2026:2026-01-01/2026-12-31 2027:2027-04-26/2027-04-30");
        (await desk.Session("2026")).Session.IsCalledOff.ShouldBeTrue();

        (await desk.Do<ReinstateSession, ReinstateSession.Request, string>(new("demo/council", "2026", 1))).Carried();

        (await desk.Days(1)).ShouldBe("demo/council/2026:2026-04-27/2026-05-01");
        (await desk.Session("2026")).History.Select(one => one.Verb).ShouldBe(["reinstated-session", "called-off-session", "entered-session"]);
    }

    [Theory, OnBoth]
    public async Task It_is_called_off_with_a_reason(Database database)
    {
        await using var desk = await Calendars.WithBuoys(database);

        (await desk.Do<CallOffSession, CallOffSession.Request, string>(new("demo/council", "2026", 0, " "))).RefusedAs().ShouldBe("reason-missing");
        (await desk.Do<ReinstateSession, ReinstateSession.Request, string>(new("demo/council", "2026", 7))).RefusedAs().ShouldBe("session-changed-meanwhile");
    }
}
