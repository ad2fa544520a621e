using Resolute.Features.Documents;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Home;

/// <summary>The first page: what waits for a person, what came in, how far things are.</summary>
public static class HomePages
{
    public static void MapHome(this IEndpointRouteBuilder app) => app.MapGet("/", Home).ExcludeFromDescription();

    private static async Task<IResult> Home(Visit visit)
    {
        var board = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new());
        if (board.IsRefused(out var why, out var mandates))
            return Page.Refused(why, visit);
        var list = await visit.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(new());
        if (list.IsRefused(out why, out var documents))
            return Page.Refused(why, visit);

        var waiting = new MandateBoard.Shown([], null, mandates.ByStatus, mandates.ByState);
        if (visit.Actor.SeesInternal)
        {
            var proposed = await visit.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(new(MandateState.Proposed));
            if (proposed.IsRefused(out why, out waiting!))
                return Page.Refused(why, visit);
        }

        return Page.Of<HomeView>(
            new
            {
                Board = mandates,
                Waiting = waiting.Mandates,
                Documents = documents,
            }
        );
    }
}
