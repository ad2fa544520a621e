using Resolute.Features.Search;
using Resolute.Web.Components.Search;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Search;

/// <summary>What is found, at an address that can be kept and sent on.</summary>
public static class SearchPages
{
    public static void MapSearch(this IEndpointRouteBuilder app) => app.MapGet("/search", Show).ExcludeFromDescription();

    private static async Task<IResult> Show(Visit visit)
    {
        if (SearchAsked.Of(visit.Request.Query) is not { } asked)
            return Page.Refused(new("bad-request"), visit);
        if (asked.Words is null && !asked.IsNarrowed)
            return Page.Of<SearchView>(new { Asked = asked });

        var ruling = await visit.See<SearchResults, SearchResults.Request, SearchResults.Shown>(asked.Request);
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<SearchView>(new { Asked = asked, Shown = shown });
    }
}
