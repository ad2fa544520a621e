using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>Every control is reached by the keyboard, in order, and shows that it is.</summary>
public sealed class KeyboardTests(Browser browser) : IClassFixture<Browser>
{
    private const string Stops = "main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)";

    [Fact]
    public async Task Tab_reaches_each_control_of_the_sign_in_page_and_shows_where_it_is()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await page.GotoAsync("/sign-in");
        await ReachAll(page);
    }

    [Fact]
    public async Task Tab_reaches_each_control_of_the_review_page_and_the_first_stop_skips_to_the_content()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("amber"), "adopted");

        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/mandates/1");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".review").WaitForAsync();
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        await page.Locator("details").EvaluateAllAsync<int>("all => { all.forEach(one => one.open = true); return all.length }");
        await ReachAll(page);
    }

    private static async Task ReachAll(IPage page)
    {
        var wanted = await page.Locator(Stops)
            .EvaluateAllAsync<int>(
                "all => { const seen = all.filter(one => one.checkVisibility() && !(one.type === 'radio' && !one.checked)); seen.forEach(one => one.dataset.stop = '1'); return seen.length }"
            );
        wanted.ShouldBeGreaterThan(3);
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.EvaluateAsync(
                "() => { const one = document.activeElement; if (one.dataset.stop && getComputedStyle(one).outlineStyle !== 'none') one.dataset.stop = 'reached' }"
            );
        }

        (await page.Locator("[data-stop='reached']").CountAsync()).ShouldBe(wanted);
    }
}
