using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Corrections of readings for programs: made, withdrawn; and a file read again.</summary>
public static class CorrectionsApi
{
    public static void MapCorrectionsApi(this RouteGroupBuilder api)
    {
        var writes = api.MapGroup("/documents/{slug}").WithTags("Corrections").AboutDocument().RequireCommand();
        writes
            .MapPost("/corrections", Correct)
            .WithName("correctReading")
            .WithSummary("Correct a reading")
            .WithDescription(
                "What a person says of the text against its reader; it holds through every new reading of the same file. Divide a clause: "
                    + "`{\"kind\":\"divide\",\"clause\":\"sec_1__para_2\",\"words\":\"to report\",\"level\":\"beside\"}`. Whom a heading asks: "
                    + "`{\"kind\":\"heading-addressees\",\"clause\":\"sec_1__para_1\",\"bodies\":[{\"key\":\"itu/council\",\"words\":\"\"}]}`. "
                    + "No time: `{\"kind\":\"due\",\"clause\":\"sec_1__para_1\"}`. If-Match is the `version` that readDocument gave, in quotes."
            )
            .WithMetadata(new NeedsVersion())
            .Produces<CorrectReading.Corrected>(StatusCodes.Status201Created)
            .Answers();
        writes
            .MapPost("/corrections/{correction:guid}/withdraw", Withdraw)
            .WithName("withdrawCorrection")
            .WithSummary("Withdraw a correction")
            .WithDescription("The text is read as if it had never been said; it stays in the list, marked as withdrawn.")
            .WithMetadata(new NeedsVersion())
            .Produces<WithdrawCorrection.Withdrawn>()
            .Answers();
        writes
            .MapPost("/reread", Reread)
            .WithName("rereadDocument")
            .WithSummary("Read a document's file again")
            .WithDescription("By the reader of today, with the corrections that hold on top.")
            .Produces<RereadDocument.Reread>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Correct([Description("The document's slug.")] string slug, SaidCorrection said, Visit visit, HttpContext context)
    {
        if (SeenTag.In(context.Request) is not { Version: var version })
            return Problem.Of(new("version-missing"), context);
        return await Command.Run<CorrectReading, CorrectReading.Request, CorrectReading.Corrected>(
            new($"documents/{slug}", version, said),
            visit,
            context,
            made => Results.Created($"/api/v1/documents/{slug}", made)
        );
    }

    private static async Task<IResult> Withdraw(
        [Description("The document's slug.")] string slug,
        [Description("The id of the correction.")] Guid correction,
        Visit visit,
        HttpContext context
    )
    {
        if (SeenTag.In(context.Request) is not { Version: var version })
            return Problem.Of(new("version-missing"), context);
        return await Command.Run<WithdrawCorrection, WithdrawCorrection.Request, WithdrawCorrection.Withdrawn>(
            new($"documents/{slug}", version, new CorrectionId(correction)),
            visit,
            context,
            Results.Ok
        );
    }

    private static Task<IResult> Reread([Description("The document's slug.")] string slug, Visit visit, HttpContext context) =>
        Command.Run<RereadDocument, RereadDocument.Request, RereadDocument.Reread>(new(slug), visit, context, Results.Ok);

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
