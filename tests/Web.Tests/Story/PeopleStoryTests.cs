using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>An administrator invites a delegate, who comes with a passkey of the browser's own authenticator and sees only what is theirs.</summary>
public sealed class PeopleStoryTests(Browser browser) : IClassFixture<Browser>
{
    // Passkeys are bound to a name, never to a number.
    private string Site => $"http://localhost:{browser.Address.Port}";

    [Fact]
    public async Task A_delegate_is_invited_comes_with_a_passkey_and_sees_only_what_is_theirs()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var slug = await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("umber", 88), "adopted");

        var desk = await browser.Open();
        await desk.GotoAsync($"{Site}/sign-in?return=/people/organisations");
        await desk.FillAsync("#login", "officer");
        await desk.FillAsync("#password", Visitor.Password);
        await desk.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await desk.Keyboard.PressAsync("Enter");
        await desk.ClickAsync("details.card > summary");
        await desk.FillAsync("#name", "Republic of Examplia");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Locator("table a").First.WaitForAsync();
        await desk.GotoAsync($"{Site}/people");
        await desk.ClickAsync("#invite > summary");
        await desk.FillAsync("#name", "Dora Delegate");
        await desk.SelectOptionAsync("#organisation", new SelectOptionValue { Label = "Republic of Examplia" });
        await desk.SelectOptionAsync("#kind", "delegate");
        await desk.ClickAsync("#invite button");
        var link = await desk.Locator("#link").TextContentAsync();
        var state = await desk.Context.StorageStateAsync();
        foreach (
            var page in new[]
            {
                "/people",
                "/people/organisations",
                new Uri(await desk.Locator("dd a[href^='/people/organisations/']").EvaluateAsync<string>("link => link.href")).AbsolutePath,
            }
        )
            await Prove(state, Site + page);
        await Prove(null, link!);

        var dora = await browser.Open();
        await Browser.GiveAuthenticator(dora);
        await dora.GotoAsync(link!);
        await dora.FillAsync("#passkey-login", "dora");
        await dora.ClickAsync("form[data-passkey] button");
        await Browser.Arrive(dora, $"{Site}/account");
        (await dora.Locator("dl.facts").InnerTextAsync()).ShouldContain("Republic of Examplia");
        await dora.ClickAsync("form[action='/sign-out'] button");
        await dora.GotoAsync($"{Site}/sign-in?return=/mandates");
        await dora.ClickAsync("form[data-passkey] button");
        await Browser.Arrive(dora, $"{Site}/mandates");
        (await dora.Locator("header nav a[href='/people']").CountAsync()).ShouldBe(0);
        (await Status(dora, "/people")).ShouldBe(403);
        (await Status(dora, $"/documents/{slug}")).ShouldBe(404);
        (await Status(dora, "/mandates/1")).ShouldBe(404);
        (await Status(dora, "/account/data")).ShouldBe(200);
        await dora.GotoAsync($"{Site}/account");
        await dora.ClickAsync("dd a[href^='/people/organisations/']");
        (await dora.Locator("table").InnerTextAsync()).ShouldContain("Dora Delegate");
        await Prove(await dora.Context.StorageStateAsync(), $"{Site}/account");
        await Prove(null, $"{Site}/sign-in");
        await Prove(null, $"{Site}/recover");
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_offers_password_and_code()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open(script: false);
        await page.GotoAsync($"{Site}/sign-in");
        (await page.Locator("form[data-passkey]").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("[data-passkey-none]").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("#password").IsVisibleAsync()).ShouldBeTrue();
    }

    private async Task<int> Status(IPage page, string path) => await page.EvaluateAsync<int>("async path => (await fetch(path)).status", Site + path);

    private async Task Prove(string? state, string address)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync(address + $"?lang={language}");
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(
                    new()
                    {
                        Path =
                            $"{folder}/people-{new Uri(address).AbsolutePath.Replace('/', '-')[..Math.Min(24, new Uri(address).AbsolutePath.Length)]}-{language}-{width}.png",
                        FullPage = true,
                    }
                );
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }
}
