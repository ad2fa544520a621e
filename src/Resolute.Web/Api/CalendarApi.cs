using System.ComponentModel;
using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>The calendar for programs.</summary>
public static class CalendarApi
{
    private const string BodyWords = "The body as addresses write it: itu-council.";
    private const string NameWords = "The name of the session: 2026.";

    public static void MapCalendarApi(this RouteGroupBuilder api)
    {
        var calendar = api.MapGroup("/calendar").WithTags("Calendar");
        calendar
            .MapGet("", Year)
            .WithName("readCalendar")
            .WithSummary("A year of sessions, and what is due in it")
            .WithDescription("The sessions of a year, and what is due of the mandates that the caller may see, by day.")
            .InPages(60)
            .Produces<CalendarYear.Shown>();
        calendar
            .MapGet("/{body}/{name}", One)
            .AboutSession()
            .WithName("readSession")
            .WithSummary("One session")
            .WithDescription("Its days, their source, what is due at it, and its history.")
            .Produces<SessionPage.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        calendar
            .MapGet("/{body}/{name}/move", Preview)
            .WithName("previewMove")
            .WithSummary("What would move with a session")
            .WithDescription("The times that would have other days if the session had these. Nothing is changed.")
            .Produces<MovePreview.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/reporting-calendar", Reporting)
            .WithTags("Calendar")
            .WithName("readReportingCalendar")
            .WithSummary("What must reach whom in a year")
            .WithDescription("What is reported in a year: when, by whom, through whom and to whom; of the mandates that the caller may see, by day.")
            .InPages(60)
            .Produces<ReportingCalendar.Shown>();

        var writes = calendar.MapGroup("").RequireCommand();
        writes
            .MapPost("", Enter)
            .WithName("enterSession")
            .WithSummary("Enter a session")
            .WithDescription("What waits for the body's sessions is dated at once.")
            .Produces(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        writes
            .MapPost("/table", Import)
            .WithName("importSessions")
            .WithSummary("Take a table of sessions in")
            .WithDescription(
                "Comma-separated values with the columns body, name, year, number, season, from, to, days, place and source: new sessions are entered, those with other "
                    + "days are moved, a row that cannot be taken is told and the rest goes on."
            )
            .Produces<ImportSessions.Imported>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        Changes(
            writes.MapPost("/{body}/{name}/move", Move),
            "moveSession",
            "Give a session other days",
            "Every time that hangs on it moves with it, and nothing else."
        );
        Changes(
            writes.MapPost("/{body}/{name}/call-off", CallOff),
            "callOffSession",
            "Say that a session does not take place",
            "What hung on it has no day until another is known."
        );
        Changes(
            writes.MapPost("/{body}/{name}/reinstate", Reinstate),
            "reinstateSession",
            "Say that a session takes place after all",
            "What hung on it has its days again."
        );
    }

    /// <summary>The days that a session has from now on.</summary>
    /// <param name="Days">How well they are known.</param>
    /// <param name="From">The first day, or that of the cluster.</param>
    /// <param name="To">The last day, or that of the cluster.</param>
    /// <param name="Source">Where they are taken from; days that are known have one.</param>
    /// <param name="Place">Where it meets.</param>
    public sealed record NewDays(DayCertainty Days, DateOnly? From = null, DateOnly? To = null, string? Source = null, string? Place = null);

    /// <summary>Why a session does not take place.</summary>
    /// <param name="Reason">In the words of the person.</param>
    public sealed record CallingOff(string Reason);

    private static Task<IResult> Year(
        [Description("The year; left out, this year.")] int? year,
        [Description("The key of a body: itu/council; left out, all.")] string? body,
        Visit visit,
        HttpContext context
    )
    {
        var asked = Paging.Asked(context);
        return Command.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(
            new(year, body, asked.After, asked.Length),
            visit,
            context,
            shown => Paging.Of(shown, shown.NextAfter, context)
        );
    }

    private static Task<IResult> One([Description(BodyWords)] string body, [Description(NameWords)] string name, Visit visit, HttpContext context) =>
        Command.See<SessionPage, SessionPage.Request, SessionPage.Shown>(
            new(BodySlug.Key(body), name),
            visit,
            context,
            shown => Tagging.Versioned(shown, shown.Session.Version, context)
        );

    private static Task<IResult> Reporting(
        [Description("The year; left out, this year.")] int? year,
        [Description("The key of the body that is reported to.")] string? recipient,
        [Description("The key of whoever reports.")] string? addressee,
        Visit visit,
        HttpContext context
    )
    {
        var asked = Paging.Asked(context);
        return Command.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(
            new(year, recipient, addressee, asked.After, asked.Length),
            visit,
            context,
            shown => Paging.Of(shown, shown.NextAfter, context)
        );
    }

    private static Task<IResult> Preview(
        [Description(BodyWords)] string body,
        [Description(NameWords)] string name,
        [Description("The version of the session that the caller saw.")] int version,
        [Description("The first day that it would have, as 2026-05-28.")] DateOnly? from,
        [Description("The last day that it would have.")] DateOnly? to,
        Visit visit,
        HttpContext context
    ) =>
        Command.See<MovePreview, MovePreview.Request, MovePreview.Shown>(
            new(BodySlug.Key(body), name, version, new(from is null ? DayCertainty.Unknown : DayCertainty.Expected, from, to, null), null),
            visit,
            context,
            Results.Ok
        );

    private static Task<IResult> Enter(SessionEntry entry, Visit visit, HttpContext context) =>
        Command.Run<EnterSession, EnterSession.Request, string>(
            new(entry),
            visit,
            context,
            _ => Results.Created($"/api/v1/calendar/{BodySlug.Of(entry.Body)}/{entry.Name}", null)
        );

    private static Task<IResult> Import(ImportSessions.Request table, Visit visit, HttpContext context) =>
        Command.Run<ImportSessions, ImportSessions.Request, ImportSessions.Imported>(table with { Table = table.Table ?? "" }, visit, context, Results.Ok);

    private static Task<IResult> Move(
        [Description(BodyWords)] string body,
        [Description(NameWords)] string name,
        NewDays days,
        Visit visit,
        HttpContext context
    ) =>
        IfMatch<MoveSession, MoveSession.Request>(
            version => new(BodySlug.Key(body), name, version, new(days.Days, days.From, days.To, days.Source), days.Place),
            visit,
            context
        );

    private static Task<IResult> CallOff(
        [Description(BodyWords)] string body,
        [Description(NameWords)] string name,
        CallingOff why,
        Visit visit,
        HttpContext context
    ) => IfMatch<CallOffSession, CallOffSession.Request>(version => new(BodySlug.Key(body), name, version, why.Reason ?? ""), visit, context);

    private static Task<IResult> Reinstate([Description(BodyWords)] string body, [Description(NameWords)] string name, Visit visit, HttpContext context) =>
        IfMatch<ReinstateSession, ReinstateSession.Request>(version => new(BodySlug.Key(body), name, version), visit, context);

    private static async Task<IResult> IfMatch<TUseCase, TRequest>(Func<int, TRequest> request, Visit visit, HttpContext context)
        where TUseCase : class, IUseCase<TRequest, string> =>
        SeenTag.In(context.Request) is not { Version: var version }
            ? Problem.Of(new("version-missing"), context)
            : await Command.Run<TUseCase, TRequest, string>(request(version), visit, context, _ => Results.NoContent());

    private static void Changes(RouteHandlerBuilder route, string name, string summary, string description) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .WithDescription(description)
            .AboutSession()
            .WithMetadata(new NeedsVersion())
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}
