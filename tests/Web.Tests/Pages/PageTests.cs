using System.Net;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>Pages speak six languages, say how to begin, and show hostile text as text.</summary>
public sealed partial class PageTests(Portal portal) : IClassFixture<Portal>
{
    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_page_is_in_the_language_asked_for_and_stays_in_it(Language language)
    {
        var reader = portal.NewVisitor();
        var words = Catalogue.Of(language);
        var asked = await reader.Read($"/about?lang={language.Code()}");
        asked.ShouldContain($"<html lang=\"{language.Code()}\" dir=\"{(language == Language.Arabic ? "rtl" : "ltr")}\"");
        var kept = await reader.Read("/documents");
        kept.ShouldContain(words["page.documents.empty.what"].Replace("'", "&#x27;", StringComparison.Ordinal));
        kept.ShouldContain(words["page.empty.public"].Replace("'", "&#x27;", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_page_is_in_the_language_that_the_browser_prefers(Language language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nothing-here");
        request.Headers.Add("Accept-Language", $"de;q=1, {language.Code()}-XX;q=0.9, en;q=0.1");
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(
            Catalogue.Of(language)["refusal.page-not-found"].Replace("'", "&#x27;", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_program_is_refused_in_the_language_it_accepts(Language language)
    {
        using var request = Visitor.Command(HttpMethod.Post, "/api/v1/mandates/1/confirm", "\"1\"");
        request.Headers.Add("Accept-Language", language.Code());
        using var answer = await portal.NewVisitor().Http.SendAsync(request);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var code = problem.RootElement.GetProperty("code").GetString();
        problem.RootElement.GetProperty("title").GetString().ShouldBe(Catalogue.Of(language)[$"refusal.{code}"]);
        problem.RootElement.TryGetProperty("source", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        var other = new Portal();
        await using var _ = other;
        await other.InitializeAsync();
        var officer = other.NewVisitor();
        await officer.Claim(await other.NewLink());
        var slug = await officer.TakeIn(
            "<script>alert(0)</script>.txt",
            OwnTexts.Resolution("<script>alert(1)</script><img src=x onerror=alert(2)>"),
            "adopted"
        );
        foreach (var path in new[] { $"/documents/{slug}", $"/documents/{slug}/received", "/", "/documents", "/mandates", "/mandates/1", "/instruments" })
        {
            var page = await officer.Read(path);
            Live().Matches(page).ShouldBeEmpty(path);
        }

        (await officer.Read($"/documents/{slug}")).ShouldContain("&lt;script&gt;alert(1)");
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/é")]
    [InlineData("/a\\..\\b")]
    public async Task Signing_in_leads_nowhere_else(string wish)
    {
        var other = new Portal();
        await using var _ = other;
        await other.InitializeAsync();
        var officer = other.NewVisitor();
        var secret = await officer.Claim(await other.NewLink());
        var again = other.NewVisitor();
        using var answer = await again.Send(
            $"/sign-in?return={Uri.EscapeDataString(wish)}",
            "/sign-in",
            ("login", "officer"),
            ("password", Visitor.Password),
            ("code", Visitor.Code(secret, ahead: 1))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [GeneratedRegex("<script(?! type=\"module\" src=\"/assets/)|<img", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Live();
}
