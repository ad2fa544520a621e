using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A browser before a portal whose clock can be put forward.</summary>
public sealed class LaterBrowser : Browser
{
    private readonly LaterClock _clock = new();

    /// <summary>How many steps of a one-time code the clock is ahead of the machine's.</summary>
    public int Ahead => (int)(_clock.By / TimeSpan.FromSeconds(30));

    /// <summary>Of the first officer, from which one-time codes are made.</summary>
    public string Secret { get; private set; } = "";

    public void PassTime(TimeSpan time) => _clock.By += time;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Secret = await NewVisitor().Claim(await NewLink());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock));
    }
}

/// <summary>Somebody whose browser stood open confirms with the passkey of the browser's own authenticator, by keyboard, and goes on.</summary>
public sealed class ConfirmStoryTests(LaterBrowser browser) : IClassFixture<LaterBrowser>
{
    private string Site => $"http://localhost:{browser.Address.Port}";

    [Fact]
    public async Task A_second_passkey_and_a_token_wait_until_the_first_passkey_has_confirmed_who_asks()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await page.GotoAsync($"{Site}/sign-in?return=/account");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(browser.Secret, browser.Ahead + 1));
        await page.Keyboard.PressAsync("Enter");
        await Browser.Arrive(page, $"{Site}/account");
        await Browser.GiveAuthenticator(page);
        await page.FillAsync("#passkey-name", "the first");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#passkeys li").WaitForAsync();
        browser.PassTime(TimeSpan.FromMinutes(11));

        await page.ClickAsync("#tokens summary");
        await page.FillAsync("#token-name", "a script of mine");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("form[action='/account/confirm/passkey'] button").WaitForAsync();
        await Look(page, "confirm");
        await page.Locator("form[action='/account/confirm/passkey'] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#go-on button:focus").WaitForAsync();
        await Look(page, "confirmed");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#token").InnerTextAsync()).ShouldStartWith("resolute_");
        (await page.Locator("#tokens").InnerTextAsync()).ShouldContain("a script of mine");

        browser.PassTime(TimeSpan.FromMinutes(11));
        await page.GotoAsync($"{Site}/account");
        await page.FillAsync("#passkey-name", "the second");
        await page.ClickAsync("form[action='/account/passkeys'] button");
        await Browser.Arrive(page, $"{Site}/account/passkeys");
        await page.ClickAsync("form[action='/account/confirm/passkey'] button");
        await Browser.Arrive(page, $"{Site}/account/confirm/passkey");
        (await page.Locator("form[action='/account/passkeys'] input[name=name]").InputValueAsync()).ShouldBe("the second");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_page_that_asks_is_for_everybody()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var signedIn = await browser.Open();
        var guest = await Invited();
        await signedIn.GotoAsync($"{browser.Address}join/{guest}");
        var secret = await signedIn.Locator("input[name=secret]").First.InputValueAsync();
        await signedIn.FillAsync("#login", "dora");
        await signedIn.FillAsync("#password", Visitor.Password);
        await signedIn.FillAsync("#code", Visitor.Code(secret, browser.Ahead));
        await signedIn.Keyboard.PressAsync("Enter");
        await Browser.Arrive(signedIn, new Uri(browser.Address, "/account").ToString());
        var state = await signedIn.Context.StorageStateAsync();
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync($"/account/confirm?lang={language}");
            await Look(page, $"{language}-{width}");
            await page.Context.CloseAsync();
        }
    }

    private Task<string> Invited() => Provider.ProviderPortal.Invite(browser, "Dora Delegate", "");

    private static async Task Look(IPage page, string about)
    {
        if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
            await page.ScreenshotAsync(new() { Path = $"{folder}/door-{about}.png", FullPage = true });
        await Browser.Prove(page, about);
    }
}
