using System.Globalization;
using Resolute.Features.Journal;
using Resolute.Model.Journal;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Journal;

/// <summary>The journal: all of it, of one noun, and of one's own.</summary>
public static class JournalPages
{
    public static void MapJournal(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet(
            "/journal",
            (string? kind, string? verb, string? by, string? day, string? before, Visit visit) =>
                Show(new JournalAsked(kind, verb, by, day, before), null, "/journal", visit)
        );
        pages.MapGet("/documents/{slug}/journal", (string slug, string? before, Visit visit) => Of(new(NounKind.Document, slug), before, visit));
        pages.MapGet(
            "/instruments/{body}/{number}/journal",
            (string body, string number, string? before, Visit visit) => Of(new(NounKind.Instrument, number, body), before, visit)
        );
        pages.MapGet(
            "/mandates/{number:int}/journal",
            (int number, string? before, Visit visit) => Of(new(NounKind.Mandate, number.ToString(CultureInfo.InvariantCulture)), before, visit)
        );
        pages.MapGet(
            "/calendar/{body}/{name}/journal",
            (string body, string name, string? before, Visit visit) => Of(new(NounKind.Session, name, BodySlug.Key(body)), before, visit)
        );
        pages.MapGet("/account/journal", Own);
    }

    private static Task<IResult> Of(NounAddress noun, string? before, Visit visit) =>
        Show(new JournalAsked(null, null, null, null, before), noun, visit.Request.Path, visit);

    private static async Task<IResult> Show(JournalAsked asked, NounAddress? noun, string here, Visit visit)
    {
        var ruling = await visit.See<JournalPage, JournalPage.Request, JournalPage.Shown>(asked.Read(noun));
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<JournalView>(
                new
                {
                    Shown = shown,
                    Asked = asked,
                    Noun = noun,
                    Here = here,
                }
            );
    }

    private static async Task<IResult> Own(string? before, Visit visit)
    {
        var cursor = new JournalAsked(null, null, null, null, before).Cursor;
        var ruling = await visit.See<OwnJournal, OwnJournal.Request, OwnJournal.Shown>(new(cursor));
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<OwnJournalView>(new { Shown = shown, Before = cursor });
    }
}

/// <summary>What an address asks of the journal. What it says wrongly it does not ask.</summary>
public sealed record JournalAsked(string? Kind, string? Verb, string? By, string? Day, string? Before)
{
    /// <summary>The kinds of nouns that entries are about.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "document",
        "mandate",
        "evidence",
        "status-said",
        "due-instance",
        "session",
        "instrument-act",
        "clause",
        "correction",
        "intake",
        "account",
        "role",
        "organisation",
        "token",
        "watch",
        "installation",
    ];

    /// <summary>Where the next page begins.</summary>
    public long? Cursor => long.TryParse(Before, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) ? cursor : null;

    /// <summary>The day asked for.</summary>
    public DateOnly? OnDay => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public JournalPage.Request Read(NounAddress? noun) =>
        new(
            noun,
            Kind is not null && Kinds.Contains(Kind, StringComparer.Ordinal) ? Kind : null,
            Verb is not null && Model.Journal.Verb.All.Any(known => known.Key == Verb) ? Verb : null,
            string.IsNullOrWhiteSpace(By) ? null : By,
            OnDay,
            Cursor
        );
}
