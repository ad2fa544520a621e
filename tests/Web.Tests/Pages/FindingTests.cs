using System.Net;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Api;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>What a careful editor would notice stands beside the text and under its clause, for officers alone.</summary>
public sealed partial class FindingTests(OfficersPortal portal) : IClassFixture<OfficersPortal>
{
    // A Cyrillic letter begins the symbol, and the list goes from 1 to 3.
    internal static string Faulty(string mark, int number) =>
        OwnTexts
            .Resolution(mark, number)
            .Replace("again by 30 June 2032;", "again by 30 June 2032; to file the count as \u0410/81/62;", StringComparison.Ordinal)
            .Replace("2\tto report", "3\tto report", StringComparison.Ordinal);

    [Fact]
    public async Task An_officer_sees_findings_and_their_clauses_and_a_visitor_does_not()
    {
        var officer = portal.Officer;
        var slug = await officer.TakeIn("lanterns.txt", Faulty("jade", 92), "adopted");
        var address = await Address(officer, slug);
        var text = await officer.Read(address + "?lang=en");

        Links(text).ShouldContain($"{address}/sec_1__para_1#sec_1__para_1");
        Links(text).ShouldContain($"{address}/sec_1__para_3#sec_1__para_3");
        text.ShouldContain(Catalogue.Of(Language.English)["check.homoglyph.why"]);
        Marked(text, "sec_1__para_1").ShouldBe(["\u0410"]);

        using var released = await officer.Send(address, $"/documents/{slug}/release", ("to", "public"));
        released.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var visitor = await portal.NewVisitor().Read(address + "?lang=en");
        visitor.ShouldContain("sec_1__para_3");
        visitor.ShouldNotContain("id=\"findings\"");
        visitor.ShouldNotContain("class=\"finding");
    }

    [Fact]
    public async Task A_finding_goes_with_its_words_when_its_clause_is_divided()
    {
        var officer = portal.Officer;
        var address = await Address(officer, await officer.TakeIn("lanterns.txt", Faulty("opal", 93), "adopted"));
        var focus = address + "/sec_1__para_1";
        var page = await officer.Read(focus);
        var begins = WebUtility.HtmlDecode(Begins().Match(page).Groups["value"].Value);
        using var form = Visitor.Fill(
            page[page.IndexOf("id=\"correct\"", StringComparison.Ordinal)..],
            "/corrections",
            [("begins", begins), ("level", "beside")]
        );
        using var divided = await officer.Http.PostAsync("/corrections", form);
        divided.Headers.Location!.ToString().ShouldEndWith("#sec_1__para_1-2");

        var text = await officer.Read(address);
        Links(text).ShouldContain($"{address}/sec_1__para_1-2#sec_1__para_1-2");
        Marked(text, "sec_1__para_1").ShouldBeEmpty();
        Marked(text, "sec_1__para_1-2").ShouldBe(["\u0410"]);
    }

    [Theory]
    [MemberData(nameof(PageTests.Languages), MemberType = typeof(PageTests))]
    public async Task Findings_are_told_in_the_language_of_the_reader(Language language)
    {
        var officer = portal.Officer;
        var slug = await officer.TakeIn("lanterns.txt", Faulty("pearl", 100 + (int)language), "adopted");
        var page = WebUtility.HtmlDecode(await officer.Read($"{await Address(officer, slug)}?lang={language.Code()}"));
        var words = Catalogue.Of(language);
        foreach (var key in new[] { "page.findings.title", "page.findings.internal", "page.findings.warning", "page.findings.why", "check.label-sequence.why" })
            page.ShouldContain(words[key]);
    }

    private static async Task<string> Address(Visitor officer, string slug)
    {
        var known = await officer.Read("/api/v1/documents/" + slug);
        return "/" + System.Text.Json.JsonDocument.Parse(known).RootElement.GetProperty("document").GetProperty("textAddress").GetString();
    }

    private static IReadOnlyList<string> Links(string page)
    {
        var panel = page[page.IndexOf("id=\"findings\"", StringComparison.Ordinal)..];
        return [.. Hrefs().Matches(panel[..panel.IndexOf("</section>", StringComparison.Ordinal)]).Select(found => found.Groups["href"].Value)];
    }

    /// <summary>The words marked under a clause.</summary>
    private static IReadOnlyList<string> Marked(string page, string clause)
    {
        var own = page[page.IndexOf($"id=\"{clause}\"", StringComparison.Ordinal)..];
        var next = own.IndexOf("<li class=\"clause", StringComparison.Ordinal);
        return [.. Marks().Matches(next < 0 ? own : own[..next]).Select(found => WebUtility.HtmlDecode(found.Groups["words"].Value))];
    }

    [GeneratedRegex("<a href=\"(?<href>[^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hrefs();

    [GeneratedRegex("<mark>(?<words>[^<]*)</mark>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("<option value=\"(?<value>[0-9]+\\|to file[^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Begins();
}
