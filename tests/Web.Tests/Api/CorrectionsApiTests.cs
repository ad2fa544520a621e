using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

public sealed class CorrectionsApiTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_program_corrects_reads_again_and_withdraws_with_the_version_it_saw()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        var slug = await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("copper"), "adopted");
        var said = new { kind = "join", clause = "sec_1__para_2" };

        (await Send(officer, slug, "corrections", null, said)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await Send(officer, slug, "corrections", "\"5\"", said)).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(HttpStatusCode.PreconditionFailed),
            answer => answer.Body.GetProperty("code").GetString().ShouldBe("text-changed-meanwhile")
        );
        (await Send(officer, slug, "corrections", "\"0\"", new { kind = "join", clause = "sec_1__para_1" }))
            .Body.GetProperty("code")
            .GetString()
            .ShouldBe("correction-nothing-before");
        (await Send(portal.NewVisitor(), slug, "corrections", "\"0\"", said)).Status.ShouldBe(HttpStatusCode.Unauthorized);

        var made = await Send(officer, slug, "corrections", "\"0\"", said);
        made.Status.ShouldBe(HttpStatusCode.Created);
        (made.Body.GetProperty("clause").GetString(), made.Body.GetProperty("version").GetInt32()).ShouldBe(("sec_1__para_1", 1));
        (await Send(officer, slug, "reread", null, null)).Body.GetProperty("isOther").GetBoolean().ShouldBeFalse();

        var withdrawn = await Send(officer, slug, $"corrections/{made.Body.GetProperty("id").GetGuid()}/withdraw", "\"1\"", null);
        (withdrawn.Status, withdrawn.Body.GetProperty("clause").GetString()).ShouldBe((HttpStatusCode.OK, "sec_1__para_2"));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Send(Visitor visitor, string slug, string what, string? ifMatch, object? body)
    {
        using var request = Visitor.Command(HttpMethod.Post, $"/api/v1/documents/{slug}/{what}", ifMatch, body is null ? null : JsonContent.Create(body));
        using var answer = await visitor.Http.SendAsync(request);
        return (answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()));
    }
}
