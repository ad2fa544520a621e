using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Story;

/// <summary>A draft is marked as adopted: by page and by program; its form is accessible in every dress, and its old address leads on.</summary>
public sealed class AdoptionStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_draft_is_marked_as_adopted_and_its_old_address_leads_on()
    {
        var officer = browser.NewVisitor();
        var secret = await officer.Claim(await browser.NewLink());
        var slug = await officer.TakeIn("bells.txt", Draft("brass"));
        var other = await officer.TakeIn("bells2.txt", Draft("tin"));
        if (Browser.IsThere)
            await InEveryDress(secret, "/documents/" + slug);

        using var refused = await officer.Send("/documents/" + slug, $"/documents/{slug}/adopt", ("body", "demo/nobody"), ("number", "19"), ("kind", "res"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(
            page => page.ShouldContain("value=\"demo/nobody\""),
            page => page.ShouldContain("role=\"alert\"")
        );

        using var adopted = await officer.Send(
            "/documents/" + slug,
            $"/documents/{slug}/adopt",
            ("body", "demo/council"),
            ("number", "19"),
            ("kind", "res"),
            ("revision", "D25"),
            ("on", "2025-06-20")
        );
        const string Address = "/instruments/demo-council/19/d25/en";
        adopted.Headers.Location!.ToString().ShouldBe(Address);
        (await officer.Read(Address)).ShouldSatisfyAllConditions(
            page => page.ShouldContain("Resolution 19 (D25)"),
            page => page.ShouldContain("20 June 2025"),
            page => page.ShouldNotContain($"/documents/{slug}/adopt")
        );
        foreach (var (before, after) in new[] { ("", ""), ("/sec_1__para_1", "/sec_1__para_1"), ("?lang=fr", "?lang=fr") })
        {
            using var led = await officer.Http.GetAsync("/documents/" + slug + before);
            (led.StatusCode, led.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, Address + after));
        }

        await ByProgram(officer, other);
    }

    private async Task ByProgram(Visitor officer, string slug)
    {
        var said = new
        {
            body = "demo/council",
            number = "20",
            kind = "dec",
        };
        (await Send(officer, slug, null, said)).Status.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await Send(officer, slug, "\"3\"", said)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Send(browser.NewVisitor(), slug, "\"0\"", said)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Send(officer, slug, "\"0\"", new { body = "demo/council" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        var done = await Send(officer, slug, "\"0\"", said);
        (done.Status, done.Body.GetProperty("textAddress").GetString()).ShouldBe((HttpStatusCode.OK, "instruments/demo-council/dec-20/original/en"));
        (await Send(officer, slug, "\"0\"", said)).Body.GetProperty("code").GetString().ShouldBe("not-a-draft");
    }

    private async Task InEveryDress(string secret, string address)
    {
        var signedIn = await browser.Open(script: false);
        await signedIn.GotoAsync("/sign-in?return=/documents");
        await signedIn.FillAsync("#login", "officer");
        await signedIn.FillAsync("#password", Visitor.Password);
        await signedIn.FillAsync("#code", Visitor.Code(secret, ahead: 1));
        await signedIn.Locator("main form button:not(.quiet)").ClickAsync();
        await signedIn.Locator(".who").WaitForAsync();
        var state = await signedIn.Context.StorageStateAsync();
        foreach (var (language, dark) in new[] { ("en", true), ("ar", false), ("zh", true) })
        {
            var page = await browser.Open(language, dark, state, width: dark ? 390 : 1280);
            await page.GotoAsync(address);
            await page.Locator("#adopt summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#adopt-number")).ToBeVisibleAsync();
            await Browser.Prove(page, $"adopting {language}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Send(Visitor visitor, string slug, string? ifMatch, object body)
    {
        using var request = Visitor.Command(HttpMethod.Post, $"/api/v1/documents/{slug}/adopt", ifMatch, JsonContent.Create(body));
        using var answer = await visitor.Http.SendAsync(request);
        var json = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, json.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(json));
    }

    private static string Draft(string mark) =>
        $"""
            DRAFT NEW RESOLUTION [...]
            Quiet {mark} bells
            The Demonstration Council,
            recalling
            a)	that {mark} bells ring at night,
            instructs the Secretary-General
            1	to count the {mark} bells by 31 October 2031;
            2	to muffle the {mark} bells,
            encourages Member States
            1	to ring {mark} bells softly.

            """;
}
