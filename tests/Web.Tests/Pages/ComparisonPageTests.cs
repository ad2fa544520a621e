using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Api;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>Two texts side by side: what changed is shown by word, and nobody sees what is not released.</summary>
public sealed partial class ComparisonPageTests(OfficersPortal portal) : IClassFixture<OfficersPortal>
{
    private static readonly Catalogue Words = Catalogue.Of(Resolute.Text.Languages.Language.English);

    [Fact]
    public async Task Two_revisions_show_each_changed_word_and_how_many_clauses_changed()
    {
        var (older, newer) = await TwoRevisions("copper", 71);

        // Whichever is asked for, the older revision stands first.
        foreach (var page in new[] { await Compared(older, newer), await Compared(newer, older) })
        {
            Pieces(page, "del").ShouldBe(["2032", "each"]);
            Pieces(page, "ins").ShouldBe(["2034", "every second"]);
            page.ShouldContain("&#x2B; " + Words["compare.change.new"]);
            Counts(page)
                .ShouldBe(
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        [Words["compare.change.same"]] = "3",
                        [Words["compare.change.changed"]] = "2",
                        [Words["compare.change.new"]] = "1",
                    }
                );
            page.IndexOf(Words["compare.older"], StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf($"href=\"/{newer}\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_text_leads_to_what_it_can_be_compared_with()
    {
        var (older, newer) = await TwoRevisions("silver", 72);
        (await portal.Officer.Read("/" + older)).ShouldContain($"href=\"/{older}/compare\"");
        var choice = await portal.Officer.Read($"/{older}/compare");
        var link = $"/{older}/compare/{string.Join('/', newer.Split('/').Skip(3))}";
        choice.ShouldContain($"href=\"{link}\"");
        (await portal.Officer.Read(link)).ShouldContain("<ins>");
    }

    [Fact]
    public async Task A_lone_text_says_what_to_take_in()
    {
        var lone = await AddressOf(await portal.Officer.TakeIn("lone.txt", OwnTexts.FirstRevision("lone", 73), "adopted"));
        var page = await portal.Officer.Read($"/{lone}/compare");
        page.ShouldContain(Words["page.compare.empty.what"]);
        page.ShouldContain(Words["page.compare.empty.begin"]);
    }

    [Fact]
    public async Task A_visitor_compares_released_texts_alone()
    {
        var (older, newer) = await TwoRevisions("tin", 74);
        var visitor = portal.NewVisitor();
        var addresses = new[] { $"/{older}/compare/{End(newer)}", $"/{newer}/compare/{End(older)}", $"/api/v1/comparison?older={older}&newer={newer}" };
        await Release(older);
        foreach (var address in addresses)
        {
            using var answer = await visitor.Http.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("every second");
        }

        (await visitor.Read($"/{older}/compare")).ShouldNotContain(End(newer));
        await Release(newer);
        foreach (var address in addresses)
            (await visitor.Read(address)).ShouldContain("every second");
    }

    [Fact]
    public async Task A_word_file_is_had_by_whoever_may_read_the_texts_in_it()
    {
        var (older, newer) = await TwoRevisions("silver", 79);
        var visitor = portal.NewVisitor();
        string[] addresses = [$"/api/v1/{older}/docx", $"/api/v1/{newer}/docx", $"/api/v1/comparison/docx?older={older}&newer={newer}"];
        foreach (var address in addresses)
        {
            using var refused = await visitor.Http.GetAsync(address);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            using var given = await portal.Officer.Http.GetAsync(address);
            given.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            given.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith(".docx");
            (await given.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        }

        (await portal.Officer.Read($"/{older}")).ShouldContain($"href=\"/api/v1/{older}/docx\"");
        await Release(older);
        await Release(newer);
        foreach (var address in addresses)
        {
            using var given = await visitor.Http.GetAsync(address);
            given.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task Two_documents_are_compared_at_their_addresses()
    {
        var first = await portal.Officer.TakeIn("report-a.txt", OwnTexts.Report("iron", 75));
        var second = await portal.Officer.TakeIn("report-b.txt", OwnTexts.Report("iron", 75).Replace("met twice", "met thrice", StringComparison.Ordinal));
        (await portal.Officer.Read($"/documents/{first}")).ShouldContain($"href=\"/documents/{first}/compare\"");
        (await portal.Officer.Read($"/documents/{first}/compare")).ShouldContain($"href=\"/documents/{first}/compare/{second}\"");
        var page = await portal.Officer.Read($"/documents/{first}/compare/{second}");
        Pieces(page, "del").ShouldBe(["twice"]);
        Pieces(page, "ins").ShouldBe(["thrice"]);
        using var nowhere = await portal.Officer.Http.GetAsync($"/documents/{first}/compare/nothing-here");
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Words_of_a_text_are_shown_as_words()
    {
        var mark = "<script>alert(1)</script>";
        var older = await AddressOf(await portal.Officer.TakeIn("hostile.txt", OwnTexts.FirstRevision(mark, 76), "adopted"));
        var newer = await AddressOf(await portal.Officer.TakeIn("hostile-2.txt", OwnTexts.LaterRevision(mark + "<img src=x>", 76), "adopted"));
        var page = await Compared(older, newer);
        page.ShouldContain("&lt;script&gt;");
        page.Replace("<script type=\"module\" src=\"/assets/search.", "", StringComparison.Ordinal).ShouldNotContain("<script");
        page.ShouldNotContain("<img");
    }

    [Fact]
    public async Task A_program_gets_what_the_page_shows()
    {
        var (older, newer) = await TwoRevisions("zinc", 77);
        using var answer = await portal.Officer.Http.GetAsync($"/api/v1/comparison?older={older}&newer={newer}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("schema").GetString().ShouldBe("resolute-comparison/1");
        json.RootElement.GetProperty("counts").GetProperty("changed").GetInt32().ShouldBe(2);
        using var half = await portal.Officer.Http.GetAsync($"/api/v1/comparison?older={older}");
        half.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<(string Older, string Newer)> TwoRevisions(string mark, int number)
    {
        var newer = await AddressOf(await portal.Officer.TakeIn($"{mark}-later.txt", OwnTexts.LaterRevision(mark, number), "adopted"));
        var older = await AddressOf(await portal.Officer.TakeIn($"{mark}.txt", OwnTexts.FirstRevision(mark, number), "adopted"));
        return (older, newer);
    }

    private async Task<string> AddressOf(string slug)
    {
        using var document = JsonDocument.Parse(await portal.Officer.Read("/api/v1/documents/" + slug));
        return document.RootElement.GetProperty("document").GetProperty("textAddress").GetString()!.Trim('/');
    }

    private async Task Release(string address)
    {
        var form = ReleaseForm().Match(await portal.Officer.Read("/" + address)).Groups[1].Value;
        using var answer = await portal.Officer.Send("/" + address, form, ("to", "public"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<string> Compared(string text, string with) => portal.Officer.Read($"/{text}/compare/{End(with)}");

    private static string End(string address) => string.Join('/', address.Split('/').Skip(3));

    private static IEnumerable<string> Pieces(string page, string element) =>
        Clauses(page).SelectMany(clauses => Piece().Matches(clauses)).Where(found => found.Groups[1].Value == element).Select(found => found.Groups[2].Value);

    // The clauses that stand in both texts: what is new or gone is one piece as a whole.
    private static IEnumerable<string> Clauses(string page) =>
        Sides()
            .Matches(page)
            .Select(found => found.Value)
            .Where(sides => sides.Contains("<del>", StringComparison.Ordinal) && sides.Contains("n-sec", StringComparison.Ordinal));

    private static Dictionary<string, string> Counts(string page)
    {
        var table = Table().Match(page).Value;
        var names = Names().Matches(table).Select(found => found.Groups[1].Value.Trim());
        return names.Zip(Numbers().Matches(table).Select(found => found.Groups[1].Value)).ToDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("<form method=\"post\" action=\"(/documents/[^\"]*/release)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReleaseForm();

    [GeneratedRegex("<div class=\"sides\".*?</div>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sides();

    [GeneratedRegex("<(del|ins)>([^<]*)</", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Piece();

    [GeneratedRegex("<figure class=\"strips\".*?</figure>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Table();

    [GeneratedRegex("</span>([^<]*)</th>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex("<td>([^<]*)</td>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();
}
