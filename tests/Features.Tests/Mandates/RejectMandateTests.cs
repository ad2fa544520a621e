using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class RejectMandateTests
{
    [Theory, OnBoth]
    public async Task A_rejected_mandate_counts_in_no_status_and_is_hidden_from_the_public_again(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Release(1);
        (await desk.TryPage(1, Actor.Anonymous)).Carried();

        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 2, "It asks nobody."))).Carried();

        (await desk.TryPage(1, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
        var board = await desk.Board();
        board.ByStatus.ShouldBeEmpty();
        board.ByState[MandateState.Rejected].ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task A_rejection_without_a_reason_is_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 0, ""))).RefusedAs().ShouldBe("reason-missing");
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 0, " \0\a"))).RefusedAs().ShouldBe("reason-missing");
    }

    [Theory, OnBoth]
    public async Task A_reason_is_bounded_and_kept_without_control_characters(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 0, new string('a', 2001)))).RefusedAs().ShouldBe("reason-too-long");
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(1, 0, "It asks\0 nobody."))).Carried();

        (await desk.Verify()).Broken.ShouldBeEmpty();
    }
}
