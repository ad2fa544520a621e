using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>The review of proposals by page, without script, and by program.</summary>
public sealed class ReviewPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Proposals_are_decided_many_at_once_corrected_and_taken_back()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        (await officer.Read("/mandates/review")).ShouldNotContain("data-proposal");
        await officer.TakeIn("lanterns.txt", OwnTexts.Resolution("teal"), "adopted");

        using var none = await officer.Send("/mandates/review", "/mandates/review/confirm");
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await none.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");

        using var confirmed = await Post(officer, "/mandates/review/confirm", "/mandates/review/confirm", ("chosen", "1.0"), ("chosen", "2.7"));
        confirmed.Headers.Location!.ToString().ShouldBe("/mandates/review?confirmed=1&changed=2#proposals");
        (await officer.Read("/mandates/review?confirmed=1&changed=2")).ShouldContain("role=\"status\"");

        using var silent = await Post(officer, "/mandates/review/confirm", "/mandates/review/reject", ("chosen", "2.0"));
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.Content.ReadAsStringAsync()).ShouldContain("id=\"choose-2\" checked");

        using var wrong = await officer.Send("/mandates/review", "/mandates/review/2/correct", ("addressee", "demo/secretary-general"), ("due", "at-session"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var corrected = await officer.Send(
            "/mandates/review",
            "/mandates/review/2/correct",
            ("addressee", "demo/secretary-general"),
            ("due", "on-date"),
            ("from", "2033-03-01")
        );
        corrected.StatusCode.ShouldBe(HttpStatusCode.Redirect, await corrected.Content.ReadAsStringAsync());
        (await officer.Read("/mandates/2")).ShouldContain("1 March 2033");

        using var rejected = await Post(officer, "/mandates/review/confirm", "/mandates/review/reject", ("chosen", "3.0"), ("reason", "It asks nobody."));
        rejected.Headers.Location!.ToString().ShouldBe("/mandates/review?rejected=3#proposals");
        (await officer.Read("/mandates/review")).ShouldNotContain("data-proposal");

        using var reopened = await officer.Send("/mandates/3", "/mandates/3/reopen", ("reason", "It does."));
        reopened.StatusCode.ShouldBe(HttpStatusCode.Redirect, await reopened.Content.ReadAsStringAsync());
        (await officer.Read("/mandates/review")).ShouldContain("id=\"choose-3\"");

        await Programs(officer);
        using var stranger = await portal.NewVisitor().Http.GetAsync("/mandates/review");
        stranger.Headers.Location!.ToString().ShouldBe("/sign-in?return=%2Fmandates%2Freview");
    }

    private static async Task Programs(Visitor officer)
    {
        var chosen = JsonContent.Create(
            new { mandates = new[] { new { number = 3, version = 2 }, new { number = 1, version = 0 } }, reason = "It asks nobody." }
        );
        using var rejected = await officer.Http.SendAsync(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/reject", null, chosen));
        using var done = JsonDocument.Parse(await rejected.Content.ReadAsStringAsync());
        done.RootElement.GetProperty("done")[0].GetInt32().ShouldBe(3);
        done.RootElement.GetProperty("changed")[0].GetInt32().ShouldBe(1);

        var why = JsonContent.Create(new { reason = "It does." });
        (await Status(officer, "/api/v1/mandates/3/reopen", "\"3\"", why)).ShouldBe(HttpStatusCode.NoContent);
        var correction = JsonContent.Create(
            new
            {
                due = new { value = (object?)null },
                recipients = new[] { "itu/council" },
                resources = new { value = "voluntary" },
            }
        );
        (await Status(officer, "/api/v1/mandates/3/correct", "\"3\"", correction)).ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Status(officer, "/api/v1/mandates/3/correct", "\"4\"", correction)).ShouldBe(HttpStatusCode.NoContent);
        (await officer.Read("/api/v1/mandates/3")).ShouldContain("\"given\":[\"recipients\",\"due\",\"resources\"]");
        var again = JsonContent.Create(new { mandates = new[] { new { number = 3, version = 5 } } });
        (await Status(officer, "/api/v1/mandates/confirm", null, again)).ShouldBe(HttpStatusCode.OK);
        (await officer.Read("/api/v1/mandates/review")).ShouldContain("\"waiting\":0");
    }

    private static async Task<HttpStatusCode> Status(Visitor officer, string path, string? tag, HttpContent content)
    {
        using var answer = await officer.Http.SendAsync(Visitor.Command(HttpMethod.Post, path, tag, content));
        return answer.StatusCode;
    }

    // The second button sends the form elsewhere.
    private static async Task<HttpResponseMessage> Post(Visitor officer, string form, string to, params (string Name, string Value)[] fields)
    {
        using var content = Visitor.Fill(await officer.Read("/mandates/review"), form, fields);
        return await officer.Http.PostAsync(to, content);
    }
}
