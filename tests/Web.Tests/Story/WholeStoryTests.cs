using System.Text.Json;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>From the file to the proof, as an officer does it in a browser; then as the public sees it.</summary>
public sealed class WholeStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task One_mandate_goes_through_the_whole_house()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();

        await Claim(page);
        await Browser.Prove(page, "empty home");
        var text = await TakeIn(page, "resolution-7-d27-en.txt");
        await TakeIn(page, "resolution-7-d27-zh.txt");

        await page.GotoAsync(text);
        await Browser.Prove(page, "reading page");
        await page.Locator("a.label", new() { HasTextString = "1" }).Last.ClickAsync();
        await page.Locator("aside .card h2 a").First.WaitForAsync();
        await Browser.Prove(page, "clause in focus");

        var mandate = await Confirmed(page, text);
        await TakeIn(page, "report-dwg-12-en.txt");
        await browser.Settle();
        await page.GotoAsync(mandate);
        await page.Locator(".piece.suggested select").First.SelectOptionAsync("fulfilment");
        await page.Locator(".piece.suggested button").First.ClickAsync();
        (await page.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("fulfilled");
        await Browser.Prove(page, "fulfilled mandate");

        await ByHand(page);
        await InTheApi(page, mandate);
        await InEveryDress(page, [text, mandate]);
        await Released(page, text, mandate);
    }

    private async Task Claim(IPage page)
    {
        await page.GotoAsync(await browser.NewLink());
        await Browser.Prove(page, "welcome");
        var secret = await page.InputValueAsync("input[name=secret]");
        await page.FillAsync("#name", "Ada Example");
        await page.FillAsync("#login", "ada");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret));
        await page.ClickAsync("main button");
        page.Url.ShouldEndWith("/");
        await page.Locator(".who").WaitForAsync();
    }

    /// <summary>Takes a file in through the form and gives the address of its text.</summary>
    private static async Task<string> TakeIn(IPage page, string name)
    {
        await page.GotoAsync("/documents");
        await page.SetInputFilesAsync("#file", OwnTexts.Demo(name));
        await page.ClickAsync("#import button");
        page.Url.ShouldEndWith("/received");
        await Browser.Prove(page, "received");
        return (await page.Locator(".ways a").First.GetAttributeAsync("href"))!;
    }

    private static async Task<string> Confirmed(IPage page, string text)
    {
        await page.GotoAsync(text);
        await page.Locator(".clause .marks a").First.ClickAsync();
        var mandate = new Uri(page.Url).AbsolutePath;
        await Browser.Prove(page, "proposed mandate");
        await page.ClickAsync(".review form button");
        new Uri(page.Url).AbsolutePath.ShouldBe(mandate);
        (await page.Locator(".review").CountAsync()).ShouldBe(0);
        (await page.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("no-evidence");
        return mandate;
    }

    /// <summary>A second mandate: confirmed, and its evidence linked through the form with the keyboard alone.</summary>
    private static async Task ByHand(IPage page)
    {
        await page.GotoAsync("/mandates?state=proposed");
        await page.Locator(".rows .number").First.ClickAsync();
        await page.ClickAsync(".review form button");
        await page.Locator("#link summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("documents/d28-5-e/sec_3-2");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".piece.linked").First.WaitForAsync();
        (await page.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldBeOneOf("chip under-way", "chip continuing");
    }

    private static async Task InTheApi(IPage page, string mandate)
    {
        var answer = await page.Context.APIRequest.GetAsync("/api/v1" + mandate);
        using var json = JsonDocument.Parse(await answer.TextAsync());
        json.RootElement.GetProperty("mandate").GetProperty("status").GetString().ShouldBe("fulfilled");
    }

    /// <summary>Every page in English, Arabic and Chinese, in light and wide or dark and narrow.</summary>
    private async Task InEveryDress(IPage signedIn, string[] more)
    {
        var state = await signedIn.Context.StorageStateAsync();
        foreach (var (language, dark) in new[] { ("en", false), ("en", true), ("ar", false), ("zh", true) })
        {
            var page = await browser.Open(language, dark, state, width: dark ? 390 : 1280);
            foreach (
                var path in (string[])
                    [
                        "/",
                        "/instruments",
                        "/instruments/demo-council/7",
                        "/mandates",
                        "/documents",
                        "/documents/d28-5-e",
                        "/about",
                        "/terms?kind=goal",
                        "/nothing-here",
                        .. more,
                    ]
            )
            {
                await page.GotoAsync(path + "?lang=" + language);
                (await page.GetAttributeAsync("html", "dir")).ShouldBe(language == "ar" ? "rtl" : "ltr");
                await Browser.Prove(page, $"{language} {(dark ? "dark" : "light")}");
            }

            await page.Context.CloseAsync();
        }
    }

    private async Task Released(IPage officer, string text, string mandate)
    {
        var anyone = await browser.Open(script: false);
        (await anyone.GotoAsync(text))!.Status.ShouldBe(404);
        (await anyone.GotoAsync(mandate))!.Status.ShouldBe(404);

        // The report too: the public's status rests on the evidence that the public can read.
        foreach (var page in new[] { text, "/documents/d28-5-e", mandate })
        {
            await officer.GotoAsync(page);
            await officer.ClickAsync("form[action$='/release'] button[value=public]");
        }

        (await anyone.GotoAsync(text))!.Status.ShouldBe(200);
        (await anyone.Locator(".clause .marks a").CountAsync()).ShouldBe(1);
        (await anyone.GotoAsync(mandate))!.Status.ShouldBe(200);
        (await anyone.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("fulfilled");
        (await anyone.ContentAsync()).ShouldNotContain("Ada Example");
        (await anyone.Locator("main form[method=post]").CountAsync()).ShouldBe(0);
    }
}
