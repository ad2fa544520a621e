using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class ReleaseMandateTests
{
    [Theory, OnBoth]
    public async Task Only_a_confirmed_mandate_of_a_released_adopted_text_is_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        var draft = await desk.Import(Texts.Draft);
        await desk.Confirm(7);
        (await Try(desk, 1)).ShouldBe("mandate-unconfirmed");
        await desk.Confirm(1);
        (await Try(desk, 1)).ShouldBe("document-not-released");
        await desk.Release(draft);
        (await Try(desk, 7)).ShouldBe("mandate-provisional");

        await desk.Release(resolution);
        await desk.Release(1);

        (await desk.Board(null, Actor.Anonymous)).Mandates.Select(line => line.Number).ShouldBe([1]);
    }

    [Theory, OnBoth]
    public async Task The_public_is_told_neither_names_nor_suggestions_nor_doubts(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.FinishJobs();
        await desk.Release(1);
        await desk.Link(1, report.TextAddress, EvidenceShows.Progress);

        var page = (await desk.TryPage(1, Actor.Anonymous)).Carried();

        (page.Mandate.EvidenceCount, page.Mandate.SuggestionCount).ShouldBe((0, 0));
        page.Evidence.ShouldBeEmpty();
        page.Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        page.History.Select(happening => happening.Verb).ShouldBe(["released", "confirmed"]);
        page.History.ShouldAllBe(happening => happening.By == null);
    }

    [Theory, OnBoth]
    public async Task Nobody_is_called_overdue_in_public_whose_answer_is_not_released_yet(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.Release(1);
        desk.Clock.Now = desk.Clock.Now.AddYears(2);
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.Overdue);

        await desk.Link(1, report.TextAddress, EvidenceShows.Fulfilment);

        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.Fulfilled);
        await desk.Release(report);
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.Fulfilled);
    }

    [Theory, OnBoth]
    public async Task What_was_changed_after_it_was_seen_is_not_released(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        var seen = (await desk.Page(1)).Mandate.Version;
        (await desk.Do<ConfirmMandate, ConfirmMandate.Request, int>(new(1, seen, "itu/council"))).Carried();

        (await desk.Do<ReleaseMandate, ReleaseMandate.Request, int>(new(1, seen, Audience.Public))).RefusedAs().ShouldBe("changed-meanwhile");

        (await desk.TryPage(1, Actor.Anonymous)).RefusedAs().ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task Nobody_is_called_overdue_in_public_whom_a_later_text_relieves_that_is_not_released_yet(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        await desk.Confirm(1);
        await desk.Release(1);
        desk.Clock.Now = desk.Clock.Now.AddYears(2);
        var later = await desk.Import(Texts.LaterResolution);

        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.NoEvidence);
        (await desk.Page(1)).Mandate.Status.ShouldBe(MandateStatus.Superseded);
        await desk.Release(later);
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Mandate.Status.ShouldBe(MandateStatus.Superseded);
    }

    private static async Task<string> Try(Desk desk, int number) => (await desk.TryRelease(number)).RefusedAs();
}
