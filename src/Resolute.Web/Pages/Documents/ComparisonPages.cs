using Resolute.Features.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Documents;

/// <summary>Two texts side by side, at an address that names both.</summary>
public static class ComparisonPages
{
    public static void MapComparisons(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/documents/{slug}/compare", (string slug, Visit visit) => Show($"documents/{slug}", null, visit));
        pages.MapGet("/documents/{slug}/compare/{other}", (string slug, string other, Visit visit) => Show($"documents/{slug}", $"documents/{other}", visit));
        pages.MapGet(
            "/instruments/{body}/{number}/{revision}/{language}/compare",
            (string body, string number, string revision, string language, Visit visit) =>
                Show($"instruments/{body}/{number}/{revision}/{language}", null, visit)
        );
        pages.MapGet(
            "/instruments/{body}/{number}/{revision}/{language}/compare/{otherRevision}/{otherLanguage}",
            (string body, string number, string revision, string language, string otherRevision, string otherLanguage, Visit visit) =>
                Show($"instruments/{body}/{number}/{revision}/{language}", $"instruments/{body}/{number}/{otherRevision}/{otherLanguage}", visit)
        );
    }

    /// <summary>Where a text is compared with another, without the leading slash: what both addresses share is said once.</summary>
    public static string AddressOf(string text, string other)
    {
        var (here, there) = (text.Trim('/').Split('/'), other.Trim('/').Split('/'));
        return $"{string.Join('/', here)}/compare/{string.Join('/', there.Length == 5 ? there.Skip(3) : there.Skip(1))}";
    }

    private static async Task<IResult> Show(string address, string? with, Visit visit)
    {
        var ruling = await visit.See<TextComparison, TextComparison.Request, TextComparison.Shown>(new(address, with));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<ComparisonView>(new { Shown = shown });
    }
}
