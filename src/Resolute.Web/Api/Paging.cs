using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Resolute.Features.Calendar;
using Resolute.Features.Instruments;
using Resolute.Features.Journal;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Features.Search;
using Resolute.Features.Terms;

namespace Resolute.Web.Api;

/// <summary>Marks a list that is given page by page.</summary>
/// <param name="Most">How many a page holds at most.</param>
public sealed record Paged(int Most);

/// <summary>Which page of a list is asked for.</summary>
/// <param name="After">The place behind which it begins; null for the beginning.</param>
/// <param name="Length">How many it holds at most.</param>
public sealed record PageAsked(string? After, int Length)
{
    public int? Number => int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public long? Sequence => long.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public Guid? Id => Guid.TryParse(After, out var id) ? id : null;
}

/// <summary>Lists page by page: what is asked for by <c>after</c> and <c>limit</c>; where the next page begins, in the header Link and in the answer.</summary>
public static class Paging
{
    public const string After = "after";
    public const string Limit = "limit";

    /// <summary>The field of an answer that holds the cursor of the next page.</summary>
    public const string Next = "nextAfter";

    /// <summary>By what the pages for people go on; programs have the cursor.</summary>
    public static IReadOnlyList<string> Replaced { get; } = [Next, "nextBefore", "page", "pages", "hasNext"];

    /// <summary>The answers that hold a page of a list beside other things.</summary>
    public static IReadOnlySet<Type> Pages { get; } =
        new HashSet<Type>
        {
            typeof(MandateBoard.Shown),
            typeof(MandateReview.Shown),
            typeof(CalendarYear.Shown),
            typeof(ReportingCalendar.Shown),
            typeof(JournalPage.Shown),
            typeof(OwnJournal.Shown),
            typeof(LineagePage.Shown),
            typeof(PeopleList.Shown),
            typeof(SearchResults.Shown),
            typeof(TermList.Shown),
        };

    /// <summary>The route gives its list page by page, at most so many at once.</summary>
    public static RouteHandlerBuilder InPages(this RouteHandlerBuilder route, int most = 50) =>
        route
            .WithMetadata(new Paged(most))
            .AddEndpointFilter(
                async (invocation, next) =>
                {
                    var context = invocation.HttpContext;
                    var (after, limit) = (context.Request.Query[After].ToString(), context.Request.Query[Limit].ToString());
                    var length = most;
                    if (limit.Length > 0 && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out length) || length < 1))
                        return Problem.Of(new("bad-request"), context);

                    var place = after.Length > 0 ? Cursor.Open(after, context) : null;
                    if (after.Length > 0 && place is null)
                        return Problem.Of(Refusals.CursorUnknown, context);

                    context.Features.Set(new PageAsked(place, Math.Min(length, most)));
                    return await next(invocation);
                }
            );

    public static PageAsked Asked(HttpContext context) =>
        context.Features.Get<PageAsked>() ?? throw new InvalidOperationException("The route is not in pages.");

    /// <summary>A page of a bare list, of which one more than asked for was looked up.</summary>
    public static IResult Of<T>(IReadOnlyList<T> lines, Func<T, string> placeOf, HttpContext context)
    {
        var page = lines.Take(Asked(context).Length).ToList();
        _ = LinkOf(lines.Count > page.Count ? placeOf(page[^1]) : null, context);
        return Results.Ok(page);
    }

    /// <summary>An answer that holds a page of a list beside other things.</summary>
    /// <param name="shown">The answer.</param>
    /// <param name="next">The place behind which the next page begins; null on the last.</param>
    /// <param name="context">The request.</param>
    public static IResult Of<T>(T shown, string? next, HttpContext context)
    {
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var answer = JsonSerializer.SerializeToNode(shown, json)!.AsObject();
        foreach (var name in Replaced)
            answer.Remove(name);
        answer[Next] = LinkOf(next, context);
        return Results.Json(answer, json);
    }

    public static string? Figure(long? place) => place?.ToString(CultureInfo.InvariantCulture);

    private static string? LinkOf(string? place, HttpContext context)
    {
        if (place is null)
            return null;

        var cursor = Cursor.Seal(place, context);
        var query = context
            .Request.Query.Where(pair => pair.Key is not After)
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var address = context.Request.Path.ToUriComponent() + QueryString.Create(query.Append(KeyValuePair.Create<string, string?>(After, cursor)));
        context.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        return cursor;
    }
}
