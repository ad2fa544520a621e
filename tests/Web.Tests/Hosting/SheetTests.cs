using System.Net;
using Resolute.Web.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>Style sheets are kept for a year at an address that changes with them.</summary>
public sealed class SheetTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_sheet_is_kept_for_a_year_and_not_sent_twice()
    {
        var http = portal.NewVisitor().Http;
        using var first = await http.GetAsync(Sheets.Address("tokens.css"));
        first.Headers.CacheControl!.ToString().ShouldContain("immutable");
        using var again = new HttpRequestMessage(HttpMethod.Get, Sheets.Address("tokens.css"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_first_page_with_all_it_needs_is_under_100_kB()
    {
        var http = portal.NewVisitor().Http;
        var bytes = (await http.GetByteArrayAsync("/")).Length;
        foreach (
            var sheet in new[] { "tokens.css", "shell.css", "parts.css", "forms.css", "reading.css", "findings.css", "comparing.css", "print.css", "mark.svg" }
        )
            bytes += (await http.GetByteArrayAsync(Sheets.Address(sheet))).Length;
        bytes.ShouldBeInRange(5_000, 100_000);
    }
}
