using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;

namespace Resolute.Features.Tests.Mandates;

public sealed class ConfirmMandateTests
{
    [Theory, OnBoth]
    public async Task A_confirmed_mandate_without_evidence_says_that_none_is_recorded_here(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        await desk.Confirm(4);

        var page = await desk.Page(4);
        (page.Mandate.State, page.Mandate.Status, page.StatusReason).ShouldBe((MandateState.Confirmed, MandateStatus.NoEvidence, "nothing-linked"));
        page.History.Select(happening => happening.Verb).ShouldBe(["confirmed", "proposed"]);
        page.History[0].By.ShouldBe(Desk.Officer.Name);
    }

    [Theory, OnBoth]
    public async Task A_person_may_correct_the_addressee_and_the_proposal_is_remembered(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0, "demo/deputy-secretary-general"))).Carried();

        var page = await desk.Page(1);
        page.Mandate.AddresseeKey.ShouldBe("demo/deputy-secretary-general");
        page.History[0].Verb.ShouldBe("corrected");
        page.Reasons.ShouldContain(reason => reason.About == "addressee");
    }

    [Theory, OnBoth]
    public async Task A_corrected_mandate_is_found_again_in_another_language_though_the_machine_knew_nobody(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(
            "RESOLUTION 8 (D25)\nLamps of the pier\nThe Demonstration Council,\nresolves\nthat the pier be lit,\ninstructs the Pier Keeper\n1\tto light the lamps."
        );
        (await desk.Page(1)).Mandate.AddresseeKey.ShouldBeNull();
        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0, "demo/working-group"))).Carried();

        await desk.Import("第8号决议（D25）\n码头的灯\n示范理事会，\n做出决议\n码头应点灯，\n责成码头看守人\n1\t点亮各灯。");

        (await desk.Board()).Mandates.Single().AddresseeKey.ShouldBe("demo/working-group");
    }

    [Theory, OnBoth]
    public async Task An_addressee_that_nobody_knows_is_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        foreach (var key in (string[])["", "a lantern", "demo/no-such-office", "*/secretary-general", "demo/secretary-general\0", "DEMO/secretary-general"])
            (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0, key))).RefusedAs().ShouldBe("addressee-unknown");

        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, 0, "itu/council"))).Carried();
    }

    [Theory, OnBoth]
    public async Task A_stated_date_that_has_passed_without_an_answer_is_overdue_from_the_day_after(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);

        desk.Clock.Now = new DateTimeOffset(2026, 9, 30, 21, 0, 0, TimeSpan.Zero);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.NoEvidence);

        desk.Clock.Now = new DateTimeOffset(2026, 9, 30, 22, 30, 0, TimeSpan.Zero);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.Overdue);
        (await desk.Board()).ByStatus[MandateStatus.Overdue].ShouldBe(1);
    }

    [Theory, OnBoth]
    public async Task A_mandate_of_an_earlier_revision_is_superseded_once_a_later_one_is_held(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);

        await desk.Import(Texts.LaterResolution);

        var page = await desk.Page(1);
        page.Mandate.Status.ShouldBe(MandateStatus.Superseded);
        page.SameClause.Select(sister => (sister.Revision, sister.MandateNumber)).ShouldBe([("d27", 7)]);
    }
}
