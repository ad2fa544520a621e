using System.ComponentModel;
using Resolute.Features.Journal;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Journal;

namespace Resolute.Web.Api;

/// <summary>The journal for programs.</summary>
public static class JournalApi
{
    public static void MapJournalApi(this RouteGroupBuilder api)
    {
        var journal = api.MapGroup("/journal").WithTags("Journal");
        journal
            .MapGet("/head", Head)
            .WithName("readJournalHead")
            .WithSummary("Where the journal ends")
            .WithDescription(
                "How many entries the journal has and the hash of the newest. Anyone may keep it: `resolute verify --since HASH` proves later that nothing before it was changed."
            )
            .WithMetadata(new SentAsMade())
            .Produces<HeadOfTheJournal.Shown>();
        journal
            .MapGet("", Whole)
            .WithName("readJournal")
            .WithSummary("The journal")
            .WithDescription("Who did what, when, on which noun; newest first. For those who may read the journal.")
            .InPages()
            .Produces<JournalPage.Shown>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        journal
            .MapGet("/own", Own)
            .WithName("readOwnJournal")
            .WithSummary("The journal of one's own")
            .WithDescription("What the caller did, and what happened to the caller's account; newest first.")
            .InPages()
            .Produces<OwnJournal.Shown>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    private static Task<IResult> Head(Visit visit, HttpContext context) =>
        Command.See<HeadOfTheJournal, HeadOfTheJournal.Request, HeadOfTheJournal.Shown>(new(), visit, context, Results.Ok);

    private static Task<IResult> Whole(
        [Description("One noun by its address: documents/SLUG, instruments/BODY/NUMBER, mandates/NUMBER or calendar/BODY/NAME; left out, all.")] string? of,
        [Description("A kind of noun: document, mandate, evidence, session, account and so on.")] string? kind,
        [Description("What was done, by key: confirmed.")] string? verb,
        [Description("Who: the id of an account, or operator, job, anonymous.")] string? by,
        [Description("A day in Geneva: 2026-03-02.")] string? day,
        Visit visit,
        HttpContext context
    )
    {
        var noun = of is null ? null : NounOf(of);
        if (of is not null && noun is null)
            return Task.FromResult(Problem.Of(new("bad-request"), context));

        var page = Paging.Asked(context);
        var asked = new JournalAsked(kind, verb, by, day, page.After).Read(noun) with { Length = page.Length };
        return Command.See<JournalPage, JournalPage.Request, JournalPage.Shown>(
            asked,
            visit,
            context,
            shown => Paging.Of(shown, Paging.Figure(shown.NextBefore), context)
        );
    }

    private static Task<IResult> Own(Visit visit, HttpContext context)
    {
        var page = Paging.Asked(context);
        return Command.See<OwnJournal, OwnJournal.Request, OwnJournal.Shown>(
            new(page.Sequence, page.Length),
            visit,
            context,
            shown => Paging.Of(shown, Paging.Figure(shown.NextBefore), context)
        );
    }

    private static NounAddress? NounOf(string address) =>
        address.Trim('/').Split('/') switch
        {
            ["documents", var slug] => new(NounKind.Document, slug),
            ["instruments", var body, var number] => new(NounKind.Instrument, number, body),
            ["mandates", var number] => new(NounKind.Mandate, number),
            ["calendar", var body, var name] => new(NounKind.Session, name, BodySlug.Key(body)),
            _ => null,
        };
}
