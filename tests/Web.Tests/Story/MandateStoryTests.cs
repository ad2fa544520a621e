using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A mandate's page: one key confirms a suggestion, evidence of other kinds is linked and taken back, a status is said, and all of it is seen as of a day.</summary>
public sealed class MandateStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task One_key_confirms_a_suggestion_and_the_page_tells_what_came_of_it()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await Claim(page);
        await TakeIn(page, "resolution-en.txt");
        await TakeIn(page, "report-en.txt");
        await page.GotoAsync("/mandates/2");
        await page.ClickAsync(".review form button");
        await browser.Settle();

        await page.GotoAsync("/mandates");
        await page.GotoAsync("/mandates/2#suggestions");
        await page.Locator("[data-suggestion]:focus").WaitForAsync();
        await Browser.Prove(page, "suggestion");
        await Dressed(page, "suggested");
        await page.Keyboard.PressAsync("y");
        await page.Locator(".piece.linked").WaitForAsync();
        (await Chip(page)).ShouldContain("reported");

        await page.ClickAsync("#link summary");
        await page.CheckAsync("input[name=kind][value=event]");
        await page.FillAsync("#words", "The keepers met in the boathouse.");
        await page.FillAsync("#on", "2020-01-02");
        await page.ClickAsync("#link button");
        await page.ClickAsync("#link summary");
        await page.CheckAsync("input[name=kind][value=address]");
        await page.FillAsync("#address", "https://tides.example.org/roadmap");
        await page.FillAsync("#on", "2020-01-03");
        await page.ClickAsync("#link button");
        (await page.Locator(".piece.linked").CountAsync()).ShouldBe(3);
        (await page.GetAttributeAsync(".piece a[href^='https://tides']", "rel")).ShouldBe("nofollow noopener external");

        await page.ClickAsync("#say summary");
        await page.SelectOptionAsync("#said-status", "fulfilled");
        await page.FillAsync("#said-reason", "All fourteen steps are done.");
        await page.ClickAsync("#say form[action$='/statuses'] button");
        (await Chip(page)).ShouldContain("fulfilled");
        (await page.Locator("#statuses li").CountAsync()).ShouldBe(3);
        (await page.Locator(".why", new() { HasTextString = "All fourteen steps" }).First.TextContentAsync())!.ShouldContain(": All fourteen steps");
        await Dressed(page, "said");

        await page.Locator(".piece.linked summary").First.ClickAsync();
        await page.Locator(".piece.linked input[name=reason]").First.FillAsync("Another boathouse.");
        await page.Locator(".piece.linked form button").First.ClickAsync();
        (await page.Locator(".piece.linked").CountAsync()).ShouldBe(2);

        await page.GotoAsync("/mandates/2?asOf=2020-01-01");
        (await page.Locator(".notice a[href='/mandates/2']").CountAsync()).ShouldBe(1);
        (await Chip(page)).ShouldNotContain("fulfilled");
        await Browser.Prove(page, "as of a day");
    }

    private async Task Dressed(IPage signedIn, string name)
    {
        var state = await signedIn.Context.StorageStateAsync();
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", false, 1280), ("zh", true, 390), ("ar", true, 390) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync("/mandates/2?lang=" + language);
            await Browser.Prove(page, $"{name} {language}");
            if (Environment.GetEnvironmentVariable("PROOF_SHOTS") is { } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{language}-{width}.png"), FullPage = true });
            await page.Context.CloseAsync();
        }
    }

    private static async Task<string> Chip(IPage page) => await page.Locator(".head .chip").First.GetAttributeAsync("class") ?? "";

    private async Task Claim(IPage page)
    {
        await page.GotoAsync(await browser.NewLink());
        var secret = await page.InputValueAsync("input[name=secret]");
        await page.FillAsync("#name", "Ada Example");
        await page.FillAsync("#login", "ada");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret));
        await page.ClickAsync("main button");
        await page.Locator(".who").WaitForAsync();
    }

    private static async Task TakeIn(IPage page, string name)
    {
        await page.GotoAsync("/documents");
        await page.SetInputFilesAsync("#file", Path.Combine(OwnTexts.Root, "samples", "proof", name));
        await page.ClickAsync("#import button");
        page.Url.ShouldEndWith("/received");
    }
}
