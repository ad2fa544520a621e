using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class RejectMandatesTests
{
    [Theory, OnBoth]
    public async Task Many_are_rejected_with_one_reason(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(2);

        var request = new RejectMandates.Request([new(1, 0), new(2, 0), new(3, 0)], "These ask nobody.");
        var done = (await desk.Do<RejectMandates, RejectMandates.Request, ManyDone>(request)).Carried();

        done.Done.ShouldBe([1, 3]);
        done.Changed.ShouldBe([2]);
        (await desk.Board()).ByState[MandateState.Rejected].ShouldBe(2);
        (await desk.Page(3)).History.Select(happening => happening.Verb).ShouldBe(["rejected", "proposed"]);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task Without_a_reason_or_the_right_nothing_is_rejected(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var request = new RejectMandates.Request([new(1, 0), new(2, 0)], " ");
        (await desk.Do<RejectMandates, RejectMandates.Request, ManyDone>(request)).RefusedAs().ShouldBe("reason-missing");
        (await desk.Do<RejectMandates, RejectMandates.Request, ManyDone>(request, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.Board()).ByState.Keys.ShouldBe([MandateState.Proposed]);
    }
}
