using System.ComponentModel;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Texts as files of one format, at the addresses that texts have.</summary>
/// <param name="Ending">What stands behind the address of the text, as formats are named on the command line: docx.</param>
/// <param name="FileEnding">How the files' names end: .docx.</param>
/// <param name="MediaType">The media type of the files.</param>
/// <param name="Operation">The format in names of operations: Word.</param>
/// <param name="Noun">The format in summaries: a Word file.</param>
/// <param name="Said">What a file holds.</param>
/// <param name="Copy">Answers with the file of the text at an address.</param>
public sealed record TextFiles(
    string Ending,
    string FileEnding,
    string MediaType,
    string Operation,
    string Noun,
    string Said,
    Func<string, Visit, HttpContext, Task<IResult>> Copy
)
{
    public void MapOn(IEndpointRouteBuilder texts)
    {
        Describe(texts.MapGet($"/documents/{{slug}}/{Ending}", Document), $"readDocumentAs{Operation}", $"One document as {Noun}");
        Describe(
            texts.MapGet($"/instruments/{{body}}/{{number}}/{{revision}}/{{language}}/{Ending}", Instrument),
            $"readInstrumentAs{Operation}",
            $"One language of a revision as {Noun}"
        );
    }

    /// <summary>The address without its first part names the text for good: itu-pp-140-rev-bucharest-2022-en.docx.</summary>
    public static string Name(string address, string fileEnding) => string.Join('-', address.Trim('/').Split('/').Skip(1)) + fileEnding;

    private void Describe(RouteHandlerBuilder route, string operation, string summary) =>
        route
            .WithName(operation)
            .WithSummary(summary)
            .WithDescription(Said)
            .Produces(StatusCodes.Status200OK, contentType: MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private Task<IResult> Document([Description("The document's slug.")] string slug, Visit visit, HttpContext context) =>
        Copy($"documents/{slug}", visit, context);

    private Task<IResult> Instrument(
        [Description("The body as addresses write it: itu-pp.")] string body,
        [Description("The number of the instrument.")] string number,
        [Description("The canonical revision: rev-dubai-2018.")] string revision,
        [Description("The language: en.")] string language,
        Visit visit,
        HttpContext context
    ) => Copy($"instruments/{body}/{number}/{revision}/{language}", visit, context);
}
