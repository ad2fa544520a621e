using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>The register of one text, adopted and draft, is for everybody, and is taken away as a file.</summary>
public sealed class RegisterStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task The_register_of_a_text_is_read_from_its_page_and_taken_away()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.FirstRevision("amber", 96), "adopted");
        var draft = await officer.TakeIn("draft.txt", OwnTexts.FirstRevision("violet", 95), "draft");
        var silent = await officer.TakeIn("silent.txt", "RESOLUTION 94 (D25)\nSilence\nThe Demonstration Council,\nresolves\n1\tto be silent.", "adopted");

        var page = await browser.Open(script: false);
        await page.GotoAsync("/sign-in?return=/instruments/demo-council/96/d25/en");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("a[href$='/register']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("table.register").WaitForAsync();
        (await page.Locator("table.register tbody tr").CountAsync()).ShouldBe(3);
        var state = await page.Context.StorageStateAsync();

        await Prove(state, "/instruments/demo-council/96/d25/en/register", "register");
        await Prove(state, $"/documents/{draft}/register", "register-draft");
        await Prove(state, "/mandates/4", "mandate-draft");
        (await officer.Read($"/documents/{silent}/register")).ShouldContain("class=\"empty\"");

        var shown = await officer.Read($"/documents/{draft}/register");
        shown.ShouldContain("would be due");
        foreach (var kind in new[] { "csv", "xlsx", "docx" })
            shown.ShouldContain($"/api/v1/mandates/table/{kind}?text=");
        (await officer.Read($"/api/v1/mandates/table/csv?text={Uri.EscapeDataString($"documents/{draft}")}")).Split("\r\n").Length.ShouldBe(5);
        using var stranger = await browser.NewVisitor().Http.GetAsync($"/documents/{draft}/register");
        stranger.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task Prove(string state, string address, string name)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 1280), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync(address);
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/{name}-{language}-{width}-{(dark ? "dark" : "light")}.png", FullPage = true });
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }
}
