using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>Which clauses are one clause is confirmed, joined and parted by the keyboard alone and without script, and the page is for everybody.</summary>
public sealed class LineageStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Clauses_of_two_revisions_are_confirmed_joined_and_parted_by_the_keyboard_alone()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.FirstRevision("amber", 97), "adopted");
        (await officer.Read("/instruments/demo-council/97/lineage")).ShouldContain("class=\"empty\"");
        await officer.TakeIn("lanterns-later.txt", OwnTexts.LaterRevision("amber", 97), "adopted");

        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/instruments/demo-council/97");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("a[href$='/lineage']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#lineages").WaitForAsync();
        await Prove(await page.Context.StorageStateAsync());

        var all = await page.Locator(".lineage").CountAsync();
        await page.Locator("a[href*='choose=same']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, "**choose=same**");
        var same = await page.Locator("input[name=chosen]:checked").CountAsync();
        same.ShouldBeGreaterThan(0);
        await page.Locator("#lineage button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, $"**/lineage?done=confirmed&count={same}**");
        (await page.Locator(".mark.confirmed").CountAsync()).ShouldBe(same);

        var parting = page.Locator("input[name=clause]").First;
        await parting.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("button[formaction$='/part']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, "**/lineage?done=parted&count=1**");
        (await page.Locator(".lineage").CountAsync()).ShouldBe(all + 1);

        await page.Locator(".like button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, "**/lineage?done=joined&count=2**");
        (await page.Locator(".lineage").CountAsync()).ShouldBe(all);

        await page.Locator("button[formaction$='/join']").Last.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=alert]").WaitForAsync();
    }

    private async Task Prove(string state)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 1280), ("en", true, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync("/instruments/demo-council/97/lineage");
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/lineage-{language}-{width}-{(dark ? "dark" : "light")}.png", FullPage = true });
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }
}
