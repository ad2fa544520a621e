using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A session is entered and moved in a browser, and what hangs on it follows; the pages are accessible in three languages.</summary>
public sealed class CalendarStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_session_moves_in_the_browser_and_what_hangs_on_it_follows()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("buoys.txt", OwnTexts.Buoys, "adopted");

        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/mandates/1");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".review").WaitForAsync();
        foreach (var number in (int[])[1, 2])
        {
            await page.GotoAsync($"/mandates/{number}");
            await page.ClickAsync(".review form button");
            await Browser.Arrive(page, $"**/mandates/{number}");
        }

        await page.GotoAsync("/calendar?year=2031");
        await Browser.Prove(page, "empty calendar");
        await page.ClickAsync("#enter summary");
        await page.FillAsync("#body", "demo/council");
        await page.FillAsync("#name", "2031");
        await page.FillAsync("#enter-from", "2031-04-28");
        await page.FillAsync("#enter-to", "2031-05-02");
        await page.FillAsync("#enter-source", "a letter");
        await page.ClickAsync("#enter button");
        await Browser.Arrive(page, "**/calendar/demo-council/2031");
        (await page.Locator(".due-rows li").CountAsync()).ShouldBe(1);
        await Browser.Prove(page, "session");

        await page.FillAsync("#move-from", "2031-05-28");
        await page.FillAsync("#move-to", "2031-06-01");
        await page.ClickAsync("form[action$='/move'] button");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await Browser.Prove(page, "preview");
        await page.ClickAsync("main form[method=post] button");
        await Browser.Arrive(page, "**/calendar/demo-council/2031");
        (await page.Locator(".head time").GetAttributeAsync("datetime")).ShouldBe("2031-05-28");

        var state = await page.Context.StorageStateAsync();
        foreach (var (language, dark) in new[] { ("en", false), ("ar", false), ("zh", true) })
        {
            var dressed = await browser.Open(language, dark, state, width: dark ? 390 : 1280);
            foreach (
                var path in (string[])["/calendar?year=2031", "/calendar/demo-council/2031", "/calendar/reporting?year=2031", "/mandates/1", "/mandates/2"]
            )
            {
                await dressed.GotoAsync($"{path}{(path.Contains('?') ? '&' : '?')}lang={language}");
                await Browser.Prove(dressed, $"{language} {(dark ? "dark" : "light")}");
                if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                    await dressed.ScreenshotAsync(
                        new() { Path = Path.Combine(folder, $"{language}-{path.Replace('/', '_').Split('?')[0]}.png"), FullPage = true }
                    );
            }

            await dressed.Context.CloseAsync();
        }
    }
}
