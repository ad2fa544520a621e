using Resolute.Features.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>Briefs: whose there are, and each on two printed pages.</summary>
public static class BriefPages
{
    public static void MapBriefs(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/brief").ExcludeFromDescription();
        pages.MapGet("", All);
        pages.MapGet("/{**key}", One);
    }

    private static async Task<IResult> All(Visit visit)
    {
        var ruling = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(Length: 1));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<BriefListView>(new { Shown = shown });
    }

    private static async Task<IResult> One(string key, Visit visit)
    {
        var ruling = await visit.See<Brief, Brief.Request, Brief.Shown>(new(key));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<BriefView>(new { Shown = shown });
    }
}
