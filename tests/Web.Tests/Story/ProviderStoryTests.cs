using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using Resolute.Web.Tests.Provider;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A portal with a sign-in provider, and a real browser before both.</summary>
public sealed class ProviderBrowser : Browser
{
    private Visitor? _officer;

    public ProviderServer Provider { get; } = new();

    /// <summary>The first officer, signed in.</summary>
    public Visitor Officer => _officer ??= NewVisitor();

    /// <summary>The secret of the officer's one-time codes.</summary>
    public string Secret { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Secret = await Officer.Claim(await NewLink());
        await Provider.Start(Address);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        Provider.Set(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        await base.DisposeAsync();
    }
}

/// <summary>Somebody who was invited comes by the sign-in provider, with and without script, and changes a password.</summary>
public sealed class ProviderStoryTests(ProviderBrowser browser) : IClassFixture<ProviderBrowser>
{
    private const string Lengthy = "another four plain words";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_invited_presses_the_button_signs_in_there_and_is_in(bool script)
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        var login = script ? "ina" : "ida";
        var token = await ProviderPortal.Invite(browser, "Ina Invited", $"{login}@post.example");
        if (script)
        {
            await Prove(null, $"/sign-in");
            await Prove(null, $"/join/{token}");
        }

        var page = await browser.Open(script: script);
        await page.GotoAsync("/sign-in?return=/about");
        await page.ClickAsync("form.provider button");
        await Browser.Arrive(page, browser.Provider.Address + "interaction/**");
        await page.FillAsync("[name=login]", login);
        await page.FillAsync("[name=password]", "any");
        await page.ClickAsync("button[type=submit]");
        await Browser.Arrive(page, new Uri(browser.Address, "/about").ToString());
        await page.GotoAsync("/account#provider");
        (await page.Locator("#provider").InnerTextAsync()).ShouldContain(browser.Provider.Address.ToString().TrimEnd('/'));
        if (script)
            await Prove(await page.Context.StorageStateAsync(), "/account");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync("form.provider button");
        await Browser.Arrive(page, browser.Provider.Address + "interaction/**");
        await page.ClickAsync("a[href$='/abort']");
        await page.Locator("#alert").WaitForAsync();
        (await page.Locator("#alert").InnerTextAsync()).ShouldContain(ProviderServer.Name);
        // The judge of pages is a script itself.
        if (script)
            await Browser.Prove(page, "broken off");
    }

    [Fact]
    public async Task A_password_is_changed_by_keyboard_and_the_browser_stays_signed_in()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var page = await browser.Open();
        await page.GotoAsync("/sign-in?return=/account");
        await page.FillAsync("#login", "officer");
        await page.FillAsync("#password", Visitor.Password);
        await page.FillAsync("#code", Visitor.Code(browser.Secret, ahead: 1));
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("#password summary");
        await page.Keyboard.PressAsync("Enter");
        await Change(page, "not the password");
        await page.Locator("#password [role=alert]").WaitForAsync();
        await Browser.Prove(page, "wrong");
        await Change(page, Visitor.Password);
        await Browser.Arrive(page, "**/account#password");
        (await page.Locator("#devices li").CountAsync()).ShouldBe(1, "the other device has ended");
        (await browser.Officer.Http.GetAsync("/account", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }

    private static async Task Change(IPage page, string present)
    {
        await page.FillAsync("#present", present);
        await page.FillAsync("#new", Lengthy);
        await page.FillAsync("#again", Lengthy);
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task Prove(string? state, string path)
    {
        foreach (var (language, dark, width) in new[] { ("en", false, 1280), ("ar", true, 1280), ("zh", false, 360), ("ar", false, 360) })
        {
            var page = await browser.Open(language, dark, state, width: width);
            await page.GotoAsync($"{path}?lang={language}");
            if (Environment.GetEnvironmentVariable("RESOLUTE_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = $"{folder}/provider-{path.Split('/')[1]}-{language}-{width}.png", FullPage = true });
            await Browser.Prove(page, $"{language} {width}");
            await page.Context.CloseAsync();
        }
    }
}
