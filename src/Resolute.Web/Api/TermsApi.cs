using System.ComponentModel;
using Resolute.Features.Terms;
using Resolute.Text.Rulings;
using Resolute.Text.Terms;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>The term base for programs.</summary>
public static class TermsApi
{
    public static void MapTermsApi(this RouteGroupBuilder api) =>
        api.MapGet("/terms", All)
            .WithTags("Terms")
            .WithName("listTerms")
            .WithSummary("What things of the field are called in six languages")
            .WithDescription(
                "Bodies, offices, texts, events, action lines and goals with their names, and where each verified name was seen. Only a verified name is "
                    + "preferred. The same in every installation."
            )
            .InPages(TermList.PageLength)
            .Produces<TermList.Shown>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> All(
        [Description("Words of a name in any language, or a key; all entries where it is left out.")] string? q,
        [Description("What it is: body, office, text, event, action-line or goal.")] string? kind,
        Visit visit,
        HttpContext context
    )
    {
        if (Kebab.IsUnknown<TermKind>(kind))
            return Problem.Of(new Refusal("bad-request"), context);

        var (skip, length) = (Paging.Asked(context).Number ?? 0, Paging.Asked(context).Length);
        return await Command.See<TermList, TermList.Request, TermList.Shown>(
            new(q ?? "", visit.Language, Kebab.Parse<TermKind>(kind), After: skip, Length: length),
            visit,
            context,
            shown => Paging.Of(shown, skip + shown.Terms.Count < shown.Total && shown.Terms.Count > 0 ? Paging.Figure(skip + shown.Terms.Count) : null, context)
        );
    }
}
