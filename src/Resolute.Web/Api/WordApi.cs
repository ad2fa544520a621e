using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Texts and comparisons as Word files, for programs and for whoever follows the link of a page.</summary>
public static class WordApi
{
    private const string FileEnding = ".docx";

    private static readonly TextFiles Files = new(
        "docx",
        FileEnding,
        WordCopy.MediaType,
        "Word",
        "a Word file",
        "The text as a Word file with real numbering, styles and footnotes; the guide *Word files that Resolute writes* says what is in it. "
            + "The same text gives the same bytes.",
        Copy
    );

    public static void MapWordApi(this RouteGroupBuilder api)
    {
        var texts = api.MapGroup("").WithTags("Documents");
        Files.MapOn(texts);
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

    private static Task<IResult> Copy(string address, Visit visit, HttpContext context) =>
        Command.See<TextPage, TextPage.Request, TextPage.Shown>(
            new(address),
            visit,
            context,
            shown => Results.File(WordCopy.Of(shown.Reading), WordCopy.MediaType, TextFiles.Name(address, FileEnding))
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
                    ? Results.File(WordCopy.Of(comparison, pair.OlderText, pair.NewerText, today), WordCopy.MediaType, TextFiles.Name(newer, FileEnding))
                    : Problem.Of(new("two-languages-tracked"), context)
        );
    }
}
