using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
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

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("", "application/json")]
    [InlineData("", "application/x-www-form-urlencoded")]
    [InlineData("{}", "application/json")]
    [InlineData("""{"addresseeKey":null}""", "application/json")]
    public async Task Who_confirms_without_correcting_need_send_no_body(string? body, string? kind)
    {
        using var content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (kind is not null)
            content!.Headers.TryAddWithoutValidation("Content-Type", kind);
        (await Status(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/2/confirm", "\"99\"", content))).ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Evidence_is_decided_under_its_own_mandate_only()
    {
        await portal.Officer.TakeIn("moorings.txt", OwnTexts.Resolution("amber", 97), "adopted");
        using var board = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates?state=proposed");
        var mandate = board!.RootElement.GetProperty("mandates").EnumerateArray().Last().GetProperty("number").GetInt32();
        var place = $"/api/v1/mandates/{mandate}";
        using var proposed = await Http.GetAsync(place);
        (await Status(Visitor.Command(HttpMethod.Post, place + "/confirm", proposed.Headers.ETag!.ToString()))).ShouldBe(HttpStatusCode.NoContent);
        var slug = await portal.Officer.TakeIn("soundings.txt", OwnTexts.Report("amber", 97));
        var piece = JsonContent.Create(new { address = $"documents/{slug}", shows = "progress" });
        (await Status(Visitor.Command(HttpMethod.Post, place + "/evidence", content: piece))).ShouldBe(HttpStatusCode.NoContent);
        using var page = await Http.GetFromJsonAsync<JsonDocument>(place);
        var evidence = page!.RootElement.GetProperty("evidence")[0].GetProperty("id").GetString();

        foreach (var deed in new[] { "confirm", "dismiss" })
        {
            (await Decide(mandate - 1, evidence, deed)).ShouldBe(HttpStatusCode.NotFound);
            // Under its own mandate it is found, and was decided when it was linked.
            (await Decide(mandate, evidence, deed)).ShouldBe(HttpStatusCode.Conflict);
        }
    }

    private static JsonContent ToThePublic => JsonContent.Create(new { to = "public" });

    private Task<HttpStatusCode> Decide(int mandate, string? evidence, string deed) =>
        Status(
            Visitor.Command(HttpMethod.Post, $"/api/v1/mandates/{mandate}/evidence/{evidence}/{deed}", content: JsonContent.Create(new { shows = "report" }))
        );

    [Fact]
    public async Task A_mandate_is_released_on_the_version_seen()
    {
        var slug = await portal.Officer.TakeIn("buoys.txt", OwnTexts.Resolution("indigo", 96), "adopted");
        (await Status(Visitor.Command(HttpMethod.Post, $"/api/v1/documents/{slug}/release", content: ToThePublic))).ShouldBe(HttpStatusCode.NoContent);
        using var board = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates?state=proposed");
        var mandate = board!.RootElement.GetProperty("mandates").EnumerateArray().Last().GetProperty("number").GetInt32();
        var place = $"/api/v1/mandates/{mandate}";
        using var proposed = await Http.GetAsync(place);
        var stale = proposed.Headers.ETag!.ToString();
        (await Status(Visitor.Command(HttpMethod.Post, place + "/confirm", stale))).ShouldBe(HttpStatusCode.NoContent);

        (await Status(Visitor.Command(HttpMethod.Post, place + "/release", content: ToThePublic))).ShouldBe(HttpStatusCode.PreconditionRequired);
        (await Status(Visitor.Command(HttpMethod.Post, place + "/release", stale, content: ToThePublic))).ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await portal.Officer.Read($"/mandates/{mandate}");
        using var old = await Http.PostAsync(
            $"/mandates/{mandate}/release",
            new FormUrlEncodedContent(
                Visitor
                    .Hidden(page, $"/mandates/{mandate}/release")
                    .Select(field => KeyValuePair.Create(field.Name, field.Name is "version" ? "0" : field.Value))
            )
        );
        old.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var released = await portal.Officer.Send($"/mandates/{mandate}", $"/mandates/{mandate}/release", ("to", "public"));
        released.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.NewVisitor().Read($"/mandates/{mandate}")).ShouldContain("indigo");
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
        var address = list!.RootElement.EnumerateArray().Last().GetProperty("textAddress").GetString()!.TrimStart('/');
        using var text = await Http.GetFromJsonAsync<JsonDocument>($"/api/v1/texts/{address}");
        text!.RootElement.GetProperty("reading").GetProperty("operative").GetArrayLength().ShouldBeGreaterThan(0);
        await portal.Officer.Read("/" + address);
    }

    [Fact]
    public async Task A_text_is_taken_away_as_Akoma_Ntoso_from_the_link_on_its_page()
    {
        using var list = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/documents");
        var address = list!.RootElement.EnumerateArray().Last().GetProperty("textAddress").GetString()!.TrimStart('/');
        var link = $"/api/v1/{address}/akn";
        (await portal.Officer.Read("/" + address)).ShouldContain($"href=\"{link}\"");

        using var file = await Http.GetAsync(link);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/akn+xml");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe(string.Join('-', address.Split('/').Skip(1)) + ".xml");
        System.Xml.Linq.XDocument.Parse(await file.Content.ReadAsStringAsync()).Root!.Name.LocalName.ShouldBe("akomaNtoso");
        using var nothing = await Http.GetAsync("/api/v1/documents/nothing-here/akn");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_board_gives_the_counts_and_the_mandates_of_one_state()
    {
        using var board = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/mandates?state=proposed");
        board!.RootElement.GetProperty("mandates").EnumerateArray().ShouldAllBe(mandate => mandate.GetProperty("state").GetString() == "proposed");
        board.RootElement.GetProperty("byState").GetProperty("proposed").GetInt32().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/api/v1/mandates?state=lost")]
    [InlineData("/api/v1/mandates?status=lost")]
    [InlineData("/mandates?state=lost")]
    [InlineData("/mandates?status=lost")]
    public async Task A_value_that_nothing_has_is_refused_and_not_taken_for_none(string path)
    {
        using var answer = await Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Catalogue.Of(Language.English)["refusal.bad-request"]);
    }

    [Theory]
    [InlineData("?standing=Draft", "", "draft")]
    [InlineData("", "draft", "draft")]
    [InlineData("", "none", "none")]
    public async Task What_the_officer_says_of_a_file_is_heard_in_the_address_and_beside_the_file(string query, string field, string standing)
    {
        var number = 100 + query.Length + field.Length;
        (await Import("ochre", number, query, field)).ShouldBe(HttpStatusCode.Created);
        using var list = await Http.GetFromJsonAsync<JsonDocument>("/api/v1/documents");
        list!.RootElement[0].GetProperty("standing").GetString().ShouldBe(standing);
    }

    [Theory]
    [InlineData("?standing=final", "")]
    [InlineData("", "final")]
    public async Task A_standing_that_nothing_has_is_refused(string query, string field) =>
        (await Import("teal", 95, query, field)).ShouldBe(HttpStatusCode.BadRequest);

    private async Task<HttpStatusCode> Import(string mark, int number, string query = "", string field = "")
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(OwnTexts.Resolution(mark, number))), "file", $"{mark}.txt" },
        };
        if (field.Length > 0)
            form.Add(new StringContent(field), "standing");
        return await Status(Visitor.Command(HttpMethod.Post, "/api/v1/documents" + query, content: form));
    }

    private async Task<HttpStatusCode> Status(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request);
        request.Dispose();
        return answer.StatusCode;
    }
}
