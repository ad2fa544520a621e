using System.Xml.Linq;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A person watches a text and a mandate by the keyboard alone and without script, sees what happened, and watches no more; the public follows a feed.</summary>
public sealed class WatchStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task What_is_watched_stands_on_the_persons_own_page_with_its_news()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.FirstRevision("amber", 98), "adopted");
        (await officer.Read("/watches")).ShouldContain("class=\"empty\"");

        var page = await browser.Open(script: false);
        await page.GotoAsync("/sign-in?return=/mandates/1");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("select[name=rhythm]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, "**/watches");
        (await page.Locator(".watch select").InputValueAsync()).ShouldBe("at-once");

        await page.Locator("form[action='/watches'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".watch").Nth(1).WaitForAsync();
        (await page.Locator(".history li").CountAsync()).ShouldBeGreaterThan(0);
        await Prove(await page.Context.StorageStateAsync());

        await page.Locator("form[action$='/stop'] button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".watch").Nth(1).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Locator(".watch").WaitForAsync();

        var feed = XDocument.Parse(await browser.NewVisitor().Read("/feed"));
        feed.Root!.Name.LocalName.ShouldBe("feed");
        feed.Descendants().ShouldNotContain(element => element.Name.LocalName == "entry");
    }

    private async Task Prove(string state)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 1280), ("en", true, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            foreach (var (path, name) in new[] { ("/watches", "watches"), ("/mandates/1", "watched-mandate"), ("/unsubscribe/none", "unsubscribe") })
            {
                await page.GotoAsync(path);
                if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                    await page.ScreenshotAsync(new() { Path = $"{folder}/{name}-{language}-{width}-{(dark ? "dark" : "light")}.png", FullPage = true });
                await Browser.Prove(page, $"{path} {language} {width}");
            }

            await page.Context.CloseAsync();
        }
    }
}
