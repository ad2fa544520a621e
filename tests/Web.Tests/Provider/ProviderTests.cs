using System.Net;
using System.Web;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Provider;

/// <summary>Signing in by a real provider: what holds lets in, and what was tampered with on the way, or is not true, does not.</summary>
public sealed class ProviderTests(ProviderPortal portal) : IClassFixture<ProviderPortal>
{
    [Fact]
    public async Task Who_is_invited_comes_by_the_provider_and_stays_linked_when_the_address_changes_there()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        await ProviderPortal.Invite(portal, "Ina Invited", "Ina@post.example");
        var ina = portal.NewVisitor();

        await ShouldBe(await Come(ina, "ina"), HttpStatusCode.Redirect);
        var page = await ina.Read("/account");
        page.ShouldContain(portal.Provider.Address.ToString().TrimEnd('/'));
        page.ShouldContain("ina@post.example");
        using var parted = await ina.Send("/account", "/account/provider/remove");
        await ShouldSay(parted, HttpStatusCode.UnprocessableEntity, "last-way-in");

        await portal.Provider.Tell(mail: "somebody@elsewhere.example", verified: false);
        var later = portal.NewVisitor();
        await ShouldBe(await Come(later, "ina"), HttpStatusCode.Redirect);
        (await later.Read("/account")).ShouldContain("Ina Invited");
    }

    [Fact]
    public async Task A_one_time_link_is_used_by_the_provider_and_an_account_is_connected_with_it()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        var token = await ProviderPortal.Invite(portal, "Lena Linked", "lena@post.example");
        var lena = portal.NewVisitor();
        await ShouldBe(await Come(lena, "private-lena", $"/join/{token}", $"/join/{token}/provider"), HttpStatusCode.Redirect);
        (await lena.Read("/account")).ShouldContain("Lena Linked");

        var officer = portal.Officer;
        await ShouldBe(await Come(officer, "private-officer", "/account", "/account/provider"), HttpStatusCode.Redirect);
        var again = portal.NewVisitor();
        await ShouldBe(await Come(again, "private-officer"), HttpStatusCode.Redirect);
        (await again.Read("/")).ShouldContain("Ada Example");

        var other = portal.NewVisitor();
        await ShouldBe(await Come(other, "private-lena"), HttpStatusCode.Redirect);
        using var parted = await officer.Send("/account", "/account/provider/remove");
        await ShouldBe(parted, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_is_linked_confirms_there_is_asked_anew_and_comes_back_to_what_they_sent()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await using var later = new ProviderPortal();
        await later.InitializeAsync();
        await later.Provider.Tell();
        // The provider's own clock cannot be put forward: eleven minutes ago is where this begins.
        later.PassTime(TimeSpan.FromMinutes(-11));
        var token = await ProviderPortal.Invite(later, "Connie Confirming", "connie@post.example");
        var connie = later.NewVisitor();
        await ShouldBe(await Come(connie, "private-connie", $"/join/{token}", $"/join/{token}/provider"), HttpStatusCode.Redirect);
        later.PassTime(TimeSpan.FromMinutes(11));

        using var asked = await connie.Send("/account", "/account/tokens", ("name", "a script"), ("scope", "read"), ("days", "30"));
        await ShouldBe(asked, HttpStatusCode.Forbidden);
        var page = await asked.Content.ReadAsStringAsync();
        using var led = await connie.Http.PostAsync("/account/confirm/provider", Visitor.Fill(page, "/account/confirm/provider", []));
        var address = new Uri(led.Headers.GetValues("Refresh").Single().Split("url=")[1]);
        HttpUtility.ParseQueryString(address.Query)["prompt"].ShouldBe("login");
        using var confirmed = await connie.Http.GetAsync(await ProviderServer.Through(connie, address, "private-connie"));
        await ShouldBe(confirmed, HttpStatusCode.OK);
        page = await confirmed.Content.ReadAsStringAsync();
        using var carried = await connie.Http.PostAsync("/account/tokens", Visitor.Fill(page, "/account/tokens", []));
        (await carried.Content.ReadAsStringAsync()).ShouldContain("resolute_");
    }

    [Fact]
    public async Task Another_person_of_the_provider_and_one_whom_it_did_not_ask_anew_confirm_nothing()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        var token = await ProviderPortal.Invite(portal, "Nora Notanew", "nora@post.example");
        var nora = portal.NewVisitor();
        await ShouldBe(await Come(nora, "private-nora", $"/join/{token}", $"/join/{token}/provider"), HttpStatusCode.Redirect);

        // She signs in there in a browser of her own, and the answer is brought here.
        var address = await ProviderPortal.Begin(nora, "/account/confirm", "/account/confirm/provider");
        using var other = await nora.Http.GetAsync(await ProviderServer.Through(portal.NewVisitor(), address, "private-olga"));
        await ShouldSay(other, HttpStatusCode.Forbidden, "confirm-another");
        await portal.Provider.Tell("longAgo");
        using var old = await Come(nora, "private-nora", "/account/confirm", "/account/confirm/provider");
        await ShouldSay(old, HttpStatusCode.Unauthorized, "provider-not-anew");
        await portal.Provider.Tell("unsaid");
        using var unsaid = await Come(nora, "private-nora", "/account/confirm", "/account/confirm/provider");
        await ShouldSay(unsaid, HttpStatusCode.Unauthorized, "provider-not-anew");
        await portal.Provider.Tell();
        await ShouldBe(await Come(nora, "private-nora", "/account/confirm", "/account/confirm/provider"), HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Over_TLS_what_a_browser_takes_along_to_the_provider_is_bound_to_this_host()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await http.GetAsync("/sign-in");
        using var form = new HttpRequestMessage(HttpMethod.Post, "/sign-in/provider")
        {
            Content = Visitor.Fill(await page.Content.ReadAsStringAsync(), "/sign-in/provider", []),
        };
        form.Headers.Add("Cookie", string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        using var led = await http.SendAsync(form);

        var taken = led.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("resolute.provider"));
        taken.ShouldStartWith("__Host-resolute.provider=");
        taken.ShouldContain("; path=/;");
        taken.ShouldContain("; secure", Case.Insensitive);
    }

    [Fact]
    public async Task A_stranger_and_an_unverified_address_are_told_to_ask()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await ProviderPortal.Invite(portal, "Uma Unverified", "uma@post.example");
        await portal.Provider.Tell(verified: false);
        await ShouldStayOut("uma", HttpStatusCode.Forbidden, "provider-mail-unverified");
        await portal.Provider.Tell();
        await ShouldStayOut("stranger", HttpStatusCode.Forbidden, "provider-stranger");
    }

    [Fact]
    public async Task An_answer_is_good_once_in_its_own_browser_and_for_ten_minutes()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        await ProviderPortal.Invite(portal, "Rita Replayed", "rita@post.example");
        var jar = new CookieContainer();
        var rita = new Visitor(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = jar }) { BaseAddress = portal.Address });
        var back = await ProviderServer.Through(rita, await ProviderPortal.Begin(rita), "rita");
        var copied = new CookieContainer();
        copied.Add(jar.GetCookies(back));

        using var elsewhere = await portal.NewVisitor().Http.GetAsync(back);
        await ShouldSay(elsewhere, HttpStatusCode.BadRequest, "provider-state");
        using var first = await rita.Http.GetAsync(back);
        await ShouldBe(first, HttpStatusCode.Redirect);
        using var second = await rita.Http.GetAsync(back);
        await ShouldSay(second, HttpStatusCode.BadRequest, "provider-state");
        using var thief = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = copied });
        using var third = await thief.GetAsync(back);
        await ShouldSay(third, HttpStatusCode.BadRequest, "provider-state");
        await using var later = new ProviderPortal();
        await later.InitializeAsync();
        await later.Provider.Tell();
        var slow = later.NewVisitor();
        back = await ProviderServer.Through(slow, await ProviderPortal.Begin(slow), "rita");
        later.PassTime(TimeSpan.FromMinutes(11));
        using var late = await slow.Http.GetAsync(back);
        await ShouldSay(late, HttpStatusCode.BadRequest, "provider-state");
    }

    [Fact]
    public async Task A_code_of_another_sign_in_and_a_nonce_of_another_are_refused()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        await ProviderPortal.Invite(portal, "Cora Coded", "cora@post.example");
        var (cora, mallory) = (portal.NewVisitor(), portal.NewVisitor());
        var stolen = HttpUtility.ParseQueryString((await ProviderServer.Through(cora, await ProviderPortal.Begin(cora), "cora")).Query);
        var own = HttpUtility.ParseQueryString((await ProviderServer.Through(mallory, await ProviderPortal.Begin(mallory), "mallory")).Query);
        own["code"] = stolen["code"];
        using var injected = await mallory.Http.GetAsync($"/sign-in/provider/back?{own}");
        await ShouldSay(injected, HttpStatusCode.Unauthorized, "provider-failed");

        var address = new UriBuilder(await ProviderPortal.Begin(mallory));
        var asked = HttpUtility.ParseQueryString(address.Query);
        asked["nonce"] = "of another";
        address.Query = asked.ToString();
        using var swapped = await mallory.Http.GetAsync(await ProviderServer.Through(mallory, address.Uri, "cora"));
        await ShouldSay(swapped, HttpStatusCode.Unauthorized, "provider-failed");

        var mixed = HttpUtility.ParseQueryString((await ProviderServer.Through(mallory, await ProviderPortal.Begin(mallory), "cora")).Query);
        mixed["iss"] = "https://another.example";
        using var confused = await mallory.Http.GetAsync($"/sign-in/provider/back?{mixed}");
        await ShouldSay(confused, HttpStatusCode.Unauthorized, "provider-failed");
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("audiences")]
    [InlineData("party")]
    [InlineData("issuer")]
    [InlineData("expired")]
    [InlineData("early")]
    [InlineData("endless")]
    [InlineData("nonce")]
    [InlineData("withoutNonce")]
    [InlineData("nobody")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared")]
    [InlineData("person")]
    [InlineData("moved")]
    [InlineData("long", HttpStatusCode.ServiceUnavailable, "provider-unreachable")]
    [InlineData("silent", HttpStatusCode.ServiceUnavailable, "provider-unreachable")]
    public async Task What_the_provider_signs_is_proved(string lie, HttpStatusCode status = HttpStatusCode.Unauthorized, string code = "provider-failed")
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await ProviderPortal.Invite(portal, "Truda True", $"truda-{lie}@post.example");
        await portal.Provider.Tell(lie);
        await ShouldStayOut($"truda-{lie}", status, code);
        await portal.Provider.Tell("true");
        await ShouldBe(await Come(portal.NewVisitor(), $"truda-{lie}"), HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_key_that_the_provider_has_begun_to_sign_by_is_asked_for()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await using var other = new ProviderPortal();
        await other.InitializeAsync();
        await ProviderPortal.Invite(other, "Kira Keyed", "kira@post.example");
        await other.Provider.Tell();
        await ShouldBe(await Come(other.NewVisitor(), "kira"), HttpStatusCode.Redirect);
        await other.Provider.Tell("rotated");
        using var tooSoon = await Come(other.NewVisitor(), "kira");
        await ShouldSay(tooSoon, HttpStatusCode.Unauthorized, "provider-failed");
        other.PassTime(TimeSpan.FromSeconds(11));
        await ShouldBe(await Come(other.NewVisitor(), "kira"), HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_breaks_off_at_the_provider_is_told_so_and_may_come_otherwise()
    {
        Assert.SkipUnless(ProviderServer.IsThere, ProviderServer.Missing);
        await portal.Provider.Tell();
        var visitor = portal.NewVisitor();
        var back = await ProviderServer.Through(visitor, await ProviderPortal.Begin(visitor), "", breaksOff: true);
        using var answer = await visitor.Http.GetAsync(back);
        await ShouldSay(answer, HttpStatusCode.Unauthorized, "provider-declined");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh")]
    public async Task A_provider_that_is_down_is_said_to_be(string language)
    {
        await using var alone = new ProviderPortal { IsProviderUp = false };
        await alone.InitializeAsync();
        var visitor = alone.NewVisitor();
        using var answer = await visitor.Send($"/sign-in?lang={language}", "/sign-in/provider");
        await ShouldSay(answer, HttpStatusCode.ServiceUnavailable, "provider-unreachable", LanguageNames.FromCode(language));
    }

    [Fact]
    public async Task Where_no_provider_is_set_no_page_speaks_of_one()
    {
        await using var plain = new Portal();
        await plain.InitializeAsync();
        var officer = plain.NewVisitor();
        (await officer.Read("/sign-in")).ShouldNotContain("provider");
        await officer.Claim(await plain.NewLink());
        (await officer.Read("/account")).ShouldNotContain("provider");
        using var answer = await officer.Http.GetAsync("/sign-in/provider/back?state=x&code=y");
        await ShouldSay(answer, HttpStatusCode.NotFound, "provider-off");
    }

    private static async Task<HttpResponseMessage> Come(Visitor visitor, string login, string page = "/sign-in", string action = "/sign-in/provider")
    {
        var address = await ProviderPortal.Begin(visitor, page, action);
        return await visitor.Http.GetAsync(await ProviderServer.Through(visitor, address, login));
    }

    private async Task ShouldStayOut(string login, HttpStatusCode status, string code)
    {
        var visitor = portal.NewVisitor();
        using var answer = await Come(visitor, login);
        await ShouldSay(answer, status, code);
        using var own = await visitor.Http.GetAsync("/account");
        own.StatusCode.ShouldBe(HttpStatusCode.Redirect, "nobody is signed in");
    }

    private static async Task ShouldBe(HttpResponseMessage answer, HttpStatusCode status) =>
        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync());

    private static async Task ShouldSay(HttpResponseMessage answer, HttpStatusCode status, string code, Language language = Language.English)
    {
        await ShouldBe(answer, status);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(Catalogue.Of(language).Say($"refusal.{code}", ProviderServer.Name));
    }
}
