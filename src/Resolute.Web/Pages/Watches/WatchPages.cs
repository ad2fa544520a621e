using Resolute.Features.Watches;
using Resolute.Model.Journal;
using Resolute.Model.Watches;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.Watches;

/// <summary>What a person watches, the feeds that programs read, and the way out of mail.</summary>
public static class WatchPages
{
    public static void MapWatches(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/watches", (Visit visit) => Own(visit));
        pages.MapGet("/feed/{**address}", (string? address, Visit visit) => Feed(address ?? "", visit));
        pages.MapGet("/unsubscribe/{token}", (string token) => Page.Of<UnsubscribeView>(new { Token = token }));
        pages.MapGet("/unsubscribe/{token}/at-once", (string token) => Page.Of<UnsubscribeView>(new { Token = token }));
        // A mail program posts here by itself (RFC 8058): it has no page of ours before it, and the token is all that it may do.
        pages.MapPost("/unsubscribe/{token}/at-once", EndAtOnce).DisableAntiforgery().RequireRateLimiting(Limits.Tries);

        var forms = app.MapForms();
        forms.MapPost(
            "/watches",
            (SentForm form, Visit visit) => Carry<WatchNoun, WatchNoun.Request>(new(form["address"], RhythmOf(form) ?? WatchRhythm.Daily), form, visit)
        );
        forms.MapPost("/watches/{id:guid}/rhythm", Otherwise);
        forms.MapPost(
            "/watches/{id:guid}/stop",
            (Guid id, SentForm form, Visit visit) => Carry<StopWatching, StopWatching.Request>(new(new WatchId(id)), form, visit)
        );
        forms.MapPost("/unsubscribe/{token}", End).RequireRateLimiting(Limits.Tries);
    }

    private static async Task<IResult> Own(Visit visit, Refusal? refusal = null)
    {
        var ruling = await visit.See<OwnWatches, OwnWatches.Request, OwnWatches.Shown>(new());
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<WatchesView>(new { Shown = shown, Refusal = refusal }, refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal));
    }

    private static async Task<IResult> Feed(string address, Visit visit)
    {
        var site = new Uri($"{visit.Request.Scheme}://{visit.Request.Host}/");
        var ruling = await visit.See<NewsFile, NewsFile.Request, string>(new(address, visit.Language, site, visit.Here));
        return ruling.IsRefused(out var why, out var text) ? Page.Refused(why, visit) : Results.Text(text, "application/atom+xml; charset=utf-8");
    }

    private static async Task<IResult> Carry<TUseCase, TRequest>(TRequest request, SentForm form, Visit visit)
        where TUseCase : class, Resolute.Features.Running.IUseCase<TRequest, WatchId>
    {
        var ruling = await visit.Run<TUseCase, TRequest, WatchId>(request, form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo("/watches")
            : visit.IsSignedIn ? await Own(visit, why)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Otherwise(Guid id, SentForm form, Visit visit)
    {
        var own = await visit.See<OwnWatches, OwnWatches.Request, OwnWatches.Shown>(new());
        if (own.IsRefused(out var why, out var shown))
            return Page.Refused(why, visit);

        return shown.Watches.FirstOrDefault(line => line.Id == id)?.What is { } what && RhythmOf(form) is { } rhythm
            ? await Carry<WatchNoun, WatchNoun.Request>(new(what.Address, rhythm), form, visit)
            : await Own(visit, new Refusal("not-found", null, ""));
    }

    private static async Task<IResult> End(string token, SentForm form, Visit visit)
    {
        var ruling = await visit.Run<EndMail, EndMail.Request, int>(new(token), form.Command);
        return ruling.IsRefused(out var why, out _) ? Page.Refused(why, visit) : Page.Of<UnsubscribeView>(new { Token = token, IsDone = true });
    }

    private static async Task<IResult> EndAtOnce(string token, Visit visit)
    {
        var ruling = await visit.Run<EndMail, EndMail.Request, int>(new(token), visit.NewCommand());
        return ruling.IsRefused(out var why, out _) ? Results.StatusCode(RefusalStatus.Of(why)) : Results.Ok();
    }

    private static WatchRhythm? RhythmOf(SentForm form) => Kebab.Parse<WatchRhythm>(form.OrNull("rhythm"));
}
