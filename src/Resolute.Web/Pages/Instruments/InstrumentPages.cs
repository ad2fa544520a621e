using Resolute.Features.Instruments;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>Resolutions, decisions and recommendations: the list, each with its texts, and each text to read.</summary>
public static class InstrumentPages
{
    public static void MapInstruments(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/instruments").ExcludeFromDescription();
        pages.MapGet("", List);
        pages.MapGet("/{body}/{number}", One);
        pages.MapGet(
            "/{body}/{number}/{revision}/{language}",
            (string body, string number, string revision, string language, Visit visit) =>
                TextPages.Show($"instruments/{body}/{number}/{revision}/{language}", null, visit)
        );
        pages.MapGet(
            "/{body}/{number}/{revision}/{language}/{eId}",
            (string body, string number, string revision, string language, string eId, Visit visit) =>
                TextPages.Show($"instruments/{body}/{number}/{revision}/{language}", eId, visit)
        );
    }

    private static async Task<IResult> List(Visit visit)
    {
        var ruling = await visit.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(new(Language: visit.Language));
        return ruling.IsRefused(out var why, out var lines) ? Page.Refused(why, visit) : Page.Of<InstrumentListView>(new { Lines = lines });
    }

    private static async Task<IResult> One(string body, string number, Visit visit)
    {
        var ruling = await visit.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(new(body, number, visit.Language));
        if (ruling.IsRefused(out var why, out var lines))
            return Page.Refused(why, visit);
        return lines.Count == 0 ? Page.Refused(new("page-not-found"), visit) : Page.Of<InstrumentView>(new { Lines = lines });
    }
}
