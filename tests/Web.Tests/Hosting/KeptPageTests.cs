using System.Net;
using System.Text.RegularExpressions;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>A page that was drawn for a stranger is kept for strangers; nobody ever gets another person's.</summary>
public sealed partial class KeptPageTests(Portal portal) : IClassFixture<Portal>
{
    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();

    [Fact]
    public async Task Nobody_gets_another_persons_page_and_every_write_is_seen_at_once()
    {
        var officer = portal.NewVisitor();
        await officer.Claim(await portal.NewLink());
        await officer.TakeIn("lanterns.txt", OwnTexts.FirstRevision("amber", 71), "adopted");
        var stranger = portal.NewVisitor();

        // A stranger first, so that a page of theirs is kept; then the officer, whose page must not be; then another stranger.
        (await stranger.Read("/documents")).ShouldNotContain("amber");
        (await Kept("/documents")).ShouldBeTrue();
        var own = await officer.Read("/documents");
        own.ShouldContain("RESOLUTION 71");
        own.ShouldContain("/sign-out");
        var other = await portal.NewVisitor().Read("/documents");
        other.ShouldNotContain("RESOLUTION 71");
        other.ShouldNotContain("/sign-out");

        var address = new Uri(portal.Address, "/documents");
        using var signedIn = await officer.Http.GetAsync(address);
        signedIn.Headers.Age.ShouldBeNull();

        await officer.TakeIn("lamps.txt", OwnTexts.FirstRevision("copper", 72), "adopted");
        (await Kept("/documents", asks: 1)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_language_that_was_chosen_stays_each_readers_own()
    {
        var (french, chinese) = (portal.NewVisitor(), portal.NewVisitor());
        (await french.Read("/about?lang=fr")).ShouldContain("lang=\"fr\"");
        (await chinese.Read("/about?lang=zh")).ShouldContain("lang=\"zh\"");
        for (var turn = 0; turn < 3; turn++)
        {
            (await french.Read("/about")).ShouldContain("<html lang=\"fr\"");
            (await chinese.Read("/about")).ShouldContain("<html lang=\"zh\"");
            (await portal.NewVisitor().Read("/about")).ShouldContain("<html lang=\"en\"");
        }
    }

    [Fact]
    public async Task A_form_is_drawn_for_each_by_itself()
    {
        var first = portal.NewVisitor();
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var visitor in new[] { first, first, portal.NewVisitor(), portal.NewVisitor() })
            tokens.Add(Token().Match(await visitor.Read("/sign-in")).Groups[1].Value);
        tokens.Count.ShouldBe(4);
        (await Kept("/sign-in")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_kept_answer_keeps_what_it_told_the_browser()
    {
        foreach (var path in new[] { "/", "/about", "/search?q=lantern", "/api/v1/mandates", "/openapi/v1.json" })
        {
            using var drawn = await portal.NewVisitor().Http.GetAsync(new Uri(portal.Address, path));
            using var kept = await portal.NewVisitor().Http.GetAsync(new Uri(portal.Address, path));
            kept.StatusCode.ShouldBe(drawn.StatusCode, path);
            foreach (var name in new[] { "Content-Security-Policy", "X-Content-Type-Options", "Cache-Control", "Vary" })
                string.Join('|', kept.Headers.GetValues(name)).ShouldBe(string.Join('|', drawn.Headers.GetValues(name)), $"{path} {name}");
            kept.Content.Headers.ContentType.ShouldBe(drawn.Content.Headers.ContentType, path);
            kept.Content.Headers.ContentLanguage.ShouldBe(drawn.Content.Headers.ContentLanguage, path);
        }
    }

    private async Task<bool> Kept(string path, int asks = 2)
    {
        HttpResponseMessage? answer = null;
        for (var ask = 0; ask < asks; ask++)
        {
            answer?.Dispose();
            answer = await portal.NewVisitor().Http.GetAsync(new Uri(portal.Address, path));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using (answer)
            return answer!.Headers.Age is not null;
    }
}
