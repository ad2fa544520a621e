using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Model.People;
using Resolute.Web.Api;
using Resolute.Web.Tests.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>A portal with more than one of everything that is listed.</summary>
public sealed class ManyPortal : DemoPortal
{
    public Visitor Officer { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Officer = await SignedIn(RoleKind.Officer);
        await Officer.TakeIn("buoys.txt", OwnTexts.Buoys, "adopted");
        await Officer.TakeIn("first.txt", OwnTexts.FirstRevision("green", 31), "adopted");
        await Officer.TakeIn("later.txt", OwnTexts.LaterRevision("green", 31), "adopted");
        await Officer.TakeIn("report.txt", OwnTexts.Report("green", 31));
        await Settle();
    }
}

/// <summary>Whoever walks the pages of a list meets everything once, and nobody walks by a cursor of their own making.</summary>
public sealed partial class PagingTests(ManyPortal portal) : IClassFixture<ManyPortal>
{
    // Each list: its question, the field of its lines, and what tells one line from another.
    public static TheoryData<string, string, string> Lists =>
        new()
        {
            { "documents", "", "slug" },
            { "instruments", "", "key" },
            { "instruments/demo-council/31/lineage", "lineages", "wId" },
            { "mandates", "mandates", "number" },
            { "mandates?state=proposed", "mandates", "number" },
            { "mandates/review", "texts.headings.proposals", "mandate.number" },
            { "calendar?year=2031", "due", "" },
            { "reporting-calendar?year=2031", "reports", "" },
            { "journal", "lines", "sequence" },
            { "journal/own", "lines", "sequence" },
            { "people", "people", "id" },
            { "organisations", "", "id" },
            { "search?q=green", "hits", "address" },
            { "terms?kind=goal", "terms", "key" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_pages_together_are_the_whole(string list, string lines, string key)
    {
        var (whole, _) = await Page("/api/v1/" + list, lines, key);
        var walked = new List<string>();
        var next = With("/api/v1/" + list, "limit=1");
        for (var turn = 0; next is not null && turn < 400; turn++)
        {
            var (page, following) = await Page(next, lines, key);
            page.Count.ShouldBeLessThanOrEqualTo(1, next);
            walked.AddRange(page);
            next = following;
        }

        walked.Take(whole.Count).ShouldBe(whole, list);
        walked.ShouldBeUnique();
        if (!list.Contains("calendar", StringComparison.Ordinal))
            walked.Count.ShouldBeGreaterThan(1, list);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_cursor_that_is_forged_or_anothers_is_refused(string list, string lines, string key)
    {
        var place = "/api/v1/" + list;
        var (_, next) = await Page(With(place, "limit=1"), lines, key);
        foreach (var forged in new[] { "1", "0", "zzz", new string('a', 2000), await Foreign(list) })
            (await Code(With(place, "after=" + forged))).ShouldBe("cursor-unknown", list);
        (await Code(With(place, "limit=0"))).ShouldBe("bad-request", list);
        if (next is not null)
            (await Code(next + "&kind=document")).ShouldBe("cursor-unknown", "the question is another");
    }

    [Fact]
    public async Task What_is_added_meanwhile_moves_nothing()
    {
        var (first, next) = await Page("/api/v1/documents?limit=2", "", "slug");
        var (second, _) = await Page(next!, "", "slug");
        await portal.Officer.TakeIn("new.txt", OwnTexts.Resolution("violet", 77), "adopted");
        var (again, _) = await Page(next!, "", "slug");
        again.ShouldBe(second);
        again.Intersect(first).ShouldBeEmpty();
    }

    [Fact]
    public void Every_list_that_is_given_in_pages_is_walked_here()
    {
        var walked = Lists
            .Select(row => Question().Replace(row.Data.Item1, "").Replace("demo-council/31", "{body}/{number}", StringComparison.Ordinal))
            .ToHashSet();
        var routes = portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<Paged>() is not null)
            .Select(route => route.RoutePattern.RawText!.Trim('/')["api/v1/".Length..].TrimEnd('/'));
        routes.ShouldBe(walked, ignoreOrder: true);
    }

    private async Task<string> Foreign(string list)
    {
        var (_, next) = await Page(list == "documents" ? "/api/v1/instruments?limit=1" : "/api/v1/documents?limit=1", "", "");
        return next.ShouldNotBeNull()[(next!.IndexOf("after=", StringComparison.Ordinal) + 6)..];
    }

    private async Task<string?> Code(string path)
    {
        using var answer = await portal.Officer.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return problem.RootElement.GetProperty("code").GetString();
    }

    private async Task<(List<string> Lines, string? Next)> Page(string path, string lines, string key)
    {
        using var answer = await portal.Officer.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var link = answer.Headers.TryGetValues("Link", out var links) ? NextLink().Match(links.Single()).Groups[1].Value : null;
        if (lines.Length > 0)
            (json!.RootElement.GetProperty("nextAfter").GetString() is not null).ShouldBe(link is not null, path);
        var found = lines
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate<string, IEnumerable<JsonElement>>(
                [json.RootElement],
                (elements, name) => elements.SelectMany(Each).Select(element => element.GetProperty(name))
            )
            .SelectMany(Each);
        return (
            [.. found.Select(line => key.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(line, (one, name) => one.GetProperty(name)).ToString())],
            link
        );
    }

    private static IEnumerable<JsonElement> Each(JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [element];

    private static string With(string path, string query) => path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;

    [GeneratedRegex("^<([^>]+)>; rel=\"next\"$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextLink();

    [GeneratedRegex(@"\?.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Question();
}
