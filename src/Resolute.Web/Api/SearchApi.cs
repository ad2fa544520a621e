using System.ComponentModel;
using Resolute.Features.Search;
using Resolute.Model.Search;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Components.Search;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Search for programs.</summary>
public static class SearchApi
{
    public static void MapSearchApi(this RouteGroupBuilder api)
    {
        var search = api.MapGroup("/search").WithTags("Search");
        search
            .MapGet("", Find)
            .WithName("search")
            .WithSummary("Find texts, mandates and meetings")
            .WithDescription(
                "Hits that hold every word, of what the caller may see, and how many each further choice would leave. What is called exactly so "
                    + "comes first, then what has all the words in its title, then the newest. Words are plain words: no sign has a meaning of its own."
            )
            .InPages(20)
            .Produces<SearchResults.Shown>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        search
            .MapGet("/suggestions", Suggest)
            .WithName("suggestSearches")
            .WithSummary("What somebody who is typing may mean")
            .WithDescription("Titles that the caller may see, which lead to a page, and names that every installation knows, which ask a question.")
            .Produces<IReadOnlyList<SearchSuggestions.Suggestion>>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(
        [Description("What is sought; at most 400 characters.")] string? q,
        [Description("What it is: instrument, document, clause, mandate or session.")] string? kind,
        [Description("The key of its body: itu/council.")] string? body,
        [Description("Its language: ar, en, es, fr, ru or zh.")] string? language,
        [Description("Its year.")] string? year,
        [Description("The key of one whom it asks: itu/secretary-general.")] string? addressee,
        Visit visit,
        HttpContext context
    )
    {
        if (SearchAsked.Of(visit.Request.Query) is not { } asked)
            return Problem.Of(new Refusal("bad-request"), context);

        var (skip, length) = (Paging.Asked(context).Number ?? 0, Paging.Asked(context).Length);
        return await Command.See<SearchResults, SearchResults.Request, SearchResults.Shown>(
            asked.Request with
            {
                After = skip,
                Length = length,
            },
            visit,
            context,
            shown => Paging.Of(shown, skip + shown.Hits.Count < shown.Total && shown.Hits.Count > 0 ? Paging.Figure(skip + shown.Hits.Count) : null, context)
        );
    }

    private static Task<IResult> Suggest([Description("What is typed so far.")] string? typed, Visit visit, HttpContext context) =>
        Command.See<SearchSuggestions, SearchSuggestions.Request, IReadOnlyList<SearchSuggestions.Suggestion>>(
            new(typed ?? "", visit.Language),
            visit,
            context,
            Results.Ok
        );
}
