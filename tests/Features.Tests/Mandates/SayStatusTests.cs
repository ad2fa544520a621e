using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class SayStatusTests
{
    [Theory, OnBoth]
    public async Task A_said_status_shows_with_its_reason_until_it_is_taken_back(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Release(1);

        desk.Clock.Now = desk.Clock.Now.AddMinutes(1);
        (await Say(desk, new(1, MandateStatus.Fulfilled, null))).ShouldBe("status-without-reason");
        (await Say(desk, new(99, MandateStatus.Fulfilled, "Seen."))).ShouldBe("not-found");
        (await Say(desk, new(1, MandateStatus.Fulfilled, "Seen.", null, "nowhere"))).ShouldBe("not-found");
        (await Say(desk, new(1, MandateStatus.Fulfilled, "The map hangs in the hall."))).ShouldBeNull();

        var page = await desk.Page(1);
        (page.Mandate.Status, page.StatusReason).ShouldBe((MandateStatus.Fulfilled, "said"));
        (page.Said!.Reason, page.Said.By).ShouldBe(("The map hangs in the hall.", Desk.Officer.Name));
        page.Statuses[0].Cause.ShouldBe(StatusCause.PersonSaid);
        var seen = (await desk.TryPage(1, Actor.Anonymous)).Carried();
        (seen.Mandate.Status, seen.Said!.Reason, seen.Said.By).ShouldBe((MandateStatus.Fulfilled, "The map hangs in the hall.", null));
        (await desk.Board()).ByStatus[MandateStatus.Fulfilled].ShouldBe(1);

        (await Back(desk, page.Said.Id, 2)).ShouldBe("not-found");
        (await Back(desk, page.Said.Id, 1)).ShouldBeNull();
        (await Back(desk, page.Said.Id, 1)).ShouldBe("status-taken-back");
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
    }

    [Theory, OnBoth]
    public async Task What_rests_on_evidence_that_the_public_may_not_see_is_not_said_in_public(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.Release(1);
        await desk.Link(1, report.TextAddress, EvidenceShows.Progress);

        (await Say(desk, new(1, MandateStatus.Fulfilled, null, (await desk.Page(1)).Evidence.Single().Id))).ShouldBeNull();

        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.Fulfilled);
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        await desk.Release(report);
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.Fulfilled);
    }

    private static async Task<string?> Say(Desk desk, SayStatus.Request request) =>
        (await desk.Do<SayStatus, SayStatus.Request, int>(request)).IsRefused(out var refusal, out _) ? refusal.Code : null;

    private static async Task<string?> Back(Desk desk, StatusSaidId said, int mandate) =>
        (await desk.Do<TakeStatusBack, TakeStatusBack.Request, int>(new(said, mandate))).IsRefused(out var refusal, out _) ? refusal.Code : null;
}
