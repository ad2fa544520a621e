using System.ComponentModel;
using Resolute.Features.Watches;
using Resolute.Model.Watches;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>News and watches for programs.</summary>
public static class WatchesApi
{
    public static void MapWatchesApi(this RouteGroupBuilder api)
    {
        api.MapGet("/news", News)
            .WithTags("Watches")
            .WithName("readNews")
            .WithSummary("What happened of late")
            .WithDescription(
                "Up to fifty deeds about a noun or about everything, the newest first, as far as the caller may see what they are about. `head` is the end of the journal: kept elsewhere, it proves later that nothing before it was changed."
            )
            .Produces<NewsFeed.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        var watches = api.MapGroup("/watches").WithTags("Watches");
        watches
            .MapGet("", Own)
            .WithName("readWatches")
            .WithSummary("What the caller watches")
            .WithDescription("The caller's own watches, and what happened of late to what they watch.")
            .Produces<OwnWatches.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        var writes = watches.MapGroup("").RequireCommand();
        writes
            .MapPost("", Watch)
            .WithName("watch")
            .WithSummary("Watch a noun")
            .WithDescription(
                "A mandate, a text, an instrument or a session by the address of its page, or everything; what is watched already is told in the other rhythm."
            )
            .Produces<Made>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        writes
            .MapPost("/{watch:guid}/stop", Stop)
            .WithName("stopWatching")
            .WithSummary("Watch a noun no more")
            .WithDescription("One of the caller's own watches ends.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>What is to be watched.</summary>
    /// <param name="Address">The address of its page without the leading slash (mandates/12, instruments/itu-council/1332); left out for everything.</param>
    /// <param name="Rhythm">How often the caller is written to.</param>
    public sealed record NewWatch(string? Address = null, WatchRhythm Rhythm = WatchRhythm.Daily);

    /// <summary>The watch.</summary>
    /// <param name="Id">Its id.</param>
    public sealed record Made(Guid Id);

    private static Task<IResult> News(
        [Description("The address of the noun's page without the leading slash; left out for everything.")] string? address,
        Visit visit,
        HttpContext context
    ) => Command.See<NewsFeed, NewsFeed.Request, NewsFeed.Shown>(new(address ?? ""), visit, context, Results.Ok);

    private static Task<IResult> Own(Visit visit, HttpContext context) =>
        Command.See<OwnWatches, OwnWatches.Request, OwnWatches.Shown>(new(), visit, context, Results.Ok);

    private static Task<IResult> Watch(NewWatch watch, Visit visit, HttpContext context) =>
        Command.Run<WatchNoun, WatchNoun.Request, WatchId>(
            new(watch.Address ?? "", watch.Rhythm),
            visit,
            context,
            id => Results.Created("/api/v1/watches", new Made(id.Value))
        );

    private static Task<IResult> Stop([Description("The id of the watch.")] Guid watch, Visit visit, HttpContext context) =>
        Command.Run<StopWatching, StopWatching.Request, WatchId>(new(new WatchId(watch)), visit, context, _ => Results.NoContent());
}
