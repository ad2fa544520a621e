using System.ComponentModel;
using Resolute.Features.Mandates;
using Resolute.Model.Mandates;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Evidence for programs: linked, confirmed, dismissed, withdrawn.</summary>
public static class EvidenceApi
{
    public static void MapEvidenceApi(this RouteGroupBuilder api)
    {
        var writes = api.MapGroup("/mandates/{number:int}/evidence").WithTags("Evidence").AboutMandate().RequireCommand();
        writes
            .MapPost("", Link)
            .WithName("linkEvidence")
            .WithSummary("Link evidence")
            .WithDescription(
                "A document, a section or clause of it, an outcome of a report, an event, or an address outside with the day it was seen; to the mandate as a whole or to one time of it."
            )
            .Answers();
        writes
            .MapPost("/{evidence:guid}/confirm", Confirm)
            .WithName("confirmEvidence")
            .WithSummary("Confirm a suggestion")
            .WithDescription("A person says what a suggested piece of evidence shows.")
            .Answers();
        writes
            .MapPost("/{evidence:guid}/withdraw", Withdraw)
            .WithName("withdrawEvidence")
            .WithSummary("Take a link back")
            .WithDescription("With a reason. It counts no more from then on; that it was linked stays on record.")
            .Answers();
        writes
            .MapPost("/{evidence:guid}/dismiss", Dismiss)
            .WithName("dismissEvidence")
            .WithSummary("Dismiss a suggestion")
            .WithDescription("It counts nowhere, and is not suggested again.")
            .Answers();
    }

    /// <summary>A piece of evidence to link.</summary>
    /// <param name="Address">Where it is read: a document with or without a section or clause, without the leading slash; the address outside (https); left out for an event.</param>
    /// <param name="Words">The words it rests on, where a stretch is meant; the event, in words.</param>
    /// <param name="Shows">What it shows.</param>
    /// <param name="Note">What the person says of it; it is never shown to the public.</param>
    /// <param name="Kind">What sort of thing it is.</param>
    /// <param name="On">The day of the event, or on which the address was seen.</param>
    /// <param name="Instance">The key of the one time that it is for; left out for the mandate as a whole.</param>
    public sealed record Piece(
        string? Address = null,
        string? Words = null,
        EvidenceShows Shows = EvidenceShows.Progress,
        string? Note = null,
        EvidenceKind Kind = EvidenceKind.Document,
        DateOnly? On = null,
        string? Instance = null
    );

    /// <summary>What a suggestion shows.</summary>
    /// <param name="Shows">progress, report or fulfilment; left out, what the rule said.</param>
    public sealed record Judgement(EvidenceShows? Shows = null);

    /// <summary>Why a link is taken back.</summary>
    /// <param name="Reason">In the words of the person.</param>
    public sealed record Withdrawal(string Reason);

    private static Task<IResult> Link([Description("The number of the mandate.")] int number, Piece piece, Visit visit, HttpContext context) =>
        Command.Run<LinkEvidence, LinkEvidence.Request, int>(
            new(
                number,
                piece.Kind == EvidenceKind.Address ? piece.Address ?? "" : (piece.Address ?? "").Trim('/'),
                piece.Words,
                piece.Shows,
                piece.Note,
                piece.Kind,
                piece.On,
                piece.Instance
            ),
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

    private static Task<IResult> Withdraw(
        [Description("The number of the mandate.")] int number,
        [Description("The id of the piece of evidence.")] Guid evidence,
        Withdrawal withdrawal,
        Visit visit,
        HttpContext context
    ) =>
        Command.Run<WithdrawEvidence, WithdrawEvidence.Request, int>(
            new(new EvidenceId(evidence), withdrawal.Reason ?? "", number),
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
