using Resolute.Features.Instruments;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>Resolutions, decisions and recommendations: the list, each with its texts, and each text to read.</summary>
public static class InstrumentPages
{
    public static void MapInstruments(this IEndpointRouteBuilder app)
    {
        app.MapInstrumentForms();
        app.MapLineage();
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

    private static Task<IResult> One(string body, string number, Visit visit) => Show(body, number, visit);

    /// <summary>Shows an instrument, with the reason beside what was refused.</summary>
    public static async Task<IResult> Show(string body, string number, Visit visit, Refusal? refusal = null)
    {
        var ruling = await visit.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new(body, number, visit.Language));
        return ruling.IsRefused(out _, out var instruments)
            ? Page.Refused(new("page-not-found"), visit)
            : Page.Of<InstrumentView>(
                new { Instruments = instruments, Refusal = refusal },
                refusal is null ? StatusCodes.Status200OK : Refusals.RefusalStatus.Of(refusal)
            );
    }
}
