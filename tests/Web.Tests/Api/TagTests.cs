using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Model.People;
using Resolute.Web.Api;
using Resolute.Web.Tests.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>A portal with an answer to every GET of one thing, and a write that changes it.</summary>
public sealed class TaggedPortal : DemoPortal
{
    public const string Instrument = "demo-council";

    public const string Number = "12";

    public Visitor Officer { get; private set; } = null!;

    public Visitor Administrator { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (Officer, Administrator) = (await SignedIn(RoleKind.Officer), await SignedIn(RoleKind.Administrator));
        await Officer.TakeIn("buoys.txt", OwnTexts.Buoys, "adopted");
        const string entered = """
            {"body":"itu/council","name":"2031","year":2031,"number":null,"season":null,"place":null,
             "days":{"certainty":"unknown","from":null,"to":null,"source":null}}
            """;
        using var session = await Officer.Http.SendAsync(
            Visitor.Command(HttpMethod.Post, "/api/v1/calendar", content: new StringContent(entered, null, "application/json"))
        );
        session.StatusCode.ShouldBe(HttpStatusCode.Created, await session.Content.ReadAsStringAsync());
        await Settle();
    }
}

/// <summary>Every answer about one thing has a strong tag that changes with it, and no write is done on what was not seen.</summary>
public sealed class TagTests(TaggedPortal portal) : IClassFixture<TaggedPortal>
{
    [Fact]
    public async Task Every_thing_is_tagged_and_not_sent_again_while_it_is_the_same()
    {
        var asked = 0;
        foreach (var path in Things())
        {
            using var first = await portal.Officer.Http.GetAsync(path);
            if (first.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.Conflict)
                continue;

            asked++;
            first.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            first.Headers.ETag.ShouldNotBeNull(path).IsWeak.ShouldBeFalse(path);
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag);
            using var second = await portal.Officer.Http.SendAsync(request);
            second.StatusCode.ShouldBe(HttpStatusCode.NotModified, path);
            second.Headers.ETag.ShouldBe(first.Headers.ETag, path);
            (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(path);
        }

        asked.ShouldBeGreaterThan(20);
    }

    public static TheoryData<string, string, string, bool> Writes =>
        new()
        {
            { "mandates/1", "mandates/1/confirm", "{}", false },
            { "mandates/2", "mandates/2/reject", """{"reason":"asks nothing"}""", false },
            { "mandates/3", "mandates/3/owner", "{}", false },
            { "documents/SLUG", "documents/SLUG/corrections", """{"kind":"due","clause":"sec_1__para_1"}""", false },
            { "documents/SLUG", "documents/SLUG/release", """{"to":"public"}""", false },
            { "calendar/itu-council/2031", "calendar/itu-council/2031/call-off", """{"reason":"no room"}""", false },
            { "people/PERSON", "people/PERSON/organisation", "{}", true },
            { "organisations/ORGANISATION", "organisations/ORGANISATION", """{"name":"Elsewhere","category":"academia"}""", true },
        };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_on_what_was_seen_is_done_once_and_the_old_tag_is_refused(string thing, string write, string body, bool isKept)
    {
        var visitor = isKept ? portal.Administrator : portal.Officer;
        var before = await Tag(visitor, thing);

        (await Send(visitor, write, body, "\"0.999999-0000000000000000\"")).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Send(visitor, write, body, "W/" + before)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        var done = await Send(visitor, write, body, before);
        ((int)done.Status).ShouldBeInRange(200, 204, done.Body);

        (await Tag(visitor, thing)).ShouldNotBe(before);
        var late = await Send(visitor, write, body, before);
        late.Status.ShouldBe(HttpStatusCode.PreconditionFailed, late.Body);
        using var problem = JsonDocument.Parse(late.Body);
        problem.RootElement.GetProperty("code").GetString().ShouldBe("seen-changed-meanwhile");
        problem.RootElement.GetProperty("source").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_sends_a_star_writes_on_whichever_holds()
    {
        (await Send(portal.Officer, "mandates/4/owner", "{}", "*")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Send(portal.Officer, "mandates/4/confirm", "{}", "*")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await Send(portal.Officer, "mandates/9999/confirm", "{}", "*")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Strangers_are_not_told_what_is_done_inside()
    {
        using var answer = await portal.NewVisitor().Http.GetAsync("/api/v1/calendar/itu-council/2031");
        answer.Headers.ETag!.Tag.ShouldMatch("^\"[0-9a-f]{16}\"$");
    }

    private async Task<string> Tag(Visitor visitor, string thing)
    {
        using var answer = await visitor.Http.GetAsync("/api/v1/" + Filled(thing));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, thing);
        return answer.Headers.ETag!.ToString();
    }

    private async Task<(HttpStatusCode Status, string Body)> Send(Visitor visitor, string write, string body, string tag)
    {
        using var request = Visitor.Command(HttpMethod.Post, "/api/v1/" + Filled(write), tag, new StringContent(body, null, "application/json"));
        using var answer = await visitor.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private string Filled(string path) =>
        path.Replace("SLUG", portal.Texts[Audience.Internal].Slug, StringComparison.Ordinal)
            .Replace("PERSON", portal.Of(RoleKind.Delegate).Id.ToString(), StringComparison.Ordinal)
            .Replace("ORGANISATION", portal.Of(RoleKind.Officer).Organisation!.Id.ToString(), StringComparison.Ordinal);

    // Each route of the table with what is there in its places; what needs a question has one.
    private IEnumerable<string> Things() =>
        portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true)
            .Where(route => route.Metadata.GetMetadata<SentAsMade>() is null)
            .Select(route => route.RoutePattern.RawText!)
            .Where(route => route.Contains("api/v1", StringComparison.Ordinal))
            .Select(route =>
                "/"
                + Filled(
                        route
                            .Replace("/instruments/{body}/{number}/{revision}/{language}/", "/documents/SLUG/", StringComparison.Ordinal)
                            .Replace("{slug}", "SLUG", StringComparison.Ordinal)
                            .Replace("{number:int}", "1", StringComparison.Ordinal)
                            .Replace("{number}", TaggedPortal.Number, StringComparison.Ordinal)
                            .Replace("calendar/{body}/{name}", "calendar/itu-council/2031", StringComparison.Ordinal)
                            .Replace("{body}", TaggedPortal.Instrument, StringComparison.Ordinal)
                            .Replace("{person:guid}", "PERSON", StringComparison.Ordinal)
                            .Replace("{organisation:guid}", "ORGANISATION", StringComparison.Ordinal)
                            .Replace("{kind}", "csv", StringComparison.Ordinal)
                            .Replace("{**address}", "documents/SLUG", StringComparison.Ordinal)
                            .Replace("{**key}", "itu/secretary-general", StringComparison.Ordinal)
                    )
                    .TrimStart('/')
            )
            .Select(path =>
                path.EndsWith("/move", StringComparison.Ordinal) ? path + "?version=0"
                : path.Contains("before-adoption", StringComparison.Ordinal) ? path + $"?text=documents/{portal.Texts[Audience.Internal].Slug}"
                : path
            );
}
