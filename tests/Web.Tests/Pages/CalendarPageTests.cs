using System.Net;
using System.Net.Http.Json;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Pages;

/// <summary>The calendar by page, by program and as a file, without script.</summary>
public sealed class CalendarPageTests(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private const int Piers = 65;

    private static bool _isClaimed;
    private static bool _hasPiers;
    private static Visitor _officer = null!;

    public async ValueTask InitializeAsync()
    {
        if (_isClaimed)
            return;
        _isClaimed = true;
        _officer = portal.NewVisitor();
        await _officer.Claim(await portal.NewLink());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_session_is_entered_moved_after_a_look_and_called_off()
    {
        (await _officer.Read("/calendar?year=2041")).ShouldContain("action=\"/calendar\"");
        using var entered = await _officer.Send(
            "/calendar?year=2041",
            "/calendar",
            ("body", "demo/council"),
            ("name", "2041"),
            ("year", "2041"),
            ("days", "known"),
            ("from", "2041-04-29"),
            ("to", "2041-05-03"),
            ("source", "a letter")
        );
        entered.Headers.Location!.ToString().ShouldBe("/calendar/demo-council/2041");

        var preview = await _officer.Read("/calendar/demo-council/2041/move?version=0&days=expected&from=2041-05-27&to=2041-05-31");
        preview.ShouldContain("27 May 2041");
        (await _officer.Read("/calendar/demo-council/2041")).ShouldNotContain("27 May 2041 to 31 May 2041");

        using var moved = await _officer.Send(
            "/calendar/demo-council/2041/move?version=0&days=expected&from=2041-05-27&to=2041-05-31",
            "/calendar/demo-council/2041/move"
        );
        moved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _officer.Read("/calendar/demo-council/2041")).ShouldContain("27 May 2041 to 31 May 2041");

        using var off = await _officer.Send("/calendar/demo-council/2041", "/calendar/demo-council/2041/call-off", ("reason", "no ferry"));
        off.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.NewVisitor().Read("/calendar/demo-council/2041")).ShouldContain(Catalogue.Of(Language.English)["page.calendar.called-off"]);
    }

    [Fact]
    public async Task A_session_that_cannot_be_entered_is_refused_beside_the_form_with_what_was_typed()
    {
        using var refused = await _officer.Send("/calendar", "/calendar", ("body", "demo/nobody"), ("name", "1"), ("year", "2042"), ("days", "unknown"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain("value=\"demo/nobody\"");
        page.ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task A_program_enters_and_moves_a_session_if_it_saw_it_as_it_is()
    {
        var entry = JsonContent.Create(
            new
            {
                body = "demo/council",
                name = "2043",
                year = 2043,
                number = (int?)null,
                season = (string?)null,
                days = new
                {
                    certainty = "expected",
                    from = "2043-04-29",
                    to = "2043-05-03",
                    source = (string?)null,
                },
                place = (string?)null,
            }
        );
        using var entered = await _officer.Http.SendAsync(Visitor.Command(HttpMethod.Post, "/api/v1/calendar", null, entry));
        entered.StatusCode.ShouldBe(HttpStatusCode.Created, await entered.Content.ReadAsStringAsync());

        using var read = await _officer.Http.GetAsync("/api/v1/calendar/demo-council/2043");
        var tag = read.Headers.ETag!.ToString();
        var days = new
        {
            days = "expected",
            from = "2043-05-27",
            to = "2043-05-31",
        };
        using var moved = await _officer.Http.SendAsync(
            Visitor.Command(HttpMethod.Post, "/api/v1/calendar/demo-council/2043/move", tag, JsonContent.Create(days))
        );
        moved.StatusCode.ShouldBe(HttpStatusCode.NoContent, await moved.Content.ReadAsStringAsync());
        using var again = await _officer.Http.SendAsync(
            Visitor.Command(HttpMethod.Post, "/api/v1/calendar/demo-council/2043/move", tag, JsonContent.Create(days))
        );
        again.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await _officer.Read("/api/v1/calendar?year=2043")).ShouldContain("2043-05-27");
        (await _officer.Read("/api/v1/reporting-calendar?year=2043")).ShouldContain("\"ways\"");
    }

    [Theory]
    [InlineData("/calendar.ics")]
    [InlineData("/calendar/demo-council.ics")]
    [InlineData("/mandates.ics")]
    [InlineData("/mandates.ics?addressee=demo/secretary-general")]
    public async Task Other_calendars_read_a_file(string path)
    {
        using var answer = await portal.NewVisitor().Http.GetAsync(path);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        text.ShouldEndWith("END:VCALENDAR\r\n");
    }

    [Theory]
    [InlineData("/calendar/demo-council/1999")]
    [InlineData("/calendar/nobody/2041")]
    [InlineData("/calendar/nobody.ics")]
    public async Task What_nobody_entered_is_not_there(string path)
    {
        using var answer = await portal.NewVisitor().Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_public_sees_no_form()
    {
        var page = await portal.NewVisitor().Read("/calendar?year=2044");
        page.ShouldNotContain("action=\"/calendar\"");
        (await portal.NewVisitor().Read("/calendar/reporting?year=2044")).ShouldContain(Catalogue.Of(Language.English)["page.empty.public"]);
    }

    [Theory]
    [InlineData("/calendar?year=2045", "/calendar?year=2045&after=")]
    [InlineData("/calendar/reporting?year=2045&addressee=demo/secretary-general", "/calendar/reporting?year=2045&addressee=demo%2Fsecretary-general&after=")]
    public async Task A_page_that_is_full_leads_to_the_next(string path, string next)
    {
        await WithPiers();
        var first = WebUtility.HtmlDecode(await _officer.Read(path));

        first.ShouldContain(Catalogue.Of(Language.English)["page.calendar.next"]);
        var at = first.IndexOf(next, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        var second = await _officer.Read(first[at..first.IndexOf('"', at)]);

        second.ShouldNotContain(Catalogue.Of(Language.English)["page.calendar.next"]);
        first.ShouldNotContain(Catalogue.Of(Language.English)["page.list.first"]);
        second.ShouldContain(Catalogue.Of(Language.English)["page.list.first"]);
        var shown = MandatesOf(first).Concat(MandatesOf(second)).ToList();
        shown.ShouldBeUnique();
        shown.Count.ShouldBe(Piers);
    }

    private static IEnumerable<string> MandatesOf(string page) =>
        page.Split("href=\"/mandates/").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).Distinct();

    private static async Task WithPiers()
    {
        if (_hasPiers)
            return;
        _hasPiers = true;
        var clauses = Enumerable.Range(1, Piers).Select(number => $"{number}\tto report to the Council on pier {number} by 30 June 2045;\n");
        await _officer.TakeIn(
            "piers.txt",
            $"RESOLUTION 45 (D25)\nPiers\nThe Demonstration Council,\ninstructs the Secretary-General\n{string.Concat(clauses)}"
        );
        var seen = JsonContent.Create(new { mandates = Enumerable.Range(1, Piers).Select(number => new { number, version = 0 }) });
        using var done = await _officer.Http.SendAsync(Visitor.Command(HttpMethod.Post, "/api/v1/mandates/confirm", null, seen));
        done.StatusCode.ShouldBe(HttpStatusCode.OK, await done.Content.ReadAsStringAsync());
    }
}
