using System.Net;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>The page of the term base: for everybody, in six languages, by words of any of them.</summary>
public sealed class TermPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Everybody_reads_what_a_thing_is_called_and_where_its_name_was_seen()
    {
        var reader = portal.NewVisitor();
        foreach (var language in LanguageNames.Official)
        {
            var words = Catalogue.Of(language);
            var page = WebUtility.HtmlDecode(await reader.Read($"/terms?q=global+digital+compact&lang={language.Code()}"));
            page.ShouldContain(words["page.terms.title"]);
            page.ShouldContain("全球数字契约");
            page.ShouldContain(words.Say("page.terms.seen-in", "C25/8-C"));
            page.ShouldContain(words["page.terms.unverified"]);
        }

        (await reader.Read("/terms?q=quicksilver&lang=en")).ShouldContain(Catalogue.Of(Language.English)["page.terms.none"]);
        (await reader.Read("/terms?kind=goal&lang=en")).ShouldContain("SDG 4");
        (await reader.Read("/about?lang=en")).ShouldContain("href=\"/terms\"");
        (await reader.Read("/search?lang=en")).ShouldContain("href=\"/terms\"");
    }

    [Fact]
    public async Task Programs_read_the_same_page_by_page()
    {
        var reader = portal.NewVisitor();
        using var page = JsonDocument.Parse(await reader.Read("/api/v1/terms?kind=goal&limit=5"));
        page.RootElement.GetProperty("total").GetInt32().ShouldBe(17);
        page.RootElement.GetProperty("terms").GetArrayLength().ShouldBe(5);
        page.RootElement.GetProperty("nextAfter").GetString().ShouldNotBeNullOrEmpty();
    }
}
