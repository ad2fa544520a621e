using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>Nobody is told "as you saw it" of an answer that is another one.</summary>
public sealed class ConditionalTests(OfficersPortal portal) : IClassFixture<OfficersPortal>
{
    private const string Mandate = "/api/v1/mandates/2";

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_however_the_tag_is_sent()
    {
        var tag = await Tag();
        (await Status($"{tag}")).ShouldBe(HttpStatusCode.NotModified);
        (await Status($"W/{tag}")).ShouldBe(HttpStatusCode.NotModified);
        (await Status($"\"other\", {tag}")).ShouldBe(HttpStatusCode.NotModified);
        (await Status("*")).ShouldBe(HttpStatusCode.NotModified);
        (await Status("\"other\"")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task New_evidence_is_a_new_answer_though_the_version_is_the_same()
    {
        using var confirm = Visitor.Command(HttpMethod.Post, Mandate + "/confirm", await Tag());
        using var confirmed = await portal.Officer.Http.SendAsync(confirm);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var tag = await Tag();
        var slug = await portal.Officer.TakeIn("ledger.txt", OwnTexts.Report("violet", 93));
        using var link = Visitor.Command(
            HttpMethod.Post,
            Mandate + "/evidence",
            content: JsonContent.Create(new { address = $"documents/{slug}", shows = "progress" })
        );
        using var linked = await portal.Officer.Http.SendAsync(link);
        linked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Status(tag)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_language_and_another_reader_are_other_answers()
    {
        var tag = await Tag();
        (await Status(tag, "fr")).ShouldBe(HttpStatusCode.OK);
        using var stranger = await portal.NewVisitor().Http.SendAsync(Asking(tag, "en"));
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_answer_is_kept_by_the_reader_alone_and_asked_about_each_time()
    {
        using var answer = await portal.Officer.Http.GetAsync(Mandate);
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        answer.Headers.CacheControl.NoCache.ShouldBeTrue();
        answer.Headers.Vary.ShouldBe(["Accept-Language", "Cookie"]);
    }

    private async Task<string> Tag()
    {
        using var answer = await portal.Officer.Http.SendAsync(Asking(null, "en"));
        return answer.Headers.ETag!.ToString();
    }

    private async Task<HttpStatusCode> Status(string tag, string language = "en")
    {
        using var answer = await portal.Officer.Http.SendAsync(Asking(tag, language));
        return answer.StatusCode;
    }

    private static HttpRequestMessage Asking(string? tag, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Mandate);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return request;
    }
}
