using System.ComponentModel;
using Resolute.Features.Documents;
using Resolute.Text.Comparing;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Comparisons for programs.</summary>
public static class ComparisonApi
{
    public static void MapComparisonApi(this RouteGroupBuilder api) =>
        api.MapGet("/comparison", Show)
            .WithTags("Documents")
            .WithName("compareTexts")
            .WithSummary("Two texts clause by clause")
            .WithDescription(
                "Two versions compared, or two languages of one text aligned: an object of the schema `resolute-comparison/1` with `mode` (comparison or alignment), "
                    + "`clauses`, `headings` and, of versions, `equal`, `counts`, `header` and `passages`; the guide *Comparing texts* lists every field."
            )
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<IResult> Show(
        [Description("The address of the older text: `documents/SLUG` or `instruments/BODY/NUMBER/REVISION/LANGUAGE`.")] string? older,
        [Description("The address of the newer text, or of another language.")] string? newer,
        Visit visit,
        HttpContext context
    )
    {
        if (string.IsNullOrEmpty(older) || string.IsNullOrEmpty(newer))
            return Task.FromResult(Problem.Of(new("bad-request"), context));

        return Command.See<TextComparison, TextComparison.Request, TextComparison.Shown>(
            new(older, newer, AsGiven: true),
            visit,
            context,
            shown => Results.Text(Json(shown.Pair!), "application/json; charset=utf-8")
        );
    }

    private static string Json(TextComparison.Compared pair) =>
        pair.Comparison is { } comparison
            ? ComparisonJson.Of(comparison, pair.OlderText, pair.NewerText)
            : ComparisonJson.Of(pair.Alignment!, pair.OlderText, pair.NewerText);
}
