using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>Proposals are reviewed by the keyboard alone, and the page is for everybody.</summary>
public sealed class ReviewStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Proposals_are_chosen_confirmed_corrected_and_rejected_by_the_keyboard_alone()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("amber"), "adopted");
        await officer.TakeIn("buoys.txt", OwnTexts.Buoys, "adopted");
        await officer.TakeIn("draft.txt", OwnTexts.Resolution("violet", 98), "draft");

        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/mandates/review");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#proposals").WaitForAsync();
        var state = await page.Context.StorageStateAsync();
        await Prove(state);

        await page.GotoAsync("/mandates/review#proposals");
        await Focused(page, "choose-1");
        await Press(page, "x", "j", "j", "x", "c");
        await Browser.Arrive(page, "**/mandates/review?confirmed=1.3#proposals");
        await Focused(page, "choose-2");

        await Press(page, "Shift+?");
        (await page.Locator("[data-keys]").GetAttributeAsync("open")).ShouldNotBeNull();
        await Press(page, "r");
        await Focused(page, "reason");
        await page.Keyboard.TypeAsync("jxc asks nobody");
        await Press(page, "Tab", "Enter");
        await Browser.Arrive(page, "**/mandates/review?rejected=2#proposals");

        await Focused(page, "choose-4");
        await Press(page, "e");
        await Focused(page, "m4-addressee");
        await Press(page, "Enter");
        await Browser.Arrive(page, "**/mandates/review?confirmed=4#proposals");
    }

    private async Task Prove(string state)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 1280), ("en", true, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync("/mandates/review");
            await page.Locator("details").EvaluateAllAsync<int>("all => { all[0].open = true; all[1].open = true; return all.length }");
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/review-{language}-{width}-{(dark ? "dark" : "light")}.png", FullPage = true });
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task Press(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }

    private static Task Focused(IPage page, string id) => page.Locator($"#{id}:focus").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
