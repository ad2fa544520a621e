using Resolute.Features.Journal;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.About;

/// <summary>What this installation is, and that it runs.</summary>
public static class AboutPages
{
    public static void MapAbout(this IEndpointRouteBuilder app)
    {
        app.MapApiPages();
        app.MapGet("/about", About).ExcludeFromDescription();
        app.MapGet("/healthz", () => Results.Text("ok")).ExcludeFromDescription();
    }

    private static async Task<IResult> About(Visit visit)
    {
        var ruling = await visit.See<HeadOfTheJournal, HeadOfTheJournal.Request, HeadOfTheJournal.Shown>(new());
        return ruling.IsRefused(out var why, out var head) ? Page.Refused(why, visit) : Page.Of<AboutView>(new { Head = head });
    }
}
