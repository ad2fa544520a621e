using Resolute.Features.Tests.Running;
using Resolute.Model.Calendar;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Calendar;

public sealed class EnterSessionTests
{
    [Theory, OnBoth]
    public async Task A_session_gives_days_to_what_its_body_waits_for(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Calendars.Resolution);
        await desk.Confirm(1);
        await desk.Confirm(2);
        (await desk.Times(1)).Single().Days.ShouldBe(DayCertainty.Unknown);
        (await desk.Days(2)).ShouldBe("2026:2026-01-01/2026-12-31 2027:2027-01-01/2027-12-31 2028:2028-01-01/2028-12-31 2029:2029-01-01/2029-12-31");

        await desk.Enter(Calendars.Council(2026, new(2026, 4, 27)));

        (await desk.Days(1)).ShouldBe("demo/council/2026:2026-04-27/2026-05-01");
        (await desk.Days(2)).ShouldStartWith("2026:2026-04-27/2026-05-01 2027:2027-01-01/2027-12-31");
        (await desk.Session("2026")).History.Single().Verb.ShouldBe("entered-session");
    }

    [Theory, OnBoth]
    public async Task One_name_is_one_session_and_only_who_keeps_the_calendar_enters_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Enter(Calendars.Council(2026, new(2026, 4, 27)));

        (await desk.TryEnter(Calendars.Council(2026, new(2026, 5, 27)))).RefusedAs().ShouldBe("session-exists");
        (await desk.TryEnter(Calendars.Council(2027, new(2027, 5, 27)), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.TryEnter(Calendars.Council(2028, new(2028, 5, 27)) with { Body = "demo/nobody" })).RefusedAs().ShouldBe("session-body-unknown");
    }

    [Theory, OnBoth]
    public async Task Unconfirmed_and_rejected_mandates_have_no_times(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Calendars.Resolution);
        await desk.Enter(Calendars.Council(2026, new(2026, 4, 27)));
        (await desk.Times(1)).ShouldBeEmpty();

        await desk.Confirm(1);
        (await desk.Times(1)).Count.ShouldBe(1);

        (await desk.Do<Features.Mandates.RejectMandate, Features.Mandates.RejectMandate.Request, int>(new(1, await desk.Version(1), "asks nothing"))).Carried();
        (await desk.Times(1)).ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_draft_is_never_due(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Draft);
        await desk.Confirm(1);

        (await desk.Page(1)).Mandate.IsProvisional.ShouldBeTrue();
        (await desk.Times(1)).ShouldBeEmpty();
    }
}
