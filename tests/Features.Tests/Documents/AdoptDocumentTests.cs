using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Features.Tests.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Tests.Documents;

public sealed class AdoptDocumentTests
{
    private static readonly AdoptedAs As = new("demo/council", "9") { Revision = "D25", On = new DateOnly(2025, 6, 20) };

    [Theory, OnBoth]
    public async Task Provisional_mandates_are_confirmed_again_once_the_draft_is_adopted_and_only_then_due(Database database)
    {
        await using var desk = await Desk.Open(database);
        var draft = await desk.Import(Sample);
        var numbers = (await desk.Mandates()).Select(mandate => mandate.Number).ToList();
        numbers.ShouldNotBeEmpty();
        foreach (var number in numbers)
            await desk.Confirm(number);
        (await desk.Mandates()).ShouldAllBe(mandate => mandate.IsProvisional && mandate.State == MandateState.Confirmed);

        var adopted = (await Adopt(desk, draft.Slug, As)).Carried();

        (adopted.TextAddress, adopted.Name, adopted.Mandates).ShouldBe(("instruments/demo-council/9/d25/en", "Resolution 9 (D25)", numbers.Count));
        (await desk.Mandates()).ShouldAllBe(mandate => !mandate.IsProvisional && mandate.State == MandateState.Proposed && mandate.RevisionId != null);
        (await desk.Mandates()).Select(mandate => mandate.Number).ShouldBe(numbers, ignoreOrder: true);
        foreach (var number in numbers)
            (await desk.Page(number)).Times.ShouldBeEmpty();
        foreach (var number in numbers)
            await desk.Confirm(number);
        var due = new List<MandatePage.Shown>();
        foreach (var number in numbers)
            due.Add(await desk.Page(number));
        due.ShouldContain(page => page.Times.Count > 0);
        (await desk.Verify()).Broken.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task The_text_stands_with_its_instrument_and_both_addresses_lead_to_it(Database database)
    {
        await using var desk = await Desk.Open(database);
        var draft = await desk.Import(Texts.Draft);
        var adopted = (await Adopt(desk, draft.Slug, As)).Carried();

        var shown = await desk.Text(adopted.TextAddress);
        (shown.Document.Standing, shown.AdoptedOn, shown.Instrument!.Number, shown.Instrument.Revision).ShouldBe((Standing.Adopted, As.On, "9", "d25"));
        shown.Marks.Count.ShouldBe(3);
        var before = await desk.Text(draft.TextAddress);
        before.HasMovedFrom(draft.TextAddress).ShouldBeTrue();
        before.Document.TextAddress.ShouldBe(adopted.TextAddress);

        (await desk.Reread(draft.Slug)).Carried().TextAddress.ShouldBe(adopted.TextAddress);
        (await desk.Text(adopted.TextAddress)).Document.Name.ShouldBe("Resolution 9 (D25)");
    }

    [Theory, OnBoth]
    public async Task A_draft_of_a_revision_continues_the_clauses_of_the_texts_that_are_held(Database database)
    {
        await using var desk = await Desk.Open(database);
        await desk.Import(Texts.Resolution);
        var draft = (await desk.TryImport(RevisedDraft, "draft.txt", Standing.Draft)).Carried();
        var before = (await desk.Mandates()).Where(mandate => !mandate.IsProvisional).Select(mandate => mandate.WId).ToHashSet();

        var adopted = (await Adopt(desk, draft.Slug, new AdoptedAs("demo/council", "7") { Revision = "D27" })).Carried();

        adopted.TextAddress.ShouldBe("instruments/demo-council/7/d27/en");
        var after = await desk.Mandates();
        after.ShouldAllBe(mandate => mandate.RevisionId != null && before.Contains(mandate.WId));
        after.GroupBy(mandate => mandate.WId).ShouldAllBe(same => same.Select(one => one.RevisionId).Distinct().Count() == 2);
        (await desk.Text(adopted.TextAddress)).Instrument!.Texts.Count.ShouldBe(2);
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_adopted_says_why_and_changes_nothing(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        var draft = await desk.Import(Texts.Draft);
        var head = (await desk.Verify()).Head;

        (await Adopt(desk, "nowhere", As)).RefusedAs().ShouldBe("not-found");
        (await Adopt(desk, resolution.Slug, As)).RefusedAs().ShouldBe("not-a-draft");
        (await Adopt(desk, draft.Slug, As with { Number = "" })).RefusedAs().ShouldBe("number-missing");
        (await Adopt(desk, draft.Slug, As with { Body = "demo/nobody" })).RefusedAs().ShouldBe("body-unknown");
        (await Adopt(desk, draft.Slug, As with { On = new DateOnly(2030, 1, 1) })).RefusedAs().ShouldBe("day-to-come");
        (await Adopt(desk, draft.Slug, As with { Number = "7" })).RefusedAs().ShouldBe("text-already-held");
        (await Adopt(desk, draft.Slug, As, version: 4)).RefusedAs().ShouldBe("text-changed-meanwhile");
        (await Adopt(desk, draft.Slug, As, Actor.Anonymous)).RefusedAs().ShouldBe("sign-in-required");

        (await desk.Verify()).Head.ShouldBe(head);
        (await desk.Text(draft.TextAddress)).Document.Standing.ShouldBe(Standing.Draft);
        (await Adopt(desk, draft.Slug, As)).Carried();
        (await Adopt(desk, draft.Slug, As)).RefusedAs().ShouldBe("not-a-draft");
    }

    [Theory, OnBoth]
    public async Task The_report_of_the_working_group_answers_the_draft_once_it_is_adopted_and_confirmed(Database database)
    {
        var (contribution, report) = (SharedTexts.Seed("000_"), SharedTexts.Seed("003_"));
        await using var desk = await Desk.Open(database);
        var draft = await desk.Import(contribution);
        (await Adopt(desk, draft.Slug, new AdoptedAs("itu/council", "1332") { Revision = "C23", On = new DateOnly(2023, 7, 21) })).Carried();
        var mandates = (await desk.Board()).Mandates;
        foreach (var mandate in mandates)
            await desk.Confirm(mandate.Number);
        await desk.FinishJobs();
        await desk.Import(report, "report.txt");
        await desk.FinishJobs();

        var suggested = new List<(string Clause, string? Place)>();
        foreach (var mandate in mandates.Where(one => one.AddresseeKey == "itu/secretary-general"))
            suggested.AddRange((await desk.Page(mandate.Number)).Evidence.Select(piece => (mandate.Label!, piece.Place)));

        suggested.ShouldContain(("5", "6.1"));
        suggested.ShouldContain(("8", "6.7"));
        suggested.ShouldContain(("7", "5.2"));
    }

    private static string Sample => File.ReadAllText(Path.Combine(Repository.Root, "samples", "demo", "draft-new-resolution-en.txt"));

    private static string RevisedDraft =>
        Texts.LaterResolution.Replace("RESOLUTION 7 (D25, last amended D27)", "DRAFT REVISION OF RESOLUTION 7 (D25)", StringComparison.Ordinal);

    private static async Task<Ruling<AdoptDocument.Adopted>> Adopt(Desk desk, string slug, AdoptedAs adopted, Actor? actor = null, int? version = null) =>
        await desk.Do<AdoptDocument, AdoptDocument.Request, AdoptDocument.Adopted>(new(slug, version ?? 0, adopted), actor);
}
