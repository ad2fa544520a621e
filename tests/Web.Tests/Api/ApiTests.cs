using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>A portal with an officer and one adopted resolution.</summary>
public sealed class OfficersPortal : Portal
{
    public Visitor Officer { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Officer = NewVisitor();
        await Officer.Claim(await NewLink());
        await Officer.TakeIn("lanterns.txt", OwnTexts.Resolution("green"), "adopted");
    }
}

/// <summary>Programs do what pages do, once, on the version they saw.</summary>
public sealed class ApiTests(OfficersPortal portal) : IClassFixture<OfficersPortal>
{
    private HttpClient Http => portal.Officer.Http;

    [Fact]
    public async Task A_mandate_is_confirmed_on_the_version_seen_and_a_repeated_command_does_nothing_twice()
    {
        using var seen = await Http.GetAsync("/api/v1/mandates/1");
        seen.StatusCode.ShouldBe(HttpStatusCode.OK);
        var tag = seen.Headers.ETag!.ToString();
        var command = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm"))).ShouldBe(HttpStatusCode.PreconditionRequired);
        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm", "\"99\""))).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm", tag, command: command))).ShouldBe(HttpStatusCode.NoContent);
        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm", tag, command: command))).ShouldBe(HttpStatusCode.NoContent);
        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm", tag))).ShouldBe(HttpStatusCode.PreconditionFailed);

        using var after = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates/1");
        after!.RootElement.GetProperty("mandate").GetProperty("state").GetString().ShouldBe("confirmed");
        after.RootElement.GetProperty("history").EnumerateArray().Count(event_ => event_.GetProperty("verb").GetString() == "confirmed").ShouldBe(1);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await Http.GetAsync("/api/v1/mandates/2");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/mandates/2");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        (await Status(again)).ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_same_file_is_created_once()
    {
        (await Import("blue", 92)).ShouldBe(HttpStatusCode.Created);
        (await Import("blue", 92)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_text_is_read_at_the_address_that_its_page_has()
    {
        using var list = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/documents");
        var address = list!.RootElement[0].GetProperty("textAddress").GetString()!.TrimStart('/');
        using var text = await Http.GetFromJsonAsync<JsonDocument>($"/api/v1/texts/{address}");
        text!.RootElement.GetProperty("reading").GetProperty("operative").GetArrayLength().ShouldBeGreaterThan(0);
        await portal.Officer.Read("/" + address);
    }

    [Fact]
    public async Task The_board_gives_the_counts_and_the_mandates_of_one_state()
    {
        using var board = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates?state=proposed");
        board!.RootElement.GetProperty("mandates").EnumerateArray().ShouldAllBe(mandate => mandate.GetProperty("state").GetString() == "proposed");
        board.RootElement.GetProperty("byState").GetProperty("proposed").GetInt32().ShouldBeGreaterThan(0);
    }

    private async Task<HttpStatusCode> Import(string mark, int number)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(OwnTexts.Resolution(mark, number))), "file", $"{mark}.txt" },
        };
        return await Status(Visitor.Command(HttpMethod.Post, "/api/v1/documents", content: form));
    }

    private async Task<HttpStatusCode> Status(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request);
        request.Dispose();
        return answer.StatusCode;
    }
}
