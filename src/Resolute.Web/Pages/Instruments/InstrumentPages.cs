using Resolute.Features.Instruments;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Instruments;

/// <summary>Resolutions, decisions and recommendations: the list, each with its texts, and each text to read.</summary>
public static class InstrumentPages
{
    private const int PageLength = 50;

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

    private static async Task<IResult> List(string? body, string? after, Visit visit)
    {
        var asked = new InstrumentList.Request(body, Language: visit.Language, Most: PageLength + 1, After: after);
        var list = await visit.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(asked);
        if (list.IsRefused(out var why, out var lines))
            return Page.Refused(why, visit);

        var choice = await visit.See<InstrumentBodies, InstrumentBodies.Request, IReadOnlyList<string>>(new());
        return choice.IsRefused(out why, out var bodies)
            ? Page.Refused(why, visit)
            : Page.Of<InstrumentListView>(
                new
                {
                    Lines = lines.Take(PageLength).ToList(),
                    Bodies = bodies,
                    Body = body,
                    IsFirst = after is null,
                    Next = lines.Count > PageLength ? lines[PageLength - 1].Key : null,
                }
            );
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
