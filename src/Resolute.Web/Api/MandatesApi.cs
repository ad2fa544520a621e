using System.ComponentModel;
using Resolute.Features.Mandates;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Mandates;

namespace Resolute.Web.Api;

/// <summary>Mandates for programs: the board, each one, and a person's word on it.</summary>
public static class MandatesApi
{
    public static void MapMandatesApi(this RouteGroupBuilder api)
    {
        var mandates = api.MapGroup("/mandates").WithTags("Mandates");
        mandates
            .MapGet("", Board)
            .WithName("listMandates")
            .WithSummary("Mandates")
            .WithDescription("Mandates by number, or by day where what is due is asked for, with counts over all that the caller may see.")
            .InPages()
            .Produces<MandateBoard.Shown>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        mandates
            .MapGet("/{number:int}", One)
            .AboutMandate()
            .WithName("readMandate")
            .WithSummary("One mandate")
            .WithDescription(
                "Words, addressee, times that it is due, status with its reason, evidence and history, now or as of a day: what was recorded by the end of it; a day to come is judged by what is recorded now."
            )
            .Produces<MandatePage.Shown>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        var writes = mandates.MapGroup("/{number:int}").AboutMandate().RequireCommand();
        writes
            .MapPost("/confirm", Confirm)
            .WithName("confirmMandate")
            .WithSummary("Confirm a proposed mandate")
            .WithDescription("As it stands, or with another addressee.")
            .Changes();
        writes
            .MapPost("/reject", Reject)
            .WithName("rejectMandate")
            .WithSummary("Reject a proposed mandate")
            .WithDescription("The clause asks nothing of this addressee; the reason is kept.")
            .Changes();
        writes
            .MapPost("/cycle", Cycle)
            .WithName("changeCycle")
            .WithSummary("Say that another due rule holds from a day on")
            .WithDescription("Annual becomes biennial because of a later clause. What was due before stays.")
            .Changes();
        writes
            .MapPost("/window", Fuzzy)
            .WithName("giveWindow")
            .WithSummary("Give words that name no day a window")
            .WithDescription("The words stay visible beside it; it is marked as given by a person.")
            .Changes();
        writes
            .MapPost("/owner", Assign)
            .WithName("assignOwner")
            .WithSummary("Say who looks after a mandate")
            .WithDescription("That person is written to when it falls due within 30 days, and when it is overdue.")
            .Changes();
        writes
            .MapPost("/release", Release)
            .WithName("releaseMandate")
            .WithSummary("Let those who take part, or the public, see a mandate")
            .WithDescription("A confirmed mandate with its status and linked evidence; its document has been released to them before.")
            .Changes();
    }

    /// <summary>What holds from a day on.</summary>
    /// <param name="Rule">The due rule.</param>
    /// <param name="Since">From which day on; the first new time is in its year.</param>
    /// <param name="Because">The address of the clause that changes it, or the reason.</param>
    public sealed record OtherCycle(GivenRule Rule, DateOnly Since, string Because);

    /// <summary>What words that name no day are read as.</summary>
    /// <param name="Rule">The due rule.</param>
    /// <param name="Because">The reason.</param>
    public sealed record Window(GivenRule Rule, string Because);

    /// <summary>Who looks after a mandate.</summary>
    /// <param name="Login">The name to sign in with, or "me"; left out for nobody.</param>
    public sealed record Owner(string? Login = null);

    /// <summary>Who a mandate really asks.</summary>
    /// <param name="AddresseeKey">The key of the addressee; left out, the proposal stands.</param>
    public sealed record Correction(string? AddresseeKey = null);

    /// <summary>Why a mandate is rejected.</summary>
    /// <param name="Reason">In the words of the person.</param>
    public sealed record Rejection(string Reason);

    private static Task<IResult> Board(
        [Description("proposed, confirmed, rejected or lapsed.")] string? state,
        [Description("no-evidence, under-way, continuing, reported, fulfilled, overdue, superseded or retired.")] string? status,
        [Description("The key of an addressee: itu/secretary-general.")] string? addressee,
        [Description("The key of the body whose instruments ask: itu/council.")] string? body,
        [Description("me: only what the caller looks after.")] string? owner,
        [Description("soon: due within 30 days; overdue; dated: both. These come in the order of days.")] string? due,
        Visit visit,
        HttpContext context
    )
    {
        var asked = Paging.Asked(context);
        return new BoardQuery(state, status, addressee, body, owner, due, asked.After).Read(visit) is { } request
            ? Command.See<MandateBoard, MandateBoard.Request, MandateBoard.Shown>(
                request with
                {
                    Length = asked.Length,
                },
                visit,
                context,
                shown => Paging.Of(shown, Paging.Figure(shown.NextAfter), context)
            )
            : Task.FromResult(Problem.Of(new("bad-request"), context));
    }

    private static Task<IResult> One(
        [Description("The number of the mandate.")] int number,
        [Description("The day it is judged at, as 2026-06-30; left out for now.")] string? asOf,
        Visit visit,
        HttpContext context
    ) =>
        DayAsked.IsUnknown(asOf)
            ? Task.FromResult(Problem.Of(new("bad-request"), context))
            : Command.See<MandatePage, MandatePage.Request, MandatePage.Shown>(
                new(number, DayAsked.Of(asOf)),
                visit,
                context,
                shown => Tagging.Versioned(shown, shown.Mandate.Version, context)
            );

    private static Task<IResult> Confirm([Description("The number of the mandate.")] int number, Correction? correction, Visit visit, HttpContext context) =>
        IfMatch<ConfirmMandate, ConfirmMandate.Request>(version => new(number, version, correction?.AddresseeKey), visit, context);

    private static Task<IResult> Reject([Description("The number of the mandate.")] int number, Rejection rejection, Visit visit, HttpContext context) =>
        IfMatch<RejectMandate, RejectMandate.Request>(version => new(number, version, rejection.Reason ?? ""), visit, context);

    private static Task<IResult> Assign([Description("The number of the mandate.")] int number, Owner? owner, Visit visit, HttpContext context) =>
        IfMatch<AssignOwner, AssignOwner.Request>(version => new(number, version, owner?.Login), visit, context);

    private static Task<IResult> Release([Description("The number of the mandate.")] int number, ReleaseTo release, Visit visit, HttpContext context) =>
        IfMatch<ReleaseMandate, ReleaseMandate.Request>(version => new(number, version, release.To), visit, context);

    private static Task<IResult> Cycle([Description("The number of the mandate.")] int number, OtherCycle cycle, Visit visit, HttpContext context) =>
        IfMatch<ChangeCycle, ChangeCycle.Request>(version => new(number, version, cycle.Rule, cycle.Since, cycle.Because ?? ""), visit, context);

    private static Task<IResult> Fuzzy([Description("The number of the mandate.")] int number, Window window, Visit visit, HttpContext context) =>
        IfMatch<GiveWindow, GiveWindow.Request>(version => new(number, version, window.Rule, window.Because ?? ""), visit, context);

    internal static async Task<IResult> IfMatch<TUseCase, TRequest>(Func<int, TRequest> request, Visit visit, HttpContext context)
        where TUseCase : class, Features.Running.IUseCase<TRequest, int>
    {
        if (SeenTag.In(context.Request) is not { Version: var version })
            return Problem.Of(new("version-missing"), context);
        return await Command.Run<TUseCase, TRequest, int>(request(version), visit, context, _ => Results.NoContent());
    }

    internal static void Changes(this RouteHandlerBuilder route) =>
        route
            .WithMetadata(new NeedsVersion())
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
