using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Texts and comparisons as Word files, for programs and for whoever follows the link of a page.</summary>
public static class WordApi
{
    private const string Said =
        "The text as a Word file with real numbering, styles and footnotes; the guide *Word files that Resolute writes* says what is in it. "
        + "The same text gives the same bytes.";

    public static void MapWordApi(this RouteGroupBuilder api)
    {
        var texts = api.MapGroup("").WithTags("Documents");
        texts
            .MapGet("/documents/{slug}/docx", Document)
            .WithName("readDocumentAsWord")
            .WithSummary("One document as a Word file")
            .WithDescription(Said)
            .Produces(StatusCodes.Status200OK, contentType: WordCopy.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        texts
            .MapGet("/instruments/{body}/{number}/{revision}/{language}/docx", Instrument)
            .WithName("readInstrumentAsWord")
            .WithSummary("One language of a revision as a Word file")
            .WithDescription(Said)
            .Produces(StatusCodes.Status200OK, contentType: WordCopy.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        texts
            .MapGet("/comparison/docx", Tracked)
            .WithName("compareTextsInWord")
            .WithSummary("Two versions as one Word file with tracked changes")
            .WithDescription("Accepted, the changes give the newer text; rejected, the older. Two languages are refused: changes are tracked within one.")
            .Produces(StatusCodes.Status200OK, contentType: WordCopy.MediaType)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
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
        Command.See<TextPage, TextPage.Request, TextPage.Shown>(
            new(address),
            visit,
            context,
            shown => Results.File(WordCopy.Of(shown.Reading), WordCopy.MediaType, Name(address))
        );

    private static Task<IResult> Tracked(
        [Description("The address of the older text: `documents/SLUG` or `instruments/BODY/NUMBER/REVISION/LANGUAGE`.")] string? older,
        [Description("The address of the newer text.")] string? newer,
        TimeProvider clock,
        Visit visit,
        HttpContext context
    )
    {
        if (string.IsNullOrEmpty(older) || string.IsNullOrEmpty(newer))
            return Task.FromResult(Problem.Of(new("bad-request"), context));

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return Command.See<TextComparison, TextComparison.Request, TextComparison.Shown>(
            new(older, newer, AsGiven: true),
            visit,
            context,
            shown =>
                shown.Pair is { Comparison: { } comparison } pair
                    ? Results.File(WordCopy.Of(comparison, pair.OlderText, pair.NewerText, today), WordCopy.MediaType, Name(newer))
                    : Problem.Of(new("two-languages-tracked"), context)
        );
    }

    // The address without its first part names the text for good: itu-pp-140-rev-bucharest-2022-en.docx.
    private static string Name(string address) => string.Join('-', address.Trim('/').Split('/').Skip(1)) + ".docx";
}
