using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A portal that holds one resolution that nobody has released.</summary>
public sealed class GuardedPortal : Portal
{
    public const string Secret = "quicksilver";

    public string Slug { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var officer = NewVisitor();
        await officer.Claim(await NewLink());
        Slug = await officer.TakeIn("lanterns.txt", OwnTexts.Resolution(Secret), "adopted");
    }
}

/// <summary>What every route promises to everyone: nothing unreleased is shown, nothing is written by strangers, the browser may do little.</summary>
public sealed partial class SecurityTests(GuardedPortal portal) : IClassFixture<GuardedPortal>
{
    // A token that nobody has is not found.
    private static readonly string[] OpenToAnyone =
    [
        "/sign-in",
        "/sign-in/passkey",
        "/sign-in/provider",
        "/sign-in/passkey/ask",
        "/sign-out",
        "/welcome/x",
        "/join/x",
        "/join/x/passkey",
        "/join/x/provider",
        "/join/x/passkey/ask",
        "/recover",
        "/unsubscribe/x",
        "/unsubscribe/x/at-once",
    ];

    // Mail programs post here by themselves (RFC 8058).
    private const string WithoutToken = "/unsubscribe/x/at-once";

    [Fact]
    public async Task Nothing_that_is_not_released_is_shown_to_strangers_and_no_page_may_run_script_but_ours()
    {
        var routes = Routes("GET").ToList();
        routes.Count.ShouldBeGreaterThan(15);
        foreach (var path in routes)
        {
            using var answer = await portal.NewVisitor().Http.GetAsync(path);
            var body = await answer.Content.ReadAsStringAsync();
            body.ShouldNotContain(GuardedPortal.Secret, Case.Insensitive, path);
            ((int)answer.StatusCode).ShouldBeLessThan(500, path);
            Header(answer, "Content-Security-Policy").ShouldContain("default-src 'none'", Case.Sensitive, path);
            Header(answer, "Content-Security-Policy").ShouldNotContain("unsafe", Case.Sensitive, path);
            Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'", Case.Sensitive, path);
            Header(answer, "X-Content-Type-Options").ShouldBe("nosniff", path);
            Header(answer, "Referrer-Policy").ShouldBe("same-origin", path);
            Header(answer, "Permissions-Policy").ShouldContain("camera=()", Case.Sensitive, path);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                Inline().Matches(body).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Every_write_refuses_a_stranger_who_brings_the_forms_token()
    {
        var bodies = await DescribedBodies.Of(portal.NewVisitor());
        var routes = Writes().Where(write => !OpenToAnyone.Contains(write.Path)).ToList();
        routes.Count.ShouldBeGreaterThan(12);
        var taken = new List<string>();
        foreach (var (path, route) in routes)
        {
            var stranger = portal.NewVisitor();
            var token = Visitor.Hidden(await stranger.Read("/sign-in"), "/sign-in");
            using var form = new FormUrlEncodedContent(token.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var request = path.StartsWith("/api", StringComparison.Ordinal)
                ? Visitor.Command(HttpMethod.Post, path, "\"1\"", Body(bodies, (path, route)))
                : new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
            using var answer = await stranger.Http.SendAsync(request);
            var refused =
                answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                || (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().StartsWith("/sign-in", StringComparison.Ordinal));
            if (!refused)
                taken.Add($"{path}: {answer.StatusCode}");
        }

        taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token_and_no_command_without_its_header()
    {
        var bodies = await DescribedBodies.Of(portal.NewVisitor());
        foreach (var (path, route) in Writes().Where(write => write.Path != WithoutToken))
        {
            using HttpContent body = path.StartsWith("/api", StringComparison.Ordinal) ? Body(bodies, (path, route)) : new FormUrlEncodedContent([]);
            using var answer = await portal.NewVisitor().Http.PostAsync(path, body);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
        }
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts_and_from_other_sites()
    {
        using var answer = await portal.NewVisitor().Http.GetAsync("/sign-in?lang=fr");
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.Count.ShouldBe(2);
        cookies.ShouldAllBe(cookie =>
            cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase) && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Behind_a_proxy_with_TLS_cookies_travel_by_TLS_only()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in?lang=fr");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.Count.ShouldBe(2);
        cookies.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        cookies.ShouldAllBe(cookie => cookie.StartsWith("__Host-resolute.") && cookie.Contains("; path=/;") && !cookie.Contains("domain="));
    }

    [Fact]
    public async Task A_secret_that_is_not_as_we_make_them_is_not_drawn_again()
    {
        var stranger = portal.NewVisitor();
        using var answer = await stranger.Send("/recover", "/recover", ("login", "nobody"), ("password", "x"), ("code", "1"), ("secret", new string('A', 500)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var secret = Visitor.Hidden(await answer.Content.ReadAsStringAsync(), "/recover").Single(field => field.Name == "secret").Value;
        secret.Length.ShouldBe(32);
    }

    [Theory]
    [InlineData("//elsewhere.example/x")]
    [InlineData("///elsewhere.example")]
    [InlineData("/%5Celsewhere.example")]
    [InlineData("/.//elsewhere.example")]
    public async Task No_address_makes_a_page_link_to_another_host(string path)
    {
        using var answer = await portal.NewVisitor().Http.GetAsync(new Uri(portal.Address.ToString().TrimEnd('/') + path));
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("rel=\"alternate\"");
        Links().Matches(page).Select(link => link.Groups["to"].Value).ShouldAllBe(to => to.StartsWith('/') && !to.StartsWith("//") && !to.StartsWith("/\\"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/healthz")]
    [InlineData("/api/v1/mandates")]
    public async Task A_head_is_answered_as_its_page_without_the_page(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    private IEnumerable<string> Routes(string method) => Patterns(method).Select(Filled).Distinct(StringComparer.Ordinal);

    /// <summary>Each write: where it is asked for here, and the route as the description writes it.</summary>
    private IEnumerable<(string Path, string Route)> Writes() =>
        Patterns("POST").Select(pattern => (Filled(pattern), Constraint().Replace("/" + pattern.Trim('/'), "}"))).DistinctBy(write => write.Item1);

    private IEnumerable<string> Patterns(string method) =>
        portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) ?? method is "GET")
            .Select(route => route.RoutePattern.RawText!);

    private string Filled(string pattern)
    {
        var path = pattern
            .Replace("{slug}", portal.Slug, StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{**address}", $"documents/{portal.Slug}", StringComparison.Ordinal)
            .Replace("{evidence:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{correction:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{watch:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{said:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{act:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{person:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{role:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{organisation:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{token:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{eId}", "sec_1__para_1", StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal);
        return "/" + AnyPlace().Replace(path, "x").TrimStart('/');
    }

    private static HttpContent Body(DescribedBodies bodies, (string Path, string Route) write) =>
        write.Path.TrimEnd('/').EndsWith("/documents", StringComparison.Ordinal)
        || write.Path.TrimEnd('/').EndsWith("/documents/intakes", StringComparison.Ordinal)
            ? new MultipartFormDataContent { { new ByteArrayContent([65]), "file", "x.txt" } }
            : new StringContent(bodies[write.Route], null, "application/json");

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(' ', values) : "";

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyPlace();

    [GeneratedRegex(@":[a-z]+(?:\([^)]*\))?\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex("""(?<!stylesheet" )(?:href|action)="(?<to>[^"#][^"]*)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(
        """<script(?! type="module" src="/assets/[a-z]+\.[0-9a-f]{16}\.js"></script>)|\sstyle="|\son[a-z]+="|javascript:""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Inline();
}
