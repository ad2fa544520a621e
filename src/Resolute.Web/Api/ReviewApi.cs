using System.ComponentModel;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>The review of proposals for programs: many at once, corrections, and a decision taken back.</summary>
public static class ReviewApi
{
    public static void MapReviewApi(this RouteGroupBuilder api)
    {
        var mandates = api.MapGroup("/mandates").WithTags("Mandates");
        mandates
            .MapGet("/review", Waiting)
            .WithName("reviewMandates")
            .WithSummary("What waits for review")
            .WithDescription("Proposals by text and heading, each with what its clause states.")
            .InPages()
            .Produces<MandateReview.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        var writes = mandates.MapGroup("").RequireCommand();
        writes
            .MapPost("/confirm", Confirm)
            .WithName("confirmMandates")
            .WithSummary("Confirm many proposals at once")
            .WithDescription("Each as it stands, at most 200. Those that were changed or decided meanwhile are named, and the rest goes on.")
            .Many();
        writes
            .MapPost("/reject", Reject)
            .WithName("rejectMandates")
            .WithSummary("Reject many proposals at once")
            .WithDescription("With one reason, at most 200. Those that were changed or decided meanwhile are named, and the rest goes on.")
            .Many();
        writes
            .MapPost("/{number:int}/correct", Correct)
            .AboutMandate()
            .WithName("correctMandate")
            .WithSummary("Say what a mandate really asks, and confirm it so")
            .WithDescription(
                "What is left out stays as it is. A part that may be none is given as `{\"value\": null}`. What is given is marked as given by a person."
            )
            .Changes();
        writes
            .MapPost("/{number:int}/reopen", Reopen)
            .AboutMandate()
            .WithName("reopenMandate")
            .WithSummary("Take back a confirmation or a rejection")
            .WithDescription("The mandate is proposed again, counts nowhere and is shown to the public no more; the reason is kept.")
            .Changes();
    }

    /// <summary>Why a decision is taken back.</summary>
    /// <param name="Reason">In the words of the person.</param>
    public sealed record TakenBack(string Reason);

    private static Task<IResult> Waiting(Visit visit, HttpContext context)
    {
        var asked = Paging.Asked(context);
        return Command.See<MandateReview, MandateReview.Request, MandateReview.Shown>(
            new(asked.Number ?? 0, asked.Length),
            visit,
            context,
            shown => Paging.Of(shown, Paging.Figure(shown.NextAfter), context)
        );
    }

    private static Task<IResult> Confirm(ConfirmMandates.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<ConfirmMandates, ConfirmMandates.Request, ManyDone>(chosen, visit, context, Results.Ok);

    private static Task<IResult> Reject(RejectMandates.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<RejectMandates, RejectMandates.Request, ManyDone>(chosen, visit, context, Results.Ok);

    private static Task<IResult> Correct(
        [Description("The number of the mandate.")] int number,
        MandateCorrection correction,
        Visit visit,
        HttpContext context
    ) => MandatesApi.IfMatch<CorrectMandate, CorrectMandate.Request>(version => new(number, version, correction), visit, context);

    private static Task<IResult> Reopen([Description("The number of the mandate.")] int number, TakenBack why, Visit visit, HttpContext context) =>
        MandatesApi.IfMatch<ReopenMandate, ReopenMandate.Request>(version => new(number, version, why.Reason ?? ""), visit, context);

    private static void Many(this RouteHandlerBuilder route) =>
        route.Produces<ManyDone>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
