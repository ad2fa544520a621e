using Resolute.Features.Documents;
using Resolute.Features.Tests.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Features.Tests.Documents;

public sealed class TextPageTests
{
    [Theory, OnBoth]
    public async Task A_text_is_shown_with_a_mark_beside_each_clause_that_asks(Database database)
    {
        await using var desk = await Desk.Open(database);
        var imported = await desk.Import(Texts.Resolution);

        var shown = await Page(desk, imported.TextAddress, Desk.Officer);

        shown.Marks.Count.ShouldBe(6);
        var clauses = shown.Reading.AllClauses().Select(clause => clause.Id).ToHashSet(StringComparer.Ordinal);
        shown.Marks.ShouldAllBe(mark => clauses.Contains(mark.EId) && mark.Mandate.Address == $"{imported.TextAddress}/{mark.EId}");
        shown.ImportedBy.ShouldBe(Desk.Officer.Name);
        shown.Instrument!.Texts.ShouldBe([new TextPage.HeldText("d25", Language.English, imported.TextAddress)]);
    }

    [Theory, OnBoth]
    public async Task A_citation_leads_to_the_text_only_when_that_revision_is_held_and_visible(Database database)
    {
        await using var desk = await Desk.Open(database);
        var report = await desk.Import(Texts.Report);
        (await Page(desk, report.TextAddress, Desk.Officer)).Held.ShouldBeEmpty();

        var resolution = await desk.Import(Texts.Resolution);
        await desk.Release(report);

        (await Page(desk, report.TextAddress, Desk.Officer)).Held.Select(held => held.Address).ShouldBe([resolution.TextAddress]);
        (await Page(desk, report.TextAddress, Actor.Anonymous)).Held.ShouldBeEmpty();
    }

    [Theory, OnBoth]
    public async Task A_later_revision_that_is_only_cited_is_known_to_those_who_may_see_the_citing_document(Database database)
    {
        await using var desk = await Desk.Open(database);
        var resolution = await desk.Import(Texts.Resolution);
        await desk.Import(Texts.Report.Replace("Resolution 7 (D25)", "Resolution 7 (D25, last amended D29)", StringComparison.Ordinal));
        await desk.Release(resolution);

        (await Page(desk, resolution.TextAddress, Desk.Officer)).Instrument!.KnownLater.ShouldBe(["d29"]);
        (await Page(desk, resolution.TextAddress, Actor.Anonymous)).Instrument!.KnownLater.ShouldBeEmpty();
    }

    private static async Task<TextPage.Shown> Page(Desk desk, string address, Actor actor) =>
        (await desk.See<TextPage, TextPage.Request, TextPage.Shown>(new(address), actor)).Carried();
}
