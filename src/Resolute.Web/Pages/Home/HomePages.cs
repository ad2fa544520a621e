using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Home;

/// <summary>The first page: what waits for a person, what came in, how far things are.</summary>
public static class HomePages
{
    private const int Shortly = 6;

    public static void MapHome(this IEndpointRouteBuilder app) => app.MapGet("/", Home).ExcludeFromDescription();

    private static async Task<IResult> Home(Visit visit)
    {
        // What a board counts, it counts of all, whatever rows are asked for.
        var dated = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(Due: DueFilter.Dated, Length: Shortly));
        if (dated.IsRefused(out var why, out var board))
            return Page.Refused(why, visit);
        var list = await visit.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new(Shortly));
        if (list.IsRefused(out why, out var documents))
            return Page.Refused(why, visit);

        IReadOnlyList<MandateLine> waiting = [];
        if (visit.Actor.SeesInternal)
        {
            var proposed = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(MandateState.Proposed, Length: Shortly));
            if (proposed.IsRefused(out why, out var page))
                return Page.Refused(why, visit);
            waiting = page.Mandates;
        }

        return Page.Of<HomeView>(
            new
            {
                Board = board,
                Waiting = waiting,
                Documents = documents,
            }
        );
    }
}
