using System.ComponentModel;
using Resolute.Features.Instruments;
using Resolute.Features.Journal;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Instruments for programs.</summary>
public static class InstrumentsApi
{
    public static void MapInstrumentsApi(this RouteGroupBuilder api)
    {
        var instruments = api.MapGroup("").WithTags("Instruments");
        instruments
            .MapGet("/instruments", List)
            .WithName("listInstruments")
            .WithSummary("Resolutions, decisions and recommendations")
            .WithDescription("The instruments that the caller may see, by body and number, each with its texts.")
            .InPages()
            .Produces<IReadOnlyList<InstrumentList.Line>>();
        instruments
            .MapGet("/instruments/{body}/{number}", One)
            .AboutInstrument()
            .WithName("readInstrument")
            .WithSummary("One instrument")
            .WithDescription(
                "Its chain of revisions, held or known from citations alone; what became of it; who cites it and what it cites, with citations of revisions that are "
                    + "not the latest known. A resolution and a decision of the same number are two entries."
            )
            .Produces<IReadOnlyList<InstrumentPage.Shown>>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var writes = instruments.MapGroup("/instrument-acts").RequireCommand();
        writes
            .MapPost("", Say)
            .WithName("sayInstrumentAct")
            .WithSummary("Say what became of an instrument")
            .WithDescription("Adopted, revised, abrogated or endorsed, with the document that tells of it or with a note. Answers with the id of the act.")
            .Produces<Guid>()
            .Answers();
        writes
            .MapPost("/{act:guid}/confirm", Confirm)
            .About(NounKind.Act)
            .WithName("confirmInstrumentAct")
            .WithSummary("Confirm an act on an instrument")
            .WithDescription("A person confirms what was suggested by reading; an abrogated instrument retires its mandates.")
            .Produces<Guid>()
            .Answers();
        writes
            .MapPost("/{act:guid}/dismiss", Dismiss)
            .About(NounKind.Act)
            .WithName("dismissInstrumentAct")
            .WithSummary("Dismiss an act on an instrument")
            .WithDescription("A person says that it is not so; it is not suggested again.")
            .Produces<Guid>()
            .Answers();
    }

    /// <summary>What a person decided on an act.</summary>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="On">The day of the act; null leaves what is known.</param>
    public sealed record Decision(int Version, DateOnly? On = null);

    private static Task<IResult> One(
        [Description("The body as addresses write it: itu-pp.")] string body,
        [Description("The number as addresses write it: 140; dec-5 for a decision.")] string number,
        Visit visit,
        HttpContext context
    ) =>
        Command.See<InstrumentPage, InstrumentPage.Request, IReadOnlyList<InstrumentPage.Shown>>(new(body, number, visit.Language), visit, context, Results.Ok);

    private static Task<IResult> Say(SayAct.Request said, Visit visit, HttpContext context) =>
        Command.Run<SayAct, SayAct.Request, Guid>(said with { Key = said.Key ?? "" }, visit, context, id => Results.Ok(id));

    private static Task<IResult> Confirm([Description("The id of the act.")] Guid act, Decision decision, Visit visit, HttpContext context) =>
        Command.Run<ConfirmAct, ConfirmAct.Request, Guid>(new(act, decision.Version, decision.On), visit, context, id => Results.Ok(id));

    private static Task<IResult> Dismiss([Description("The id of the act.")] Guid act, Decision decision, Visit visit, HttpContext context) =>
        Command.Run<DismissAct, DismissAct.Request, Guid>(new(act, decision.Version), visit, context, id => Results.Ok(id));

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> List(
        [Description("The body as addresses write it: itu-pp.")] string? body,
        [Description("The number of the instrument.")] string? number,
        Visit visit,
        HttpContext context
    )
    {
        var asked = Paging.Asked(context);
        return Command.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(
            new(body, number, visit.Language, asked.Length + 1, asked.After),
            visit,
            context,
            lines => Paging.Of(lines, line => line.Key, context)
        );
    }
}
