using System.Net;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Api;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>What is seen before a text is adopted: both texts, what they share, the note to take along; by page and by program.</summary>
public sealed class BeforeAdoptionPageTests(OfficersPortal portal) : IClassFixture<OfficersPortal>
{
    private static readonly Catalogue Words = Catalogue.Of(Language.English);

    [Fact]
    public async Task The_text_leads_to_what_it_repeats_beside_the_adopted_clause()
    {
        await portal.Officer.TakeIn("cobalt.txt", OwnTexts.FirstRevision("cobalt", 93), "adopted");
        var draft = await portal.Officer.TakeIn(
            "cobalt-draft.txt",
            OwnTexts.FirstRevision("cobalt", 94).Replace("RESOLUTION 94 (D25)", "DRAFT NEW RESOLUTION [...]", StringComparison.Ordinal),
            "draft"
        );

        (await portal.Officer.Read($"/documents/{draft}")).ShouldContain($"href=\"/documents/{draft}/before-adoption\"");
        var page = await portal.Officer.Read($"/documents/{draft}/before-adoption");
        page.ShouldContain(Words["page.before.kind.same"]);
        page.ShouldContain("<mark>");
        page.ShouldContain("/instruments/demo-council/93/d25/en/");
        foreach (var language in LanguageNames.Official)
            WebUtility.HtmlDecode(page).ShouldContain(Catalogue.Of(language)["model-clause.review"]);

        using var json = JsonDocument.Parse(await portal.Officer.Read($"/api/v1/before-adoption?text=documents/{draft}"));
        json.RootElement.GetProperty("repeats")[0].GetProperty("kind").GetString().ShouldBe("same");
        using var note = await portal.Officer.Http.GetAsync($"/api/v1/before-adoption/docx?text=documents/{draft}");
        note.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await note.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task A_visitor_is_not_shown_it_and_nothing_is_at_an_unknown_address()
    {
        using var visitor = await portal.NewVisitor().Http.GetAsync("/api/v1/before-adoption?text=documents/nothing-here");
        visitor.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var nowhere = await portal.Officer.Http.GetAsync("/documents/nothing-here/before-adoption");
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var unasked = await portal.Officer.Http.GetAsync("/api/v1/before-adoption");
        unasked.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
