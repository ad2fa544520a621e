using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Mandates;

public sealed class ConfirmMandatesTests
{
    [Theory, OnBoth]
    public async Task Many_are_confirmed_in_one_act_and_each_is_told_and_dated(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        var done = (await Confirm(desk, (1, 0), (2, 0), (4, 0))).Carried();

        done.Done.ShouldBe([1, 2, 4]);
        done.Changed.Concat(done.Unknown).ShouldBeEmpty();
        (await desk.Board()).ByState[MandateState.Confirmed].ShouldBe(3);
        foreach (var number in done.Done)
            (await desk.Page(number)).History.Select(happening => happening.Verb).ShouldBe(["confirmed", "proposed"]);
        (await desk.Page(1)).Times.ShouldHaveSingleItem().Key.ShouldBe("2026-09-30");
        (await desk.FinishJobs()).ShouldBeGreaterThanOrEqualTo(3);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task What_was_changed_or_decided_meanwhile_is_named_and_the_rest_goes_on(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(2);
        (await desk.Do<RejectMandate, RejectMandate.Request, int>(new(3, 0, "It asks nobody."))).Carried();

        var done = (await Confirm(desk, (1, 0), (2, 0), (3, 1), (99, 0), (1, 0))).Carried();

        done.Done.ShouldBe([1]);
        done.Changed.ShouldBe([2, 3]);
        done.Unknown.ShouldBe([99]);
        (await desk.Page(3)).Mandate.State.ShouldBe(MandateState.Rejected);
        (await desk.Page(2)).Mandate.Version.ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task None_too_many_and_who_may_not_are_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await Confirm(desk)).RefusedAs().ShouldBe("none-chosen");
        (await Confirm(desk, [.. Enumerable.Range(1, 201).Select(number => (number, 0))])).RefusedAs().ShouldBe("too-many-mandates");
        var request = new ConfirmMandates.Request([new SeenMandate(1, 0)]);
        (await desk.Do<ConfirmMandates, ConfirmMandates.Request, ManyDone>(request, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");
        (await desk.Page(1)).Mandate.State.ShouldBe(MandateState.Proposed);
    }

    private static Task<Ruling<ManyDone>> Confirm(Desk desk, params (int Number, int Version)[] seen) =>
        desk.Do<ConfirmMandates, ConfirmMandates.Request, ManyDone>(new([.. seen.Select(one => new SeenMandate(one.Number, one.Version))]));
}
