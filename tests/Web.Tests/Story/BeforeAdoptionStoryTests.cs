using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>What is seen before adoption in a real browser: accessible in every dress, empty and full, by keyboard and without script.</summary>
public sealed class BeforeAdoptionStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_draft_is_seen_beside_what_is_adopted()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var draft = await officer.TakeIn(
            "draft.txt",
            OwnTexts.FirstRevision("cobalt", 94).Replace("RESOLUTION 94 (D25)", "DRAFT NEW RESOLUTION [...]", StringComparison.Ordinal),
            "draft"
        );
        var address = $"/documents/{draft}/before-adoption";

        var page = await browser.Open(script: false);
        await page.GotoAsync($"/sign-in?return={address}");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".before .empty").WaitForAsync();
        var state = await page.Context.StorageStateAsync();
        await Prove(address, state, pairs: 0);

        await officer.TakeIn("adopted.txt", OwnTexts.FirstRevision("cobalt", 93), "adopted");
        await Prove(address, state, pairs: 1);
        await ByKeyboard(await browser.Open(state: state), address);
    }

    private async Task Prove(string address, string state, int pairs)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 390), ("zh", false, 1280) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync($"{address}?lang={language}");
            (await page.Locator(".before .sides").CountAsync()).ShouldBeGreaterThanOrEqualTo(pairs);
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task ByKeyboard(IPage page, string address)
    {
        await page.GotoAsync(address);
        var folded = page.Locator(".before details.model").Nth(1);
        for (var i = 0; i < 120 && await folded.GetAttributeAsync("open") is null; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.before details.model summary')[1]"))
                await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(folded.Locator("dd").First).ToBeVisibleAsync();
    }
}
