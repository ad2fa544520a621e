using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Texts as Akoma Ntoso, for programs and for whoever follows the link of a page.</summary>
public static class AkomaNtosoApi
{
    /// <summary>The media type of Akoma Ntoso, as its Naming Convention writes it.</summary>
    public const string MediaType = "application/akn+xml";

    private const string Said =
        "The text as Akoma Ntoso 3.0 after AKN4UN, with the lineage of its clauses as `wId`; the guide *Akoma Ntoso* says what stands where. "
        + "The same reading comes back from the file.";

    public static void MapAkomaNtosoApi(this RouteGroupBuilder api)
    {
        var texts = api.MapGroup("").WithTags("Documents");
        texts
            .MapGet("/documents/{slug}/akn", Document)
            .WithName("readDocumentAsAkomaNtoso")
            .WithSummary("One document as Akoma Ntoso")
            .WithDescription(Said)
            .Produces(StatusCodes.Status200OK, contentType: MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        texts
            .MapGet("/instruments/{body}/{number}/{revision}/{language}/akn", Instrument)
            .WithName("readInstrumentAsAkomaNtoso")
            .WithSummary("One language of a revision as Akoma Ntoso")
            .WithDescription(Said)
            .Produces(StatusCodes.Status200OK, contentType: MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> Document([Description("The document's slug.")] string slug, Visit visit, HttpContext context) =>
        Copy($"documents/{slug}", visit, context);

    private static Task<IResult> Instrument(
        [Description("The body as addresses write it: itu-pp.")] string body,
        [Description("The number of the instrument.")] string number,
        [Description("The canonical revision: rev-dubai-2018.")] string revision,
        [Description("The language: en.")] string language,
        Visit visit,
        HttpContext context
    ) => Copy($"instruments/{body}/{number}/{revision}/{language}", visit, context);

    private static Task<IResult> Copy(string address, Visit visit, HttpContext context) =>
        Command.See<TextAsAkomaNtoso, TextAsAkomaNtoso.Request, TextAsAkomaNtoso.Copy>(
            new(address),
            visit,
            context,
            copy => Results.File(copy.Content, MediaType, copy.FileName)
        );
}
