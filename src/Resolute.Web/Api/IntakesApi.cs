using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Several files at once, for programs: sent together, taken in one after another, and asked about until all is done.</summary>
public static class IntakesApi
{
    public static void MapIntakesApi(this RouteGroupBuilder api)
    {
        var intakes = api.MapGroup("/documents/intakes").WithTags("Documents");
        intakes
            .MapGet("/{intake:guid}", One)
            .WithName("readIntake")
            .WithSummary("How far several files are that came at once")
            .WithDescription("Each file with what came of it: waiting, new, here already, refused and why.")
            .Produces<IntakePage.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
        intakes
            .MapGroup("")
            .RequireCommand()
            .MapPost("", Receive)
            .WithName("receiveFiles")
            .WithSummary("Take several files in at once")
            .WithDescription(
                "Files as multipart/form-data under any names, at most 200 MB together; they are kept at once and taken in one after another. readIntake tells how far it is."
            )
            .Accepts<IFormFileCollection>("multipart/form-data")
            .Produces<ReceiveFiles.Received>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<IResult> One([Description("The id of the intake.")] Guid intake, Visit visit, HttpContext context) =>
        Command.See<IntakePage, IntakePage.Request, IntakePage.Shown>(new(intake), visit, context, Results.Ok);

    private static async Task<IResult> Receive(
        [Description("What the officer says the texts are: none, draft or adopted; left out, each reading decides.")] string? standing,
        Visit visit,
        HttpContext context
    )
    {
        if (!context.Request.HasFormContentType)
            return Problem.Of(visit.IsSignedIn ? new("file-missing") : new("sign-in-required"), context);
        if (Kebab.IsUnknown<Standing>(standing))
            return Problem.Of(new("bad-request"), context);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var sent = form.Files.Where(file => file.FileName.Length > 0).Select(file => new ReceiveFiles.SentFile(file.FileName, file.OpenReadStream())).ToList();
        try
        {
            return await Command.Run<ReceiveFiles, ReceiveFiles.Request, ReceiveFiles.Received>(
                new(sent, Kebab.Parse<Standing>(standing)),
                visit,
                context,
                received => Results.Accepted($"{Limits.TogetherByProgram}/{received.Intake}", received)
            );
        }
        finally
        {
            foreach (var file in sent)
                await file.Content.DisposeAsync();
        }
    }
}
