using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>Somebody who is signed in confirms that it is they, and goes on with what they sent, or where they were.</summary>
public static class ConfirmPages
{
    private const string Here = "/account/confirm";

    public static void MapConfirm(this IEndpointRouteBuilder app, Settings settings)
    {
        app.MapGet(Here, (string? @return, Visit visit) => Ask(visit, new Wish(null, @return))).ExcludeFromDescription();

        var tries = app.MapForms().MapGroup(Here).RequireRateLimiting(Limits.Tries);
        tries.MapPost("", ByPassword);
        tries.MapPost("/passkey/ask", (SentForm form, Visit visit, HttpContext context) => PasskeyPages.Ask(new(false, null, true), form, visit, context));
        tries.MapPost(
            "/passkey",
            async (SentForm form, Visit visit, HttpContext context) =>
                await GoOn(
                    await visit.Run<ConfirmWithPasskey, ConfirmWithPasskey.Request, SignedIn>(
                        new(PasskeyPages.AnswerIn(form), visit.Site, visit.Browser),
                        form.Command
                    ),
                    Wish.In(form),
                    visit,
                    context
                )
        );
        if (settings.Demo)
            tries.MapPost(
                "/invented",
                async (SentForm form, Visit visit, HttpContext context) =>
                    await GoOn(
                        await visit.Run<ConfirmAsInvented, ConfirmAsInvented.Request, SignedIn>(new(visit.Browser), form.Command),
                        Wish.In(form),
                        visit,
                        context
                    )
            );
    }

    /// <summary>What somebody was about to do: a form that is held, sealed, or a page.</summary>
    internal sealed record Wish(string? Held, string? Return)
    {
        public static Wish In(SentForm form) => new(form.OrNull("held"), form.OrNull("return"));
    }

    /// <summary>The page that asks, in place of the answer to a form that was not carried out.</summary>
    internal static Task<IResult> Ask(HttpContext context)
    {
        var visit = context.RequestServices.GetRequiredService<Visit>();
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var form = HeldForm.Of(visit.Actor.Id!.Value, context.Request, now);
        // Passwords are carried nowhere: that form is filled in again.
        var held = form.Action is "/account/password" ? null : context.RequestServices.GetRequiredService<HeldForms>().Hold(form);
        return Ask(visit, new Wish(held, From(form.Action)), visit.ToConfirm);
    }

    internal static async Task<IResult> Ask(Visit visit, Wish wish, Refusal? refusal = null)
    {
        var ruling = await visit.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new());
        return ruling.IsRefused(out var why, out var own)
            ? Page.Refused(why, visit)
            : Page.Of<ConfirmView>(
                new
                {
                    Own = own,
                    wish.Held,
                    Return = EntryPages.Local(wish.Return, "/account"),
                    Refusal = refusal,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    /// <summary>Whoever confirmed goes on; the form that was held is one press away.</summary>
    internal static async Task<IResult> GoOn(Ruling<SignedIn> ruling, Wish wish, Visit visit, HttpContext context)
    {
        if (ruling.IsRefused(out var why, out var person))
            return visit.IsSignedIn ? await Ask(visit, wish, why) : Page.Refused(why, visit);

        var back = EntryPages.Local(wish.Return, "/account");
        var form = context.RequestServices.GetRequiredService<HeldForms>().Open(wish.Held, visit.Actor.Id);
        await SignedInCookie.SignIn(context, person);
        return form is null ? Page.GoTo(back) : Page.Of<ConfirmedView>(new { Form = form, Return = back });
    }

    private static async Task<IResult> ByPassword(SentForm form, Visit visit, HttpContext context)
    {
        var known = context.RequestServices.GetRequiredService<KnownBrowsers>().In(context.Request);
        var request = new ConfirmWithPassword.Request(visit.Actor.Id ?? default, form.Exact("password"), EntryPages.Digits(form["code"]), visit.Browser, known);
        var ruling = await visit.Run<ConfirmWithPassword, ConfirmWithPassword.Request, SignedIn>(request, form.Command);
        return await GoOn(ruling, Wish.In(form), visit, context);
    }

    // The page that the form stands on.
    private static string From(string action) =>
        action.Split('/') is ["", "people", var person, _, ..] ? $"/people/{person}"
        : action.StartsWith("/people", StringComparison.Ordinal) ? "/people"
        : action is "/account/password" ? "/account#password"
        : "/account";
}
