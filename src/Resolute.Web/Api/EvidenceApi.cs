using System.ComponentModel;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Evidence for programs: linked, confirmed, dismissed.</summary>
public static class EvidenceApi
{
    public static void MapEvidenceApi(this RouteGroupBuilder api)
    {
        var writes = api.MapGroup("/mandates/{number:int}/evidence").WithTags("Evidence").RequireCommand();
        writes
            .MapPost("", Link)
            .WithName("linkEvidence")
            .WithSummary("Link evidence")
            .WithDescription("A document, a section or a clause of it, with what it shows.")
            .Answers();
        writes
            .MapPost("/{evidence:guid}/confirm", Confirm)
            .WithName("confirmEvidence")
            .WithSummary("Confirm a suggestion")
            .WithDescription("A person says what a suggested piece of evidence shows.")
            .Answers();
        writes
            .MapPost("/{evidence:guid}/dismiss", Dismiss)
            .WithName("dismissEvidence")
            .WithSummary("Dismiss a suggestion")
            .WithDescription("It counts nowhere, and is not suggested again.")
            .Answers();
    }

    /// <summary>A piece of evidence to link.</summary>
    /// <param name="Address">Where it is read, with or without a clause, without the leading slash.</param>
    /// <param name="Words">The words it rests on, where a stretch is meant.</param>
    /// <param name="Shows">What it shows.</param>
    /// <param name="Note">What the person says of it.</param>
    public sealed record Piece(string Address, string? Words = null, EvidenceShows Shows = EvidenceShows.Progress, string? Note = null);

    /// <summary>What a suggestion shows.</summary>
    /// <param name="Shows">progress, report or fulfilment.</param>
    public sealed record Judgement(EvidenceShows Shows);

    private static Task<IResult> Link([Description("The number of the mandate.")] int number, Piece piece, Visit visit, HttpContext context) =>
        Command.Run<LinkEvidence, LinkEvidence.Request, int>(
            new(number, (piece.Address ?? "").Trim('/'), piece.Words, piece.Shows, piece.Note),
            visit,
            context,
            _ => Results.NoContent()
        );

    private static Task<IResult> Confirm(
        [Description("The number of the mandate.")] int number,
        [Description("The id of the suggestion.")] Guid evidence,
        Judgement judgement,
        Visit visit,
        HttpContext context
    ) =>
        Command.Run<ConfirmEvidence, ConfirmEvidence.Request, int>(
            new(new EvidenceId(evidence), judgement.Shows, number),
            visit,
            context,
            _ => Results.NoContent()
        );

    private static Task<IResult> Dismiss(
        [Description("The number of the mandate.")] int number,
        [Description("The id of the suggestion.")] Guid evidence,
        Visit visit,
        HttpContext context
    ) => Command.Run<DismissEvidence, DismissEvidence.Request, int>(new(new EvidenceId(evidence), number), visit, context, _ => Results.NoContent());

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
