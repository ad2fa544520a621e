using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class ReopenMandateTests
{
    [Theory, OnBoth]
    public async Task A_decision_taken_back_is_told_and_the_mandate_counts_nowhere_until_it_is_decided_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Release(1);

        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, 2, "Confirmed by mistake."))).Carried();

        var page = await desk.Page(1);
        (page.Mandate.State, page.Mandate.Audience, page.Times.Count).ShouldBe((MandateState.Proposed, Audience.Internal, 0));
        page.History.Select(happening => happening.Verb).ShouldBe(["reopened", "released", "confirmed", "proposed"]);
        (await desk.TryPage(1, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        (await desk.Board()).ByStatus.ShouldBeEmpty();
        await desk.Confirm(1);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_is_not_decided_cannot_be_taken_back_nor_without_a_reason(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, 0, "Why not"))).RefusedAs().ShouldBe("mandate-not-decided");
        await desk.Confirm(1);
        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, 1, ""))).RefusedAs().ShouldBe("reason-missing");
        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, 0, "Why not"))).RefusedAs().ShouldBe("changed-meanwhile");
        (await desk.Do<ReopenMandate, ReopenMandate.Request, int>(new(1, 1, "Why not"), Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
    }
}
