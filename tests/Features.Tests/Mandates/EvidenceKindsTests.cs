using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Features.Tests.Mandates;

public sealed class EvidenceKindsTests
{
    [Theory, OnBoth]
    public async Task An_outcome_an_event_and_an_address_outside_are_evidence_too(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Release(await desk.Import(Texts.Resolution));
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        await desk.Release(1);

        (await Link(desk, EvidenceKind.Outcome, $"{report.TextAddress}/sec_2-1")).ShouldBeNull();
        (await Link(desk, EvidenceKind.Event, "", "The lamps were lit in the harbour.", new DateOnly(2026, 2, 28))).ShouldBeNull();
        (await Link(desk, EvidenceKind.Address, "https://lanterns.example.org/map?x=1", null, new DateOnly(2026, 3, 1))).ShouldBeNull();

        var pieces = (await desk.Page(1)).Evidence;
        pieces.Select(piece => piece.Kind).ShouldBe([EvidenceKind.Outcome, EvidenceKind.Event, EvidenceKind.Address], ignoreOrder: true);
        var outcome = pieces.Single(piece => piece.Kind == EvidenceKind.Outcome);
        (outcome.Place, outcome.Words!.StartsWith("The group welcomed", StringComparison.Ordinal)).ShouldBe(("2.1", true));
        var happened = pieces.Single(piece => piece.Kind == EvidenceKind.Event);
        (happened.Document, happened.Address, happened.On).ShouldBe(("The lamps were lit in the harbour.", null, new DateOnly(2026, 2, 28)));
        pieces.Single(piece => piece.Kind == EvidenceKind.Address).Url.ShouldBe("https://lanterns.example.org/map?x=1");
        (await desk.TryPage(1, Actor.Anonymous))
            .Carried()
            .Evidence.Select(piece => piece.Kind)
            .ShouldBe([EvidenceKind.Event, EvidenceKind.Address], ignoreOrder: true);
    }

    [Theory, OnBoth]
    public async Task What_is_no_outcome_no_event_and_no_safe_address_is_refused(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var report = await desk.Import(Texts.Report);
        await desk.Confirm(1);
        var day = new DateOnly(2026, 3, 1);

        (await Link(desk, EvidenceKind.Outcome, $"{report.TextAddress}/sec_1")).ShouldBe("outcome-not-found");
        (await Link(desk, EvidenceKind.Outcome, report.TextAddress)).ShouldBe("outcome-not-found");
        (await Link(desk, EvidenceKind.Event, "", " ", day)).ShouldBe("event-without-words");
        (await Link(desk, EvidenceKind.Event, "", "It came.")).ShouldBe("day-missing");
        (await Link(desk, EvidenceKind.Event, "", "It came.", new DateOnly(2026, 3, 3))).ShouldBe("day-to-come");
        foreach (
            var address in (string[])
                ["http://lanterns.example.org", "javascript:alert(1)", "https://me@lanterns.example.org", "https://localhost", "lanterns", ""]
        )
            (await Link(desk, EvidenceKind.Address, address, null, day)).ShouldBe("address-not-https");
        (await Link(desk, EvidenceKind.Address, "https://lanterns.example.org")).ShouldBe("day-missing");
        (await Link(desk, EvidenceKind.Event, "", "It came.", day, "itu/council/2099")).ShouldBe("not-found");
    }

    private static async Task<string?> Link(Desk desk, EvidenceKind kind, string address, string? words = null, DateOnly? on = null, string? instance = null)
    {
        var ruling = await desk.Do<LinkEvidence, LinkEvidence.Request, int>(new(1, address, words, EvidenceShows.Progress, null, kind, on, instance));
        return ruling.IsRefused(out var refusal, out _) ? refusal.Code : null;
    }
}
