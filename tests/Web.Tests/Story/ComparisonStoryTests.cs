using System.Net.Http.Json;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>The comparison in a real browser: accessible and within its window in every dress, reached by the keyboard, whole in print.</summary>
public sealed class ComparisonStoryTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Files = ["resolution-7-d25-en.txt", "resolution-7-d27-en.txt", "resolution-7-d27-zh.txt"];

    [Fact]
    public async Task Two_revisions_and_two_languages_stand_side_by_side()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        await officer.Claim(await browser.NewLink());
        foreach (var file in Files)
        {
            var slug = await officer.TakeIn(file, await File.ReadAllTextAsync(OwnTexts.Demo(file), TestContext.Current.CancellationToken), "adopted");
            using var released = await officer.Http.SendAsync(
                Visitor.Command(HttpMethod.Post, $"/api/v1/documents/{slug}/release", content: JsonContent.Create(new { to = "public" }))
            );
            released.EnsureSuccessStatusCode();
        }

        foreach (var (language, dark) in new[] { ("en", true), ("ar", false), ("zh", true) })
        {
            var page = await browser.Open(language, dark, width: dark ? 390 : 1280);
            foreach (var with in new[] { "", "/d25/en", "/d27/zh" })
            {
                await page.GotoAsync($"/instruments/demo-council/7/d27/en/compare{with}?lang={language}");
                await Browser.Prove(page, language);
            }

            await page.Context.CloseAsync();
        }

        await ByKeyboard(await browser.Open());
        await InPrint(await browser.Open(script: false));
    }

    private static async Task ByKeyboard(IPage page)
    {
        await page.GotoAsync("/instruments/demo-council/7/d27/en/compare/d25/en");
        var folded = page.Locator(".compared details").First;
        (await folded.GetAttributeAsync("open")).ShouldBeNull();
        for (var i = 0; i < 60 && await folded.GetAttributeAsync("open") is null; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.querySelector('.compared details summary')"))
                await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(folded.Locator(".sides").First).ToBeVisibleAsync();
    }

    private static async Task InPrint(IPage page)
    {
        await page.GotoAsync("/instruments/demo-council/7/d27/en/compare/d25/en");
        var folded = page.Locator(".compared details .sides").First;
        await Assertions.Expect(folded).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(folded).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".compare-with")).ToBeHiddenAsync();
    }
}
