using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Web.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal whose clock can be put forward.</summary>
public class LaterPortal : Portal
{
    private readonly LaterClock _clock = new();

    public void PassTime(TimeSpan time) => _clock.By += time;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock));
    }
}

/// <summary>How long somebody stays signed in.</summary>
public sealed class SignedInTests
{
    private const string Who = "Ada Example";

    [Fact]
    public async Task Who_comes_back_each_day_signs_in_again_after_a_week()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        for (var visit = 1; visit <= 16; visit++)
        {
            portal.PassTime(TimeSpan.FromHours(10));
            (await officer.Read("/")).ShouldContain(Who, Case.Sensitive, $"visit {visit}");
        }

        portal.PassTime(TimeSpan.FromHours(10));
        (await officer.Read("/")).ShouldNotContain(Who);
    }

    [Fact]
    public async Task Who_stays_away_for_a_night_signs_in_again()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        portal.PassTime(TimeSpan.FromHours(13));
        (await officer.Read("/")).ShouldNotContain(Who);
    }

    [Fact]
    public async Task Signing_out_ends_a_copied_cookie_too()
    {
        await using var portal = new Portal();
        await portal.InitializeAsync();
        var jar = new CookieContainer();
        var officer = NewVisitor(portal, jar);
        await officer.Claim(await portal.NewLink());
        var copy = new CookieContainer();
        copy.Add(jar.GetCookies(portal.Address));
        var thief = NewVisitor(portal, copy);
        (await thief.Read("/")).ShouldContain(Who);

        using var answer = await officer.Send("/", "/sign-out");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.Read("/")).ShouldNotContain(Who);
        (await thief.Read("/")).ShouldNotContain(Who);
    }

    [Fact]
    public async Task Over_TLS_a_cookie_that_a_neighbour_may_have_set_is_nobodys()
    {
        await using var portal = new Portal();
        await portal.InitializeAsync();
        var jar = new CookieContainer();
        await NewVisitor(portal, jar).Claim(await portal.NewLink());
        var value = jar.GetCookies(portal.Address).Single(cookie => cookie.Name == SignedInCookie.Name).Value;

        (await Read(portal, $"__Host-{SignedInCookie.Name}={value}")).ShouldContain(Who);
        (await Read(portal, $"{SignedInCookie.Name}={value}")).ShouldNotContain(Who);
    }

    [Fact]
    public async Task Who_signs_in_as_somebody_else_leaves_nobody_signed_in_behind()
    {
        await using var portal = new Portal();
        await portal.InitializeAsync();
        var jar = new CookieContainer();
        var officer = NewVisitor(portal, jar);
        await officer.Claim(await portal.NewLink());
        var copy = new CookieContainer();
        copy.Add(jar.GetCookies(portal.Address));

        await Guest.Join(portal, officer);

        (await officer.Read("/")).ShouldContain("Dora Delegate");
        (await NewVisitor(portal, copy).Read("/")).ShouldNotContain(Who);
    }

    private static async Task<string> Read(Portal portal, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, portal.Address);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Visitor NewVisitor(Portal portal, CookieContainer jar) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = jar }) { BaseAddress = portal.Address });
}
