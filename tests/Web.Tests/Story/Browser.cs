using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A portal and a real browser before it.</summary>
public class Browser : Portal
{
    public const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: what passed, which is most, is not carried out of it, and no other page is opened to put results together.
    private const string Broken = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .map(rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
        """;

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public static bool IsThere => File.Exists(Program);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (!IsThere)
            return;
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }

    public async Task<IPage> Open(string language = "en", bool dark = false, string? state = null, bool script = true, int width = 1280)
    {
        var context = await _chromium!.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                Locale = language,
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                StorageState = state,
                JavaScriptEnabled = script,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        return await context.NewPageAsync();
    }

    /// <summary>
    /// Waits until the page is at an address, in which two stars stand for anything, and is read to its end. The browser is asked again and again: an event of
    /// the driver that comes between looking and listening is missed.
    /// </summary>
    public static async Task Arrive(IPage page, string address)
    {
        var there = "^" + Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$";
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(there, RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 30_000 });
        while (!await page.EvaluateAsync<bool>("document.readyState === 'complete'"))
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    /// <summary>Proves that the page is accessible by the rules of axe, and fits the window.</summary>
    public static async Task Prove(IPage page, string about)
    {
        await page.EvaluateAsync(Axe);
        var broken = await page.EvaluateAsync<string[]>(Broken);
        broken.Select(rule => $"{about} {page.Url}: {rule}").ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1")).ShouldBeTrue($"{about} {page.Url} is wider than its window");
    }

    /// <summary>Gives the page a virtual authenticator that says yes to everything, as a person at a fingerprint reader would.</summary>
    public static async Task GiveAuthenticator(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        var options = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        };
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object> { ["options"] = options });
    }

    public override async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
