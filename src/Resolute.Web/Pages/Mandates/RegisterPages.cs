using Resolute.Features.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Mandates;

/// <summary>The register of one text: the table of its mandates, at the address of the text.</summary>
public static class RegisterPages
{
    public static void MapRegisters(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/documents/{slug}/register", (string slug, Visit visit) => Show($"documents/{slug}", visit));
        pages.MapGet(
            "/instruments/{body}/{number}/{revision}/{language}/register",
            (string body, string number, string revision, string language, Visit visit) => Show($"instruments/{body}/{number}/{revision}/{language}", visit)
        );
    }

    private static async Task<IResult> Show(string address, Visit visit)
    {
        var ruling = await visit.See<MandateTable, MandateTable.Request, MandateTable.Shown>(new(new MandateBoard.Request(), address));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<RegisterView>(new { Shown = shown });
    }
}
