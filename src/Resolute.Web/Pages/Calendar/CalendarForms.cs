using System.Globalization;
using Resolute.Features.Calendar;
using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Components.Calendar;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.Calendar;

/// <summary>The forms of the calendar: a session is entered, moved after a look at what moves with it, called off and reinstated.</summary>
public static class CalendarForms
{
    public static void MapCalendarForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapForms().MapGroup("/calendar");
        forms.MapPost("", Enter);
        forms.MapPost(
            "/{body}/{name}/move",
            (string body, string name, SentForm form, Visit visit) =>
                Carry<MoveSession, MoveSession.Request>(
                    body,
                    name,
                    "move",
                    new(BodySlug.Key(body), name, form.Number("version"), DaysOf(field => form.OrNull(field)), form.OrNull("place")),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/{body}/{name}/call-off",
            (string body, string name, SentForm form, Visit visit) =>
                Carry<CallOffSession, CallOffSession.Request>(
                    body,
                    name,
                    "call-off",
                    new(BodySlug.Key(body), name, form.Number("version"), form["reason"]),
                    form,
                    visit
                )
        );
        forms.MapPost(
            "/{body}/{name}/reinstate",
            (string body, string name, SentForm form, Visit visit) =>
                Carry<ReinstateSession, ReinstateSession.Request>(body, name, "reinstate", new(BodySlug.Key(body), name, form.Number("version")), form, visit)
        );
        app.MapGet("/calendar/{body}/{name}/move", Preview).ExcludeFromDescription();
    }

    private static async Task<IResult> Enter(SentForm form, Visit visit)
    {
        var entry = new SessionEntry(
            form["body"],
            form["name"],
            form.Number("year"),
            form.OrNull("number") is null ? null : form.Number("number"),
            form.OrNull("season"),
            DaysOf(field => form.OrNull(field)),
            form.OrNull("place")
        );
        var ruling = await visit.Run<EnterSession, EnterSession.Request, string>(new(entry), form.Command);
        if (!ruling.IsRefused(out var why, out _))
            return Page.GoTo(SessionName.Address(entry.Body, entry.Name));
        return visit.IsSignedIn ? await CalendarPages.Show(entry.Year is 0 ? null : entry.Year, null, visit, why, form) : Page.Refused(why, visit);
    }

    private static async Task<IResult> Preview(string body, string name, int? version, Visit visit)
    {
        var query = visit.Request.Query;
        var days = DaysOf(field => string.IsNullOrWhiteSpace(query[field]) ? null : query[field].ToString().Trim());
        var request = new MovePreview.Request(BodySlug.Key(body), name, version ?? 0, days, query["place"]);
        var ruling = await visit.See<MovePreview, MovePreview.Request, MovePreview.Shown>(request);
        if (!ruling.IsRefused(out var why, out var shown))
            return Page.Of<MoveView>(new { Shown = shown });
        return visit.IsSignedIn && why.Code is not "not-found"
            ? await CalendarPages.ShowSession(BodySlug.Key(body), name, visit, why, "move")
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Carry<TUseCase, TRequest>(string body, string name, string at, TRequest request, SentForm form, Visit visit)
        where TUseCase : class, IUseCase<TRequest, string>
    {
        var ruling = await visit.Run<TUseCase, TRequest, string>(request, form.Command);
        if (!ruling.IsRefused(out var why, out _))
            return Page.GoTo(SessionName.Address(BodySlug.Key(body), name));
        return visit.IsSignedIn && why.Code is not "not-found"
            ? await CalendarPages.ShowSession(BodySlug.Key(body), name, visit, why, at)
            : Page.Refused(why, visit);
    }

    private static SessionDays DaysOf(Func<string, string?> field) =>
        new(Kebab.Parse<DayCertainty>(field("days")) ?? DayCertainty.Unknown, Day(field("from")), Day(field("to")), field("source"));

    private static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
