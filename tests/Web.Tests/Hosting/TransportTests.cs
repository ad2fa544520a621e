using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal that knows its own name.</summary>
public sealed class NamedPortal : Portal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("AllowedHosts", "desk.example;localhost;127.0.0.1;[::1]");
    }
}

/// <summary>A portal that is told by which address its pages are reached.</summary>
public sealed class SitePortal : Portal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Resolute:Mail:Host", "localhost");
        builder.UseSetting("Resolute:Mail:From", "desk@desk.example");
        builder.UseSetting("Resolute:Mail:Site", "https://desk.example/");
    }
}

/// <summary>What every answer says on its way: by which line one comes back, what is kept where, in which letters it is written.</summary>
public sealed class TransportTests(NamedPortal portal) : IClassFixture<NamedPortal>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/healthz")]
    [InlineData("/api/v1/mandates")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/sign-in")]
    public async Task Whoever_came_by_TLS_comes_back_by_TLS_for_a_year(string path)
    {
        (await Hsts(path, "https", "desk.example")).ShouldBe("max-age=31536000; includeSubDomains");
        (await Hsts(path, "http", "desk.example")).ShouldBeNull();
        (await Hsts(path, "https", "localhost")).ShouldBeNull("a browser would keep it for every server on the machine");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/mandates")]
    public async Task A_request_is_not_sent_back_to_whoever_traces_it(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, path);
        request.Headers.Add("X-Secret", "quicksilver");
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("quicksilver");
    }

    [Fact]
    public async Task A_name_that_is_not_the_portals_is_not_answered()
    {
        using var stranger = await Ask("/", "https", "elsewhere.example");
        stranger.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var own = await Ask("/", "https", "desk.example");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_names_the_address_of_these_pages_closes_every_other_but_this_machines()
    {
        await using var other = new SitePortal();
        await other.InitializeAsync();
        foreach (
            var (host, status) in new[]
            {
                ("desk.example", HttpStatusCode.OK),
                ("localhost", HttpStatusCode.OK),
                ("elsewhere.example", HttpStatusCode.BadRequest),
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/");
            request.Headers.Host = host;
            using var answer = await other.NewVisitor().Http.SendAsync(request);
            answer.StatusCode.ShouldBe(status, host);
        }
    }

    [Fact]
    public async Task What_a_signed_in_person_saw_is_kept_by_no_browser_and_every_text_says_its_letters()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        var routes = portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            .Select(route => "/" + route.RoutePattern.RawText!.Trim('/'))
            .Where(path => !path.Contains('{', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Append(Sheet(await officer.Read("/")))
            .ToList();
        routes.Count.ShouldBeGreaterThan(20);
        foreach (var path in routes)
        {
            using var answer = await officer.Http.GetAsync(path);
            var kind = answer.Content.Headers.ContentType;
            if (kind?.MediaType is { } media && (media.StartsWith("text/", StringComparison.Ordinal) || media.EndsWith("xml", StringComparison.Ordinal)))
                kind.CharSet.ShouldBe("utf-8", path);
            answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse(path);
            if (!path.StartsWith("/assets/", StringComparison.Ordinal))
                answer.Headers.CacheControl?.NoStore.ShouldBe(true, path);
        }
    }

    private static string Sheet(string page)
    {
        var from = page.IndexOf("/assets/", StringComparison.Ordinal);
        return page[from..page.IndexOf('"', from)];
    }

    private async Task<string?> Hsts(string path, string scheme, string host)
    {
        using var answer = await Ask(path, scheme, host);
        return answer.Headers.TryGetValues("Strict-Transport-Security", out var said) ? said.Single() : null;
    }

    private async Task<HttpResponseMessage> Ask(string path, string scheme, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Host = host;
        return await portal.NewVisitor().Http.SendAsync(request);
    }
}
