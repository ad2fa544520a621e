using System.ComponentModel;
using Resolute.Features.Instruments;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>The lineage of clauses for programs: which clauses of an instrument's texts are one clause.</summary>
public static class LineageApi
{
    public static void MapLineageApi(this RouteGroupBuilder api)
    {
        var lineage = api.MapGroup("").WithTags("Instruments");
        lineage
            .MapGet("/instruments/{body}/{number}/lineage", See)
            .WithName("readLineage")
            .WithSummary("Which clauses of an instrument are one clause")
            .WithDescription(
                "A page of lineages in the order of the texts: where each stands in every revision and language, with the words, what a person has confirmed and "
                    + "what is proposed only, and lineages that were kept apart and are like it."
            )
            .InPages(200)
            .Produces<LineagePage.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

        var writes = lineage.MapGroup("/lineages").RequireCommand();
        writes
            .MapPost("/confirm", Confirm)
            .WithName("confirmLineage")
            .WithSummary("Confirm which clauses are one clause")
            .WithDescription("Many at once, at most 500, each as it was seen. Those that were changed meanwhile are named, and the rest goes on.")
            .Produces<LineagesDone>()
            .Answers();
        writes
            .MapPost("/open", Open)
            .WithName("leaveLineageOpen")
            .WithSummary("Take back what was said of lineages")
            .WithDescription("Their clauses stay together, and that is proposed only.")
            .Produces<LineagesDone>()
            .Answers();
        writes
            .MapPost("/join", Join)
            .WithName("joinClauses")
            .WithSummary("Join clauses that were kept apart")
            .WithDescription(
                "Two or more lineages of one instrument that share no text are one from now on. Mandates follow; refused where two confirmed mandates would ask the "
                    + "same. Answers with the lineage that they are now."
            )
            .Produces<string>()
            .Answers();
        writes
            .MapPost("/part", Part)
            .WithName("partClauses")
            .WithSummary("Part clauses that were joined wrongly")
            .WithDescription(
                "The chosen clauses of a lineage are, together, a clause of their own. Mandates go with them, and a text that asks on its own again gives its "
                    + "proposals. Answers with the lineages that are new."
            )
            .Produces<IReadOnlyList<string>>()
            .Answers();
    }

    private static Task<IResult> See(
        [Description("The body as addresses write it: itu-pp.")] string body,
        [Description("The number as addresses write it: 140; dec-5 for a decision.")] string number,
        [Description("all, proposed (not confirmed in every text) or apart (not in every text).")] string? only,
        Visit visit,
        HttpContext context
    ) =>
        Kebab.IsUnknown<LineageFilter>(only)
            ? Task.FromResult(Problem.Of(new Refusal("bad-request"), context))
            : Command.See<LineagePage, LineagePage.Request, LineagePage.Shown>(
                new(body, number, Kebab.Parse<LineageFilter>(only) ?? LineageFilter.All, Paging.Asked(context).Number ?? 0, Paging.Asked(context).Length),
                visit,
                context,
                shown => Paging.Of(shown, Paging.Figure(shown.NextAfter), context)
            );

    private static Task<IResult> Confirm(ConfirmLineage.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<ConfirmLineage, ConfirmLineage.Request, LineagesDone>(chosen, visit, context, Results.Ok);

    private static Task<IResult> Open(LeaveLineageOpen.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<LeaveLineageOpen, LeaveLineageOpen.Request, LineagesDone>(chosen, visit, context, Results.Ok);

    private static Task<IResult> Join(JoinClauses.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<JoinClauses, JoinClauses.Request, string>(chosen, visit, context, wId => Results.Json(wId));

    private static Task<IResult> Part(PartClauses.Request chosen, Visit visit, HttpContext context) =>
        Command.Run<PartClauses, PartClauses.Request, IReadOnlyList<string>>(chosen, visit, context, Results.Ok);

    private static void Answers(this RouteHandlerBuilder route) =>
        route
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
