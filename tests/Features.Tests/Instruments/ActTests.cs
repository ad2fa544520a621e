using Resolute.Features.Instruments;
using Resolute.Features.Tests.Running;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Instruments;

/// <summary>SuggestActs, SayAct, ConfirmAct and DismissAct: what became of an instrument, from reading to a person's word.</summary>
public sealed class ActTests
{
    private const string Abrogating = """
        RESOLUTION 12 (D28)
        An end to old lamps
        The Demonstration Council,
        resolves
        1	to abrogate Resolution 7 (D25).
        """;

    [Theory, OnBoth]
    public async Task An_abrogation_is_suggested_and_counts_once_a_person_confirms_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Confirm(1);
        await desk.Import(Abrogating);
        await desk.FinishJobs();

        var suggested = (await InstrumentPageTests.See(desk, "7")).Acts.Single();
        (suggested.Kind, suggested.State, suggested.By).ShouldBe((InstrumentActKind.Abrogated, InstrumentActState.Suggested, "demo/council/res/12"));
        suggested.Words.ShouldNotBeNull().ShouldContain("Resolution 7");
        (await Force(desk)).ShouldBe(RevisionForce.InForce);
        (await desk.Page(1)).Mandate.Status.ShouldNotBe(MandateStatus.Retired);

        (await Confirm(desk, suggested)).Carried();

        (await Force(desk)).ShouldBe(RevisionForce.Abrogated);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.Retired);
        (await Confirm(desk, suggested)).RefusedAs().ShouldBe("act-changed-meanwhile");
    }

    [Theory, OnBoth]
    public async Task A_dismissed_act_is_gone_and_a_draft_does_none(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        await desk.Import(Abrogating.Replace("RESOLUTION 12 (D28)", "DRAFT NEW RESOLUTION [...]", StringComparison.Ordinal));
        await desk.FinishJobs();
        var suggested = (await InstrumentPageTests.See(desk, "7")).Acts.Single();

        (await Confirm(desk, suggested)).RefusedAs().ShouldBe("act-of-a-draft");
        (await desk.Do<DismissAct, DismissAct.Request, Guid>(new(suggested.Id, suggested.Version))).Carried();

        (await InstrumentPageTests.See(desk, "7")).Acts.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_person_says_what_became_of_it_with_a_document_or_a_reason(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);

        (await Say(desk, null, null)).RefusedAs().ShouldBe("act-without-source");
        (await Say(desk, "no-such-paper", null)).RefusedAs().ShouldBe("not-found");
        (await Say(desk, null, "Told by the Chair in the boathouse.", "lantern")).RefusedAs().ShouldBe("instrument-key-unknown");
        (await Say(desk, null, "Told by the Chair in the boathouse.")).Carried();

        (await Force(desk)).ShouldBe(RevisionForce.Abrogated);
        (await desk.Verify()).Entries.ShouldBeGreaterThan(0);
    }

    [Theory, OnBoth]
    public async Task Nobody_but_who_keeps_instruments_decides_on_them(Database database)
    {
        await using var desk = await Desk.Open(database);
        (await desk.Do<SayAct, SayAct.Request, Guid>(new("demo/council/res/7", InstrumentActKind.Abrogated, null, null, null, null, "Heard."), Actor.Anonymous))
            .RefusedAs()
            .ShouldBe("sign-in-required");
        SuggestActs.Needs.ShouldBe(Permission.Installation);
    }

    private static Task<Resolute.Text.Rulings.Ruling<Guid>> Say(Desk desk, string? document, string? note, string key = "demo/council/res/7") =>
        desk.Do<SayAct, SayAct.Request, Guid>(new(key, InstrumentActKind.Abrogated, null, null, null, document, note));

    private static Task<Resolute.Text.Rulings.Ruling<Guid>> Confirm(Desk desk, ActLine act) =>
        desk.Do<ConfirmAct, ConfirmAct.Request, Guid>(new(act.Id, act.Version));

    private static async Task<RevisionForce> Force(Desk desk) => (await InstrumentPageTests.See(desk, "7")).Chain.Single(line => line.Revision == "d25").Force;
}
