using Resolute.Features.Instruments;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>What to see before a text is adopted, at the text's own address.</summary>
public static class BeforeAdoptionPages
{
    public static void MapBeforeAdoption(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/documents/{slug}/before-adoption", (string slug, Visit visit) => Show($"documents/{slug}", visit));
        pages.MapGet(
            "/instruments/{body}/{number}/{revision}/{language}/before-adoption",
            (string body, string number, string revision, string language, Visit visit) => Show($"instruments/{body}/{number}/{revision}/{language}", visit)
        );
    }

    private static async Task<IResult> Show(string address, Visit visit)
    {
        var ruling = await visit.See<BeforeAdoption, BeforeAdoption.Request, BeforeAdoption.Shown>(new(address));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<BeforeAdoptionView>(new { Shown = shown });
    }
}
