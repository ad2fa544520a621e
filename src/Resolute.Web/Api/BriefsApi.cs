using System.ComponentModel;
using System.Globalization;
using Resolute.Features.Mandates;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Mandates;

namespace Resolute.Web.Api;

/// <summary>Briefs and the table of mandates, for programs and for whoever follows the links of a page.</summary>
public static class BriefsApi
{
    public static void MapBriefsApi(this RouteGroupBuilder api)
    {
        var mandates = api.MapGroup("").WithTags("Mandates");
        mandates
            .MapGet("/briefs/{**key}", One)
            .WithName("readBrief")
            .WithSummary("What concerns one office, delegation or Bureau")
            .WithDescription(
                "What is overdue, due within a year, due later or without a day, answered with its evidence, and what others report to it; a few of each."
            )
            .Produces<Brief.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        mandates
            .MapGet("/briefs/docx/{**key}", Word)
            .WithName("readBriefInWord")
            .WithSummary("A brief as a Word file")
            .WithDescription("In the language that the caller accepts.")
            .Produces(StatusCodes.Status200OK, contentType: MandateTableFile.Kinds["docx"])
            .ProducesProblem(StatusCodes.Status404NotFound);
        mandates
            .MapGet("/mandates/table/{kind}", Table)
            .WithName("exportMandates")
            .WithSummary("The table of mandates as a file")
            .WithDescription(
                "Paragraph, action requested, entities asked, due, status, evidence: of what a board is asked for, or of one text. At most 5,000 rows. In the language that the caller accepts."
            )
            .Produces(
                StatusCodes.Status200OK,
                contentType: MandateTableFile.Kinds["xlsx"],
                additionalContentTypes: ["text/csv", MandateTableFile.Kinds["docx"]]
            )
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> One([Description("Whose, by key: itu/secretary-general.")] string key, Visit visit, HttpContext context) =>
        Command.See<Brief, Brief.Request, Brief.Shown>(new(key), visit, context, Results.Ok);

    private static Task<IResult> Word([Description("Whose, by key: itu/secretary-general.")] string key, Visit visit, HttpContext context) =>
        Command.See<Brief, Brief.Request, Brief.Shown>(
            new(key),
            visit,
            context,
            shown => Results.File(BriefCopy.Of(shown, visit.Language), MandateTableFile.Kinds["docx"], $"brief-{key.Replace('/', '-')}.docx")
        );

    private static Task<IResult> Table(
        [Description("csv, xlsx or docx.")] string kind,
        [Description("proposed, confirmed, rejected or lapsed.")] string? state,
        [Description("no-evidence, under-way, continuing, reported, fulfilled, overdue, superseded or retired.")] string? status,
        [Description("The key of an addressee.")] string? addressee,
        [Description("The key of the body whose instruments ask.")] string? body,
        [Description("me: only what the caller looks after.")] string? owner,
        [Description("soon, overdue or dated.")] string? due,
        [Description("The address of one text, without the leading slash; then all of its mandates.")] string? text,
        Visit visit,
        HttpContext context
    ) =>
        MandateTableFile.Kinds.TryGetValue(kind, out var type) && new BoardQuery(state, status, addressee, body, owner, due, null).Read(visit) is { } board
            ? Command.See<MandateTable, MandateTable.Request, MandateTable.Shown>(
                new(board, text),
                visit,
                context,
                shown => Results.File(MandateTableFile.Of(shown, kind, visit.Language), type, string.Create(CultureInfo.InvariantCulture, $"mandates.{kind}"))
            )
            : Task.FromResult(Problem.Of(new("bad-request"), context));
}
