using System.Globalization;
using Resolute.Features.Calendar;
using Resolute.Text.Rulings;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.Calendar;

/// <summary>The calendar by year, each session, what is reported to whom, and the files that other calendars read.</summary>
public static class CalendarPages
{
    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/calendar", (string? year, string? body, string? after, Visit visit) => Show(YearOf(year), body, visit, after: after));
        pages.MapGet("/calendar/reporting", Reporting);
        pages.MapGet("/calendar/{body}/{name}", (string body, string name, Visit visit) => ShowSession(BodySlug.Key(body), name, visit));
        pages.MapGet("/calendar.ics", (Visit visit) => Feed(visit, null, false, null));
        pages.MapGet("/calendar/{body}.ics", (string body, Visit visit) => Feed(visit, BodySlug.Key(body), false, null));
        pages.MapGet("/mandates.ics", (string? addressee, Visit visit) => Feed(visit, null, true, addressee));
        app.MapCalendarForms();
    }

    public static async Task<IResult> Show(int? year, string? body, Visit visit, Refusal? refusal = null, SentForm? sent = null, string? after = null)
    {
        var ruling = await visit.See<CalendarYear, CalendarYear.Request, CalendarYear.Shown>(new(year, OrNull(body), after));
        if (ruling.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);
        var status = refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal);
        return Page.Of<CalendarView>(
            new
            {
                Shown = shown,
                After = after,
                Refusal = refusal,
                Sent = sent,
            },
            status
        );
    }

    public static async Task<IResult> ShowSession(string body, string name, Visit visit, Refusal? refusal = null, string? at = null)
    {
        var ruling = await visit.See<SessionPage, SessionPage.Request, SessionPage.Shown>(new(body, name));
        if (ruling.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);
        var status = refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal);
        return Page.Of<SessionView>(
            new
            {
                Shown = shown,
                Refusal = refusal,
                RefusedAt = at,
            },
            status
        );
    }

    private static async Task<IResult> Reporting(string? year, string? recipient, string? addressee, string? after, Visit visit)
    {
        var request = new ReportingCalendar.Request(YearOf(year), OrNull(recipient), OrNull(addressee), after);
        var ruling = await visit.See<ReportingCalendar, ReportingCalendar.Request, ReportingCalendar.Shown>(request);
        return ruling.IsRefused(out var why, out var shown) ? Page.Refused(why, visit) : Page.Of<ReportingView>(new { Shown = shown, After = request.After });
    }

    private static async Task<IResult> Feed(Visit visit, string? body, bool isOfMandates, string? addressee)
    {
        var site = $"{visit.Request.Scheme}://{visit.Request.Host}";
        var request = new CalendarFeed.Request(visit.Language, site, body, isOfMandates, OrNull(addressee));
        var ruling = await visit.See<CalendarFeed, CalendarFeed.Request, string>(request);
        return ruling.IsRefused(out var why, out var text) ? Page.Refused(why, visit) : Results.Text(text, "text/calendar; charset=utf-8");
    }

    private static int? YearOf(string? year) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? OrNull(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
