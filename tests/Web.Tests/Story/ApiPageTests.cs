using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>The pages that describe the API: all of it, readable by everybody.</summary>
public sealed partial class ApiPageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Every_operation_and_every_type_that_it_names_stands_on_the_page_of_its_noun()
    {
        var stranger = browser.NewVisitor();
        var index = await stranger.Read("/api");
        var pages = string.Concat(await Task.WhenAll(Nouns().Matches(index).Select(noun => stranger.Read(noun.Groups[1].Value))));
        var description = await stranger.Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var ids =
            from path in description.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select operation.Value.GetProperty("operationId").GetString();
        ids.Where(id => !pages.Contains($"id=\"{id}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var page in Nouns().Matches(index).Select(noun => noun.Groups[1].Value))
        {
            var text = await stranger.Read(page);
            var anchors = Anchors().Matches(text).Select(anchor => anchor.Groups[1].Value).Distinct(StringComparer.Ordinal);
            anchors.Where(anchor => !text.Contains($"id=\"{anchor}\"", StringComparison.Ordinal)).ShouldBeEmpty(page);
        }

        using var nothing = await stranger.Http.GetAsync("/api/nothing");
        nothing.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        nothing.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await stranger.Read("/about")).ShouldContain("href=\"/api\"");
    }

    [Theory]
    [InlineData("en", 1280, false)]
    [InlineData("ar", 1280, true)]
    [InlineData("zh", 390, false)]
    public async Task Whoever_reads_it_can(string language, int width, bool isDark)
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open(language, isDark, script: true, width: width);
        foreach (var place in new[] { "/api", "/api/watches" })
        {
            await page.GotoAsync($"{place}?lang={language}");
            await Browser.Prove(page, $"{place} in {language}");
        }
    }

    [GeneratedRegex("href=\"(/api/[a-z]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex("href=\"#([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anchors();
}
