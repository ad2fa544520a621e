using Microsoft.Playwright;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A reader searches from the first page in three languages and by symbol, narrows the hits and opens a clause with the words marked; what nobody has released only the officer finds.</summary>
public sealed class SearchStoryTests(Browser browser) : IClassFixture<Browser>
{
    internal const string Paper = """
        [bookmark: dnum]Document CWG-WSIS&SDG-42/12-E
        [bookmark: dsource]Chair of the Lantern Group
        [bookmark: dtitle1]Paper on the wicks of small harbours
        1	Introduction
        The paper tells of wicks.
        2	Wicks
        2.1	Count: fourteen wicks were counted in the harbours. The group noted it.
        """;

    [Fact]
    public async Task A_reader_finds_a_clause_in_any_of_the_languages_and_by_symbol()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        await officer.Claim(await browser.NewLink());
        foreach (var name in new[] { "resolution-ar.txt", "resolution-zh.txt", "resolution-fr.txt", "resolution-en.txt" })
            await Release(
                officer,
                await officer.TakeIn(
                    name,
                    await File.ReadAllTextAsync(Path.Combine(OwnTexts.Root, "samples", "proof", name), TestContext.Current.CancellationToken),
                    "adopted"
                )
            );
        await Release(officer, await officer.TakeIn("wicks.txt", Paper));
        await officer.TakeIn("hidden.txt", OwnTexts.Resolution("quicksilver"), "adopted");

        var page = await browser.Open("ar");
        await page.GotoAsync("/?lang=ar");
        foreach (var words in new[] { "قرار المرافئ", "القَرَارُ المَرافئ" })
        {
            await Ask(page, words);
            (await page.Locator(".hits mark").AllTextContentsAsync()).ShouldContain(word => word.Contains("قرار", StringComparison.Ordinal), words);
        }

        await Browser.Prove(page, "hits in Arabic");
        await page.GotoAsync("/?lang=zh");
        await Ask(page, "大会");
        await Browser.Prove(page, "hits in Chinese");
        var facets = page.Locator(".facets");
        await facets.GetByRole(AriaRole.Link, new() { Name = Catalogue.Of(Language.Chinese)["search-kind.clause"] }).ClickAsync();
        page.Url.ShouldContain("kind=clause");
        await page.Locator(".hits .quote a").First.ClickAsync();
        (await page.Locator("main mark", new() { HasTextString = "大会" }).CountAsync()).ShouldBeGreaterThan(0);
        page.Url.ShouldContain("/instruments/demo-council/");
        await Browser.Prove(page, "clause with marked words");

        await page.GotoAsync("/?lang=en");
        await Ask(page, "cwg wsis sdg 42 12");
        (await page.Locator(".hits .row").First.TextContentAsync()).ShouldNotBeNull().ShouldContain("CWG-WSIS&SDG-42/12");
        await Ask(page, "resolution");
        (await page.Locator(".hits mark").AllTextContentsAsync()).ShouldContain(word =>
            word.StartsWith('R') && word.Contains('é', StringComparison.OrdinalIgnoreCase)
        );

        await Ask(page, "quicksilver");
        (await page.Locator(".hits .row").CountAsync()).ShouldBe(0);
        await Browser.Prove(page, "nothing found");
        (await officer.Read("/search?q=quicksilver")).ShouldContain("<mark>quicksilver</mark>");
    }

    [Fact]
    public async Task Suggestions_are_a_combobox_that_keys_move_through()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await page.GotoAsync("/about");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("secretary-gen");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await Browser.Prove(page, "suggestions");

        await box.PressAsync("ArrowDown");
        var marked = await box.GetAttributeAsync("aria-activedescendant");
        (await page.GetAttributeAsync($"#{marked}", "aria-selected")).ShouldBe("true");
        await box.PressAsync("ArrowUp");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
        await box.PressAsync("Escape");
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        (await box.InputValueAsync()).ShouldBe("secretary-gen");

        await box.PressSequentiallyAsync("e");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        var words = await page.Locator("[role=option][aria-selected=true]").TextContentAsync();
        await box.PressAsync("Enter");
        await Browser.Arrive(page, "**/search?q=*");
        (await page.InputValueAsync("#search-words")).ShouldBe(words);
    }

    [Fact]
    public async Task Without_script_the_box_asks_a_page_and_every_language_has_its_help()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 390), ("zh", false, 390), ("ru", false, 1280) })
        {
            var page = await browser.Open(language, dark, script: false, width: width);
            await page.GotoAsync("/search");
            (await page.Locator(".advice li").CountAsync()).ShouldBe(4);
            await Ask(page, "secretery general");
            page.Url.ShouldContain("/search?q=secretery");
            (await page.Locator(".empty a").First.TextContentAsync()).ShouldBe("secretary general");
            if (width > 400)
                continue;
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1")).ShouldBeTrue(language);
        }
    }

    internal static async Task Ask(IPage page, string words)
    {
        await page.FillAsync("#search-words", words);
        await page.PressAsync("#search-words", "Enter");
        await Browser.Arrive(page, "**/search?*");
        await page.Locator("main h1").WaitForAsync();
        (await page.InputValueAsync("#search-words")).ShouldBe(words);
    }

    private static async Task Release(Visitor officer, string slug)
    {
        using var answer = await officer.Send($"/documents/{slug}", $"/documents/{slug}/release", ("to", "public"));
        ((int)answer.StatusCode).ShouldBe(302);
    }
}
