using System.ComponentModel;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Statuses that persons say, for programs.</summary>
public static class StatusesApi
{
    public static void MapStatusesApi(this RouteGroupBuilder api)
    {
        var writes = api.MapGroup("/mandates/{number:int}/statuses").WithTags("Mandates").AboutMandate().RequireCommand();
        writes
            .MapPost("", Say)
            .WithName("sayStatus")
            .WithSummary("Say a status")
            .WithDescription(
                "A person says the status of a mandate, or of one time of it, with evidence or a reason; both show. It goes before what is derived, but never hides that a text was superseded or abrogated."
            )
            .Answers();
        writes
            .MapPost("/{said:guid}/take-back", TakeBack)
            .WithName("takeStatusBack")
            .WithSummary("Take a said status back")
            .WithDescription("The one said before holds again, else what is derived.")
            .Answers();
    }

    /// <summary>A status that a person says.</summary>
    /// <param name="Status">The status; no-evidence cannot be said.</param>
    /// <param name="Reason">Why; may be left out where evidence is named.</param>
    /// <param name="Evidence">The id of the linked evidence that it rests on.</param>
    /// <param name="Instance">The key of the one time that is meant; left out for the mandate as a whole.</param>
    public sealed record Saying(MandateStatus Status, string? Reason = null, Guid? Evidence = null, string? Instance = null);

    private static Task<IResult> Say([Description("The number of the mandate.")] int number, Saying saying, Visit visit, HttpContext context) =>
        Command.Run<SayStatus, SayStatus.Request, int>(
            new(number, saying.Status, saying.Reason, saying.Evidence is { } id ? new EvidenceId(id) : null, saying.Instance),
            visit,
            context,
            _ => Results.NoContent()
        );

    private static Task<IResult> TakeBack(
        [Description("The number of the mandate.")] int number,
        [Description("The id of what was said.")] Guid said,
        Visit visit,
        HttpContext context
    ) => Command.Run<TakeStatusBack, TakeStatusBack.Request, int>(new(new StatusSaidId(said), number), visit, context, _ => Results.NoContent());

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
