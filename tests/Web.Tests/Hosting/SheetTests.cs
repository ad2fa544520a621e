using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Resolute.Web.Hosting;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Hosting;

/// <summary>Style sheets are kept for a year at an address that changes with them.</summary>
public sealed partial class SheetTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_sheet_is_kept_for_a_year_and_not_sent_twice()
    {
        var http = portal.NewVisitor().Http;
        using var first = await http.GetAsync(Sheets.Address(Sheets.OfEveryPage));
        first.Headers.CacheControl!.ToString().ShouldContain("immutable");
        using var again = new HttpRequestMessage(HttpMethod.Get, Sheets.Address(Sheets.OfEveryPage));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_first_page_with_all_it_needs_is_under_100_kB()
    {
        var http = portal.NewVisitor().Http;
        var page = await http.GetStringAsync("/", TestContext.Current.CancellationToken);
        var parts = Part().Matches(page).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        parts.Count.ShouldBe(4, "icon, sheet, sheet for print, module");
        var bytes = Encoding.UTF8.GetByteCount(page);
        foreach (var part in parts)
            bytes += (await http.GetByteArrayAsync(part, TestContext.Current.CancellationToken)).Length;
        bytes.ShouldBeInRange(5_000, 100_000);
    }

    [GeneratedRegex("/assets/[^\"]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();
}
