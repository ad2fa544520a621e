using System.Net;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>Who signed in long ago confirms that it is they before ways in or rights are changed, and loses nothing by it. No script runs here.</summary>
public sealed class ConfirmPageTests
{
    private const string Here = "/account/confirm";

    // Whole steps of a one-time code.
    private static readonly TimeSpan Eleven = TimeSpan.FromMinutes(11);

    [Fact]
    public async Task What_was_sent_is_carried_out_after_password_and_code_by_one_more_press()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        var secret = await officer.Claim(await portal.NewLink());
        using var atOnce = await Token(officer, "at once");
        atOnce.StatusCode.ShouldBe(HttpStatusCode.OK);
        portal.PassTime(Eleven);

        using var asked = await Token(officer, "a <script> later");
        asked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await asked.Content.ReadAsStringAsync();
        Say(page, "refusal.confirm-first", 10);
        page.ShouldContain("OWASP ASVS 5.0.0");
        using var wrong = await Confirm(officer, page, "000000");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        page = await wrong.Content.ReadAsStringAsync();
        Say(page, "refusal.confirm-failed");
        using var confirmed = await Confirm(officer, page, Visitor.Code(secret, ahead: 22));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        page = await confirmed.Content.ReadAsStringAsync();
        (await officer.Read("/account")).ShouldNotContain("a &lt;script&gt; later", Case.Sensitive, "nothing was done yet");
        using var carried = await officer.Http.PostAsync("/account/tokens", Visitor.Fill(page, "/account/tokens", []));

        carried.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await carried.Content.ReadAsStringAsync()).ShouldContain("a &lt;script&gt; later");
        using var next = await Token(officer, "and another");
        next.StatusCode.ShouldBe(HttpStatusCode.OK, "it holds for ten minutes");
    }

    [Fact]
    public async Task Whoever_confirms_beforehand_comes_back_to_a_page_of_this_house_and_of_no_other()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        var secret = await officer.Claim(await portal.NewLink());
        var step = 0;
        foreach (
            var (wanted, led) in new[]
            {
                ("/account%23password", "/account#password"),
                ("//evil.example", "/account"),
                ("https://evil.example", "/account"),
                ("%2F%5Cevil.example", "/account"),
                ("/%0D%0ASet-Cookie:x", "/account"),
            }
        )
        {
            portal.PassTime(Eleven);
            step += 22;
            using var answer = await Confirm(officer, await officer.Read($"{Here}?return={wanted}"), Visitor.Code(secret, step));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, wanted);
            answer.Headers.Location!.ToString().ShouldBe(led);
        }
    }

    [Fact]
    public async Task What_was_sealed_for_one_person_or_by_nobody_is_nothing_for_another()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        var dora = await Guest.Join(portal);
        portal.PassTime(Eleven);
        using var asked = await Token(officer, "of the officer");
        var held = Visitor.Hidden(await asked.Content.ReadAsStringAsync(), Here).Single(field => field.Name == "held").Value;
        using var askedToo = await Token(dora, "of Dora");
        askedToo.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await askedToo.Content.ReadAsStringAsync();

        using var wrong = await dora.Http.PostAsync(
            Here,
            new FormUrlEncodedContent(
                Visitor
                    .Hidden(page, Here)
                    .Select(field => KeyValuePair.Create(field.Name, field.Name is "held" ? held : field.Value))
                    .Append(KeyValuePair.Create("password", Visitor.Password))
                    .Append(KeyValuePair.Create("code", "000000"))
            )
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var nobody = await portal.NewVisitor().Http.GetAsync(Here);
        nobody.Headers.Location!.ToString().ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Passwords_are_carried_nowhere_and_the_form_waits_until_it_is_confirmed()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        var before = await officer.Read("/account");
        before.ShouldContain("action=\"/account/password\"");
        portal.PassTime(Eleven);

        (await officer.Read("/account")).ShouldNotContain("action=\"/account/password\"");
        using var sent = await officer.Http.PostAsync(
            "/account/password",
            Visitor.Fill(
                before,
                "/account/password",
                [("present", Visitor.Password), ("new", "another four plain words"), ("again", "another four plain words")]
            )
        );
        sent.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var fields = Visitor.Hidden(await sent.Content.ReadAsStringAsync(), Here);
        fields.Select(field => field.Name).ShouldNotContain("held");
        fields.Single(field => field.Name is "return").Value.ShouldBe("/account#password");
    }

    [Fact]
    public async Task To_end_every_device_one_confirms_and_to_leave_this_one_one_does_not()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        portal.PassTime(Eleven);

        var fields = Visitor.Hidden(await officer.Read("/account"), "/account/sign-out").Where(field => field.Name is not "device");
        using var all = await officer.Http.PostAsync(
            "/account/sign-out",
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)))
        );
        all.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.Read("/")).ShouldContain("Ada Example");
        using var leave = await officer.Send("/", "/sign-out");
        leave.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.Read("/")).ShouldNotContain("Ada Example");
    }

    [Fact]
    public async Task A_program_of_somebody_who_signed_in_long_ago_is_told_the_code_and_the_rule()
    {
        await using var portal = new LaterPortal();
        await portal.InitializeAsync();
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        portal.PassTime(Eleven);
        using var request = Visitor.Command(HttpMethod.Post, "/api/v1/people", content: new StringContent("""{"name":"Eve"}""", null, "application/json"));

        using var answer = await officer.Http.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        problem.GetProperty("code").GetString().ShouldBe("confirm-first");
        problem.GetProperty("source").GetString().ShouldBe("OWASP ASVS 5.0.0, 7.5");
    }

    private static Task<HttpResponseMessage> Token(Visitor visitor, string name) =>
        visitor.Send("/account", "/account/tokens", ("name", name), ("scope", "read"), ("days", "30"));

    private static Task<HttpResponseMessage> Confirm(Visitor visitor, string page, string code) =>
        visitor.Http.PostAsync(Here, Visitor.Fill(page, Here, [("password", Visitor.Password), ("code", code)]));

    private static void Say(string page, string key, params object[] arguments) =>
        page.ShouldContain(WebUtility.HtmlEncode(Catalogue.Of(Language.English).Say(key, arguments)));
}
