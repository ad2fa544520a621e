using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class LinkEvidenceTests
{
    [Theory, OnBoth]
    public async Task Evidence_rests_on_words_of_a_section_and_moves_the_status(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(4);

        await desk.Link(4, $"/{report.TextAddress}/sec_2-2", EvidenceShows.Progress, "spoke of oil");

        var page = await desk.Page(4);
        page.Mandate.Status.ShouldBe(MandateStatus.UnderWay);
        var piece = page.Evidence.Single();
        (piece.State, piece.Place, piece.Words, piece.Rule, piece.By).ShouldBe((EvidenceState.Linked, "2.2", "spoke of oil", null, Desk.Officer.Name));
        piece.Address.ShouldBe($"{report.TextAddress}/sec_2-2");
    }

    [Theory, OnBoth]
    public async Task Words_copied_from_the_page_are_found_in_a_text_whose_lines_are_broken(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report.Replace("showed the map under", "showed  the\r\nmap under", StringComparison.Ordinal));
        await desk.Confirm(4);

        await desk.Link(4, report.TextAddress, EvidenceShows.Progress, " secretariat showed the\nmap ");

        var piece = (await desk.Page(4)).Evidence.Single();
        piece.Place.ShouldBeNull();
        piece.Words!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ShouldBe(["secretariat", "showed", "the", "map"]);
    }

    [Theory, OnBoth]
    public async Task What_recurs_goes_on_and_is_reported_but_never_fulfilled(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(2);

        await desk.Link(2, report.TextAddress, EvidenceShows.Fulfilment);
        (await desk.Page(2)).Mandate.Status.ShouldBe(MandateStatus.Continuing);

        await desk.Link(2, report.TextAddress, EvidenceShows.Report);
        (await desk.Page(2)).Mandate.Status.ShouldBe(MandateStatus.Reported);
    }

    [Theory, OnBoth]
    public async Task Evidence_is_refused_for_an_unconfirmed_mandate_a_clause_that_is_not_there_and_words_that_do_not_stand_there(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);

        (await Try(desk, 2, report.TextAddress, null)).ShouldBe("mandate-unconfirmed");
        (await Try(desk, 1, report.TextAddress + "/sec_9", null)).ShouldBe("clause-not-found");
        (await Try(desk, 1, report.TextAddress + "/sec_2-2", "a lighthouse")).ShouldBe("words-not-found");
        (await Try(desk, 1, "documents/nowhere", null)).ShouldBe("not-found");
        (await Try(desk, 1, report.TextAddress + "\0", null)).ShouldBe("not-found");
        (await Try(desk, 99, report.TextAddress, null)).ShouldBe("not-found");
    }

    [Theory, OnBoth]
    public async Task What_the_person_said_of_it_stays_the_secretariats(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Release(report);
        await desk.Confirm(1);
        await desk.Release(1);

        (await desk.Do<LinkEvidence, LinkEvidence.Request, int>(new(1, report.TextAddress, null, EvidenceShows.Progress, "Ask the keeper."))).Carried();

        (await desk.Page(1)).Evidence.Single().Note.ShouldBe("Ask the keeper.");
        (await desk.TryPage(1, Actor.Anonymous)).Carried().Evidence.Single().Note.ShouldBeNull();
    }

    private static async Task<string> Try(Desk desk, int number, string address, string? words) =>
        (await desk.Do<LinkEvidence, LinkEvidence.Request, int>(new(number, address, words, EvidenceShows.Progress, null))).RefusedAs();
}
