using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Web.Components;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>
/// Every route of the route table and every use case, with each kind of person, with one's own and another organisation, and with what is for the secretariat, for participants and for the public, is as the written table says:
/// yes; no (403); ask (to sign in first); hidden (404, as if there were no such thing); malformed and gone tell of the question, not of who asks. What is not in the table fails.
/// </summary>
public sealed partial class RightsTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private static readonly RoleKind?[] Kinds = [null, RoleKind.Chair, RoleKind.FocalPoint, RoleKind.Delegate, RoleKind.Officer, RoleKind.Administrator];
    private static readonly string Heading = "what\tanonymous\t" + string.Join('\t', Kinds.OfType<RoleKind>().Select(Kebab.Of)) + "\toperator\ttoken";

    private const string Own = "own";

    private readonly Dictionary<string, Visitor> _visitors = new(StringComparer.Ordinal);

    private static string Table => Path.Combine(OwnTexts.Root, "tests", "Web.Tests", "Hosting", "rights.tsv");

    [Fact]
    public async Task Every_route_and_every_use_case_is_as_the_table_says()
    {
        var lines = new List<string> { Heading };
        lines.AddRange(UseCases());
        lines.AddRange(await Routes());
        if (Environment.GetEnvironmentVariable("RESOLUTE_APPROVE") is "1")
            await File.WriteAllLinesAsync(Table, lines, TestContext.Current.CancellationToken);

        var written = await File.ReadAllLinesAsync(Table, TestContext.Current.CancellationToken);
        lines.Except(written, StringComparer.Ordinal).ShouldBeEmpty("found, and not written so");
        written.Except(lines, StringComparer.Ordinal).ShouldBeEmpty("written, and not found so");
        lines.Count.ShouldBeGreaterThan(150);
    }

    // Who may, by the permission that the use case needs; a token is that of somebody who is officer and administrator, and writes.
    private static IEnumerable<string> UseCases()
    {
        var roles = Kinds.OfType<RoleKind>().Select(kind => Actor.With(default, "", kind));
        var both = Actor.With(default, "", RoleKind.Officer, RoleKind.Administrator);
        var token = both with { Permissions = RoleRights.ByToken(both.Permissions) };
        Actor[] actors = [Actor.Anonymous, .. roles, Actor.Operator, token];
        return from type in typeof(Runner).Assembly.GetTypes()
            where !type.IsAbstract && type.GetInterfaces().Any(seen => IsDoor(seen))
            let needs = (Permission)type.GetProperty("Needs")!.GetValue(null)!
            let name = $"{(type.GetInterfaces().Any(seen => Is(seen, typeof(IUseCase<,>))) ? "use-case" : "view")} {type.Name}"
            orderby name
            select string.Join('\t', actors.Select(actor => actor.May(needs) ? "yes" : "no").Prepend(name));
    }

    private async Task<IReadOnlyList<string>> Routes()
    {
        var bodies = await DescribedBodies.Of(portal.NewVisitor());
        var lines = new List<string>();
        foreach (var (method, pattern) in Patterns().Distinct().Order())
        foreach (var place in Places(method, pattern))
        {
            var outcomes = new List<string> { $"{method} {pattern} {place}".TrimEnd() };
            foreach (var kind in Kinds)
                outcomes.Add(await Ask(method, pattern, kind, place, bodies));
            lines.Add(string.Join('\t', [.. outcomes, "-", "-"]));
        }

        return lines;
    }

    private static string[] Places(string method, string pattern) =>
        pattern.Contains("{organisation:guid}", StringComparison.Ordinal) ? [Own, "foreign"]
        : method is "GET" && OfText().IsMatch(pattern) ? [.. Enum.GetValues<Audience>().Select(Kebab.Of)]
        : [""];

    private async Task<string> Ask(string method, string pattern, RoleKind? kind, string place, DescribedBodies bodies)
    {
        var visitor = await SignedIn(kind, isAnew: pattern.EndsWith("sign-out", StringComparison.Ordinal));
        var path = Filled(pattern, kind, place, method is "GET");
        using var request = method is "GET" ? new HttpRequestMessage(HttpMethod.Get, path) : await Write(visitor, kind, path, pattern, bodies);
        using var answer = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var isToSignIn =
            answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().StartsWith("/sign-in?return", StringComparison.Ordinal);
        ((int)answer.StatusCode).ShouldBeLessThan(500, path);
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => "ask",
            HttpStatusCode.Forbidden => "no",
            HttpStatusCode.NotFound => "hidden",
            HttpStatusCode.BadRequest => "malformed",
            HttpStatusCode.Gone => "gone",
            _ => isToSignIn ? "ask" : "yes",
        };
    }

    // One visit for each kind, but that it ends with signing out.
    private async Task<Visitor> SignedIn(RoleKind? kind, bool isAnew)
    {
        var name = kind?.ToString() ?? "";
        if (isAnew)
        {
            // Signing out everywhere ends the others too.
            _visitors.Remove(name);
            return await portal.SignedIn(kind);
        }

        if (!_visitors.TryGetValue(name, out var visitor))
            _visitors[name] = visitor = await portal.SignedIn(kind);
        return visitor;
    }

    private static async Task<HttpRequestMessage> Write(Visitor visitor, RoleKind? kind, string path, string pattern, DescribedBodies bodies)
    {
        if (path.StartsWith("/api", StringComparison.Ordinal))
            return Visitor.Command(
                HttpMethod.Post,
                path,
                "\"1\"",
                (
                    path.TrimEnd('/').EndsWith("/documents", StringComparison.Ordinal)
                    || path.TrimEnd('/').EndsWith("/documents/intakes", StringComparison.Ordinal)
                )
                    ? new MultipartFormDataContent { { new ByteArrayContent([65]), "file", "x.txt" } }
                    : new StringContent(bodies[Constraint().Replace("/" + pattern.Trim('/'), "}")], null, "application/json")
            );

        var (page, form) = kind is null ? ("/sign-in", "/sign-in") : ("/account", "/account");
        var fields = Visitor.Hidden(await visitor.Read(page), form);
        return new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
    }

    // What is written to does not exist, so that no visit changes what the next one finds.
    private string Filled(string pattern, RoleKind? kind, string place, bool isRead)
    {
        var (slug, mandate) = portal.Texts[Kebab.Parse<Audience>(place) ?? Audience.Internal];
        var own = kind is { } role ? portal.Of(role).Organisation! : portal.Of(RoleKind.Officer).Organisation!;
        var foreign = portal.People.Select(person => person.Organisation!).First(organisation => organisation.Id != own.Id);
        var path = pattern
            .Replace("{slug}", isRead ? slug : "nowhere", StringComparison.Ordinal)
            .Replace("{number:int}", isRead ? mandate.ToString(CultureInfo.InvariantCulture) : "999999", StringComparison.Ordinal)
            .Replace("{**address}", $"documents/{slug}", StringComparison.Ordinal)
            .Replace("{organisation:guid}", (place == Own ? own : foreign).Id.ToString(), StringComparison.Ordinal)
            .Replace("{person:guid}", isRead ? portal.Of(RoleKind.Delegate).Id.ToString() : Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal);
        return "/" + AnyPlace().Replace(AnyGuid().Replace(path, Guid.Empty.ToString()), "x").TrimStart('/');
    }

    private IEnumerable<(string Method, string Pattern)> Patterns() =>
        from route in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        // A stream of events never ends; who may follow it is asked by its page.
        where !route.RoutePattern.RawText!.EndsWith("/events", StringComparison.Ordinal)
        select (method, "/" + route.RoutePattern.RawText!.Trim('/'));

    private static bool IsDoor(Type seen) => Is(seen, typeof(IUseCase<,>)) || Is(seen, typeof(IView<,>));

    private static bool Is(Type seen, Type open) => seen.IsGenericType && seen.GetGenericTypeDefinition() == open;

    [GeneratedRegex(@"\{slug\}|\{number:int\}|\{\*\*address\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfText();

    [GeneratedRegex(@"\{[^}:]*:guid\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyGuid();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyPlace();

    [GeneratedRegex(@":[a-z]+(?:\([^)]*\))?\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Constraint();
}
