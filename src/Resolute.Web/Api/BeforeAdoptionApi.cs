using System.ComponentModel;
using Resolute.Features.Instruments;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>What to see before a text is adopted, for programs.</summary>
public static class BeforeAdoptionApi
{
    private const string Text = "The address of the text: `documents/SLUG` or `instruments/BODY/NUMBER/REVISION/LANGUAGE`.";

    public static void MapBeforeAdoptionApi(this RouteGroupBuilder api)
    {
        var instruments = api.MapGroup("/before-adoption").WithTags("Instruments");
        instruments
            .MapGet("", Show)
            .WithName("readBeforeAdoption")
            .WithSummary("What to see before a text is adopted")
            .WithDescription(
                "Its clauses that repeat clauses of other adopted texts, with both texts and what they share; reports that are asked for twice; paces that clash; what it leaves "
                    + "unsaid; what it asks. Words are compared within one language; across languages only citations, symbols, numbers and names are."
            )
            .Produces<BeforeAdoption.Shown>()
            .Answers();
        instruments
            .MapGet("/docx", Word)
            .WithName("readConceptNote")
            .WithSummary("A concept note on a text as a Word file")
            .WithDescription("What it asks of whom by when, what repeats, what is missing; in the language that the caller accepts.")
            .Produces(StatusCodes.Status200OK, contentType: ConceptNote.MediaType)
            .Answers();
    }

    private static Task<IResult> Show([Description(Text)] string? text, Visit visit, HttpContext context) => See(text, visit, context, Results.Ok);

    private static Task<IResult> Word([Description(Text)] string? text, Visit visit, HttpContext context) =>
        See(text, visit, context, shown => Results.File(ConceptNote.Of(shown, visit.Language), ConceptNote.MediaType, TextFiles.Name(text!, "-note.docx")));

    private static Task<IResult> See(string? text, Visit visit, HttpContext context, Func<BeforeAdoption.Shown, IResult> shown) =>
        string.IsNullOrEmpty(text)
            ? Task.FromResult(Problem.Of(new("bad-request"), context))
            : Command.See<BeforeAdoption, BeforeAdoption.Request, BeforeAdoption.Shown>(new(text), visit, context, shown);

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
}
