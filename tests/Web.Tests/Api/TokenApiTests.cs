using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>A program with a personal token.</summary>
public sealed partial class TokenApiTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_program_reads_as_its_owner_writes_by_scope_and_never_touches_ways_in()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        var (reads, writes) = (await Make(officer, "read"), await Make(officer, "write"));

        (await Status(null, HttpMethod.Get, "/api/v1/account")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Status(reads, HttpMethod.Get, "/api/v1/account")).ShouldBe(HttpStatusCode.OK);
        (await Status(reads, HttpMethod.Get, "/api/v1/people")).ShouldBe(HttpStatusCode.OK);
        (await Status(reads + "x", HttpMethod.Get, "/api/v1/mandates")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Status(reads, HttpMethod.Post, "/api/v1/mandates/1/statuses", """{"status":"under-way"}""")).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(writes, HttpMethod.Post, "/api/v1/mandates/1/statuses", """{"status":"under-way"}""")).ShouldBe(HttpStatusCode.NotFound);
        (await Status(writes, HttpMethod.Post, "/api/v1/organisations", """{"name":"Republic of Examplia","category":"member-state"}""")).ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await Status(writes, HttpMethod.Get, "/account")).ShouldBe(HttpStatusCode.Redirect, "pages take no token");
    }

    [Fact]
    public async Task The_description_says_how_a_token_is_sent()
    {
        var description = await portal.NewVisitor().Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        description.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("scheme").GetString().ShouldBe("bearer");
        description.GetProperty("security").GetArrayLength().ShouldBe(2);
    }

    private static async Task<string> Make(Visitor officer, string scope)
    {
        using var answer = await officer.Send("/account", "/account/tokens", ("name", "a script"), ("scope", scope), ("days", "30"));
        var page = await answer.Content.ReadAsStringAsync();
        return Letters().Match(page).Groups[1].Value;
    }

    private async Task<HttpStatusCode> Status(string? token, HttpMethod method, string path, string? body = null)
    {
        using var request = method == HttpMethod.Get ? new HttpRequestMessage(method, path) : Visitor.Command(method, path, "\"1\"", Json(body!));
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static StringContent Json(string body) => new(body, null, "application/json");

    [GeneratedRegex("""id="token">(resolute_[0-9a-f]{64})<""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letters();
}
