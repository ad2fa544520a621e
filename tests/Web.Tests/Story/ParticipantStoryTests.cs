using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using Resolute.Features.Tests.Outbox;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A portal that a browser visits and that writes to people, at an address known before it starts: mail names it.</summary>
public sealed class PostedBrowser : IAsyncLifetime
{
    private Posted? _portal;

    public Browser Browser => _portal!;

    public MailServer Mail { get; private set; } = null!;

    public string Site => _portal!.Site;

    public async ValueTask InitializeAsync()
    {
        Mail = await MailServer.Start();
        _portal = new Posted(Mail.Port);
        await _portal.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null)
            await _portal.DisposeAsync();
        if (Mail is not null)
            await Mail.DisposeAsync();
    }

    private sealed class Posted(int mail) : Browser
    {
        private readonly int _port = FreePort();

        // Passkeys are bound to a name, never to a number.
        public string Site => $"http://localhost:{_port}";

        protected override int Port => _port;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Resolute:Mail:Host", "127.0.0.1");
            builder.UseSetting("Resolute:Mail:Port", mail.ToString(System.Globalization.CultureInfo.InvariantCulture));
            builder.UseSetting("Resolute:Mail:From", "desk@examplia.example");
            builder.UseSetting("Resolute:Mail:Site", Site);
            builder.UseSetting("Resolute:Mail:Tls", "false");
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}

/// <summary>
/// The whole way of a participant: invited by mail, in by a passkey, sees what is for participants and nothing of the secretariat's, finds it in four
/// languages and by symbol, watches a mandate and gets one mail, which ends by the link in it.
/// </summary>
public sealed partial class ParticipantStoryTests(PostedBrowser posted) : IClassFixture<PostedBrowser>
{
    [Fact]
    public async Task A_delegate_comes_by_an_invitation_reads_what_is_for_participants_and_is_written_to_once()
    {
        Assert.SkipUnless(Browser.IsThere, $"No browser at {Browser.Program}.");
        var officer = posted.Browser.NewVisitor();
        var secret = await officer.Claim(await posted.Browser.NewLink());
        foreach (var name in new[] { "resolution-ar.txt", "resolution-zh.txt", "resolution-fr.txt", "resolution-en.txt" })
            await Release(officer, await officer.TakeIn(name, await Sample(name), "adopted"));
        await Release(officer, await officer.TakeIn("wicks.txt", SearchStoryTests.Paper));
        var hidden = await officer.TakeIn("hidden.txt", OwnTexts.Resolution("quicksilver"), "adopted");
        (await officer.Send("/mandates/1", "/mandates/1/confirm")).Dispose();
        (await officer.Send("/mandates/1", "/mandates/1/release", ("to", "restricted"))).Dispose();

        await Invite(secret);
        var dora = await posted.Browser.Open();
        await Browser.GiveAuthenticator(dora);
        await dora.GotoAsync(Link().Match(await Mail(heard => heard.Contains("/join/", StringComparison.Ordinal))).Value);
        await dora.FillAsync("#passkey-login", "dora");
        await dora.ClickAsync("form[data-passkey] button");
        await Browser.Arrive(dora, $"{posted.Site}/account");

        await dora.GotoAsync($"{posted.Site}/documents");
        (await dora.Locator("main .row").CountAsync()).ShouldBe(5);
        await Browser.Prove(dora, "what a delegate reads");
        (await Status(dora, $"/documents/{hidden}")).ShouldBe(404);
        (await Status(dora, "/mandates/1")).ShouldBe(200);
        (await Status(dora, "/mandates/2")).ShouldBe(404);
        foreach (var path in new[] { "/mandates/1", "/api/v1/mandates/1", "/feed/mandates/1" })
            (await posted.Browser.NewVisitor().Http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        (await posted.Browser.NewVisitor().Read("/documents")).ShouldNotContain("class=\"row");

        await Finds(dora);
        await Watches(dora, officer);
    }

    private static async Task Finds(IPage page)
    {
        foreach (var (words, found) in new[] { ("قرار المرافئ", "قرار"), ("القَرَارُ المَرافئ", "قرار"), ("大会", "大会"), ("resolution", "RÉSOLUTION") })
        {
            await SearchStoryTests.Ask(page, words);
            (await page.Locator(".hits mark").AllTextContentsAsync()).ShouldContain(
                word => word.Contains(found, StringComparison.OrdinalIgnoreCase),
                $"{words} finds {found}"
            );
        }

        await SearchStoryTests.Ask(page, "cwg wsis sdg 42 12");
        (await page.Locator(".hits .row").First.TextContentAsync()).ShouldNotBeNull().ShouldContain("CWG-WSIS&SDG-42/12");
        await SearchStoryTests.Ask(page, "quicksilver");
        (await page.Locator(".hits .row").CountAsync()).ShouldBe(0);
    }

    private async Task Watches(IPage page, Visitor officer)
    {
        // The public finds nothing of it, not even a number.
        (await posted.Browser.NewVisitor().Read("/api/v1/search?q=wicks")).ShouldContain("\"total\":0");
        await page.GotoAsync($"{posted.Site}/mandates/1");
        await page.SelectOptionAsync("select[name=rhythm]", "at-once");
        await page.ClickAsync("form[action='/watches'] button");
        await Browser.Arrive(page, "**/watches");

        using var said = await officer.Send(
            "/mandates/1",
            "/mandates/1/evidence",
            ("kind", "event"),
            ("words", "The keepers met in the boathouse."),
            ("on", "2020-01-02"),
            ("shows", "progress")
        );
        said.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var mail = await Mail(heard => heard.Contains("/mandates/1", StringComparison.Ordinal));
        mail.ShouldContain("To: dora@examplia.example");
        await page.GotoAsync(Mandate().Match(mail).Value);
        (await page.Locator(".piece.linked").CountAsync()).ShouldBe(1);
        await page.GotoAsync(End().Match(mail).Value);
        await page.Locator("main form button").ClickAsync();
        await page.GotoAsync($"{posted.Site}/watches");
        (await page.Locator(".watch select").InputValueAsync()).ShouldBe("without-mail");
        await Browser.Prove(page, "watched without mail");
        posted.Mail.Heard().Count(heard => heard.Contains("/mandates/1", StringComparison.Ordinal)).ShouldBe(1);
    }

    private async Task Invite(string secret)
    {
        var desk = await posted.Browser.Open();
        await desk.GotoAsync($"{posted.Site}/sign-in?return=/people/organisations");
        await desk.FillAsync("#login", "officer");
        await desk.FillAsync("#password", Visitor.Password);
        await desk.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await desk.Keyboard.PressAsync("Enter");
        await desk.ClickAsync("details.card > summary");
        await desk.FillAsync("#name", "Republic of Examplia");
        await desk.Keyboard.PressAsync("Enter");
        await desk.Locator("table a").First.WaitForAsync();
        await desk.GotoAsync($"{posted.Site}/people");
        await desk.ClickAsync("#invite > summary");
        await desk.FillAsync("#name", "Dora Delegate");
        await desk.FillAsync("#mail", "dora@examplia.example");
        await desk.SelectOptionAsync("#organisation", new SelectOptionValue { Label = "Republic of Examplia" });
        await desk.SelectOptionAsync("#kind", "delegate");
        await desk.ClickAsync("#invite button");
        await desk.Context.CloseAsync();
    }

    private async Task<string> Mail(Func<string, bool> isIt)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (posted.Mail.Heard().FirstOrDefault(isIt) is { } heard)
                return heard;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"No such mail among {posted.Mail.Heard().Count}.");
    }

    private async Task<int> Status(IPage page, string path) => await page.EvaluateAsync<int>("async path => (await fetch(path)).status", posted.Site + path);

    private static async Task Release(Visitor officer, string slug)
    {
        using var answer = await officer.Send($"/documents/{slug}", $"/documents/{slug}/release", ("to", "restricted"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Task<string> Sample(string name) =>
        File.ReadAllTextAsync(Path.Combine(OwnTexts.Root, "samples", "proof", name), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"http://localhost:\d+/join/[0-9A-Za-z_-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"http://localhost:\d+/mandates/1\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mandate();

    [GeneratedRegex(@"http://localhost:\d+/unsubscribe/[0-9a-f]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();
}
