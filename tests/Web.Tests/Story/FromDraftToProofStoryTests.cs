using System.Text;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>
/// The register, from file to proof: a draft is taken in and adopted, its mandates are reviewed by keyboard, a report answers one of them by one key,
/// a session moves and a day with it, the brief and the tables say so, and the public sees what was released.
/// </summary>
public sealed class FromDraftToProofStoryTests(Browser browser) : IClassFixture<Browser>
{
    private const string Draft = """
        DRAFT NEW RESOLUTION [...]
        Beacons of small piers
        The Demonstration Council,
        recalling
        a)	that a pier without a beacon is found by accident,
        resolves
        1	that every pier should have a beacon,
        instructs the Secretary-General
        1	to publish the register of pier beacons by 30 September 2031;
        2	to report to the Council at its 2031 session on the beacons that were repaired,
        encourages Member States
        1	to lend lamps to one another.

        """;

    private const string Report = """
        Report of the Beacon Group on piers
        1	Introduction
        The group met twice.
        2	Beacons
        2.1	Register: under Resolution 61 (D30), instructs the Secretary-General 1, the register of pier beacons was published in March. The group noted the publication.

        """;

    private const string Text = "/instruments/demo-council/61/d30/en";

    [Fact]
    public async Task A_draft_becomes_a_register_and_the_register_is_answered()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var page = await browser.Open();
        await SignIn(page, secret);

        await TakeIn(page, "beacons.txt", Draft);
        await Adopt(page);
        await Review(page);
        var report = await Answer(page);
        await Move(page);
        await Seen(page);
        await Released(page, [report, Text, "/mandates/1"]);
    }

    private static async Task SignIn(IPage page, string secret)
    {
        await page.GotoAsync("/sign-in?return=/documents");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#import").WaitForAsync();
    }

    private static async Task TakeIn(IPage page, string name, string text)
    {
        await page.GotoAsync("/documents");
        await page.SetInputFilesAsync(
            "#file",
            new FilePayload
            {
                Name = name,
                MimeType = "text/plain",
                Buffer = Encoding.UTF8.GetBytes(text),
            }
        );
        await page.ClickAsync("#import button");
        await page.Locator(".ways a").First.WaitForAsync();
    }

    /// <summary>What the draft asks is provisional and counts nowhere, until a person says what it was adopted as.</summary>
    private static async Task Adopt(IPage page)
    {
        await page.Locator(".ways a").First.ClickAsync();
        await page.ClickAsync("#adopt summary");
        await page.FillAsync("#adopt-body", "demo/council");
        await page.FillAsync("#adopt-number", "61");
        await page.FillAsync("#adopt-revision", "D30");
        await page.Locator("#adopt form button").ClickAsync();
        await Browser.Arrive(page, "**" + Text);
    }

    private static async Task Review(IPage page)
    {
        await page.GotoAsync("/mandates/review#proposals");
        await page.Locator("#choose-1:focus").WaitForAsync();
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("c");
        await Browser.Arrive(page, "**/mandates/review?confirmed=1.2.3#proposals");
        (await page.Locator("[data-proposal]").CountAsync()).ShouldBe(0);
        await Browser.Prove(page, "all reviewed");
    }

    private async Task<string> Answer(IPage page)
    {
        await TakeIn(page, "report.txt", Report);
        var report = (await page.Locator(".ways a").First.GetAttributeAsync("href"))!;
        await browser.Settle();
        await page.GotoAsync("/mandates/1#suggestions");
        await page.Locator("[data-suggestion]:focus").WaitForAsync();
        await page.Locator("[data-suggestion] select").First.SelectOptionAsync("fulfilment");
        await page.Locator("[data-suggestion]").First.FocusAsync();
        await page.Keyboard.PressAsync("y");
        await page.Locator(".piece.linked").WaitForAsync();
        (await page.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("fulfilled");
        return report;
    }

    private static async Task Move(IPage page)
    {
        await page.GotoAsync("/calendar?year=2031");
        await page.ClickAsync("#enter summary");
        await page.FillAsync("#body", "demo/council");
        await page.FillAsync("#name", "2031");
        await page.FillAsync("#enter-from", "2031-04-28");
        await page.FillAsync("#enter-to", "2031-05-02");
        await page.FillAsync("#enter-source", "a letter");
        await page.ClickAsync("#enter button");
        await Browser.Arrive(page, "**/calendar/demo-council/2031");
        await page.GotoAsync("/mandates/2");
        (await page.Locator("time[datetime='2031-05-02']").CountAsync()).ShouldBeGreaterThan(0);

        await page.GotoAsync("/calendar/demo-council/2031");
        await page.FillAsync("#move-from", "2031-05-26");
        await page.FillAsync("#move-to", "2031-05-30");
        await page.ClickAsync("form[action$='/move'] button");
        await page.ClickAsync("main form[method=post] button");
        await Browser.Arrive(page, "**/calendar/demo-council/2031");
        await page.GotoAsync("/mandates/2");
        (await page.Locator("time[datetime='2031-05-30']").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("time[datetime='2031-05-02']").CountAsync()).ShouldBe(0);
    }

    /// <summary>The brief and the board in every dress, and the files that leave the house.</summary>
    private async Task Seen(IPage page)
    {
        var state = await page.Context.StorageStateAsync();
        foreach (var (language, dark) in new[] { ("en", false), ("ar", true), ("zh", false), ("en", true) })
        {
            var dressed = await browser.Open(language, dark, state, width: dark ? 390 : 1280);
            foreach (var path in (string[])["/brief/demo/secretary-general", "/mandates", "/mandates/due", "/mandates/review", Text, "/account", "/mandates/2"])
            {
                await dressed.GotoAsync($"{path}?lang={language}");
                await Browser.Prove(dressed, $"{language} {(dark ? "dark" : "light")}");
                if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                    await dressed.ScreenshotAsync(
                        new() { Path = Path.Combine(folder, $"{language}-{(dark ? "dark" : "light")}{path.Replace('/', '_')}.png"), FullPage = true }
                    );
            }

            await dressed.Context.CloseAsync();
        }

        await page.GotoAsync("/brief/demo/secretary-general");
        foreach (var file in await page.Locator("main a[download]").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))"))
        {
            var answer = await page.Context.APIRequest.GetAsync(file);
            answer.Status.ShouldBe(200, file);
            (await answer.BodyAsync()).Length.ShouldBeGreaterThan(100, file);
        }
    }

    private async Task Released(IPage officer, string[] released)
    {
        var anyone = await browser.Open(script: false);
        (await anyone.GotoAsync("/mandates/1"))!.Status.ShouldBe(404);
        foreach (var path in released)
        {
            await officer.GotoAsync(path);
            await officer.ClickAsync("form[action$='/release'] button[value=public]");
        }

        (await anyone.GotoAsync("/mandates/1"))!.Status.ShouldBe(200);
        (await anyone.Locator(".head .chip").First.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("fulfilled");
        (await anyone.GotoAsync("/mandates/2"))!.Status.ShouldBe(404);

        var reader = await browser.Open();
        await reader.GotoAsync("/brief/demo/secretary-general");
        (await reader.ContentAsync()).ShouldNotContain("Ada Example");
        (await reader.Locator("main a[href='/mandates/1']").CountAsync()).ShouldBeGreaterThan(0);
        (await reader.Locator("main a[href='/mandates/2']").CountAsync()).ShouldBe(0);
        await Browser.Prove(reader, "public brief");
    }
}
