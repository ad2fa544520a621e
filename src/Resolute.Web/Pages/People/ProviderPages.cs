using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.People;

/// <summary>To the operator's sign-in provider and back: to sign in, to use a one-time link, to connect an account.</summary>
public static class ProviderPages
{
    private const string Callback = "/sign-in/provider/back";

    public static void MapProvider(this IEndpointRouteBuilder app, RouteGroupBuilder tries, Settings settings)
    {
        tries.MapPost("/sign-in/provider", (SentForm form, Visit visit, HttpContext context) => Enter(form, visit, context, settings));
        tries.MapPost("/join/{token}/provider", (string token, Visit visit, HttpContext context) => Join(token, visit, context));
        tries.MapPost("/account/provider", (SentForm _, Visit visit, HttpContext context) => Connect(visit, context));
        tries.MapPost("/account/confirm/provider", (SentForm form, Visit visit, HttpContext context) => Confirm(form, visit, context));
        app.MapGet(
                Callback,
                (string? state, string? code, string? error, string? iss, Visit visit, HttpContext context) =>
                    Back(new Answer(state, code, error, iss), visit, context, settings)
            )
            .RequireRateLimiting(Limits.Tries)
            .ExcludeFromDescription();
    }

    private sealed record Answer(string? State, string? Code, string? Error, string? Issuer);

    private static async Task<IResult> Enter(SentForm form, Visit visit, HttpContext context, Settings settings) =>
        (await Go(visit, context, Trip(visit, context, form.OrNull("return")))).IsRefused(out var why, out var address)
            ? await EntryPages.SignInPage(visit, settings, form.OrNull("return"), why)
            : LeadTo(address, context);

    private static async Task<IResult> Join(string token, Visit visit, HttpContext context)
    {
        var link = await visit.See<AccountLinkPage, AccountLinkPage.Request, AccountLinkPage.Shown>(new(token));
        if (link.IsRefused(out var why, out _))
            return Page.Refused(why, visit);

        return (await Go(visit, context, Trip(visit, context, "/account", token))).IsRefused(out why, out var address)
            ? await EntryPages.Joining(token, visit, why)
            : LeadTo(address, context);
    }

    private static async Task<IResult> Connect(Visit visit, HttpContext context)
    {
        if (visit.Actor.Id is not { } account || !visit.Actor.May(Permission.OwnCredentials))
            return Page.Refused(new("sign-in-required"), visit);

        if (visit.WhyNotFresh() is { } old)
            return Page.Refused(old, visit);

        return (await Go(visit, context, Trip(visit, context, "/account", account: account))).IsRefused(out var why, out var address)
            ? await AccountPages.Own(visit, why, "provider")
            : LeadTo(address, context);
    }

    private static async Task<IResult> Confirm(SentForm form, Visit visit, HttpContext context)
    {
        if (visit.Actor.Id is not { } account)
            return Page.Refused(new("sign-in-required"), visit);

        var wish = ConfirmPages.Wish.In(form);
        var trip = Trip(visit, context, wish.Return, account: account) with { Confirms = true, Held = wish.Held };
        return (await Go(visit, context, trip)).IsRefused(out var why, out var address) ? await ConfirmPages.Ask(visit, wish, why) : LeadTo(address, context);
    }

    private static ProviderTrip Trip(Visit visit, HttpContext context, string? back, string? link = null, AccountId? account = null) =>
        ProviderTrip.Begin(visit.Site.Origin + Callback, back, link, account?.Value, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    private static async Task<Ruling<Uri>> Go(Visit visit, HttpContext context, ProviderTrip trip)
    {
        var ruling = await context.RequestServices.GetRequiredService<SignInProvider>().AddressFor(trip, context.RequestAborted);
        if (!ruling.IsRefused(out _, out _))
            context.RequestServices.GetRequiredService<ProviderTrips>().Keep(context, trip);
        return ruling;
    }

    // A page that leads on, and no redirect: where a form's answer leads, by whatever stops, browsers hold to form-action, which is our own address alone.
    private static IResult LeadTo(Uri address, HttpContext context)
    {
        context.Response.Headers["Refresh"] = $"0; url={address.AbsoluteUri}";
        return Page.Of<ProviderView>(new { Address = address });
    }

    private static async Task<IResult> Back(Answer answer, Visit visit, HttpContext context, Settings settings)
    {
        var provider = context.RequestServices.GetRequiredService<SignInProvider>();
        if (!provider.IsOn)
            return Page.Refused(new("provider-off"), visit);

        var trip = context.RequestServices.GetRequiredService<ProviderTrips>().End(context, answer.State);
        if (trip is null)
            return await EntryPages.SignInPage(visit, settings, null, new Refusal("provider-state"));

        var proof = answer.Error is null
            ? await provider.Prove(trip, answer.Code ?? "", context.RequestAborted)
            : new Refusal(answer.Error is "access_denied" ? "provider-declined" : "provider-failed", null, provider.Name);
        if (proof.IsRefused(out var why, out var identity))
            return await Refuse(why, trip, visit, settings);

        if (answer.Issuer is { } said && said != identity.Issuer)
            return await Refuse(new("provider-failed", null, provider.Name), trip, visit, settings);

        return trip is { Confirms: true } ? await Confirmed(identity, trip, visit, context)
            : trip.Account is { } account ? await Link(new AccountId(account), identity, visit)
            : await In(identity, trip, visit, context, settings);
    }

    private static async Task<IResult> Confirmed(ProvenIdentity identity, ProviderTrip trip, Visit visit, HttpContext context)
    {
        if (visit.Actor.Id?.Value != trip.Account)
            return Page.Refused(new("sign-in-required"), visit);

        var ruling = await visit.Run<ConfirmWithProvider, ConfirmWithProvider.Request, SignedIn>(new(identity, visit.Browser), visit.NewCommand());
        return await ConfirmPages.GoOn(ruling, new(trip.Held, trip.Return), visit, context);
    }

    private static async Task<IResult> Link(AccountId account, ProvenIdentity identity, Visit visit)
    {
        // Somebody else signed in meanwhile, or nobody is.
        if (visit.Actor.Id != account)
            return Page.Refused(new("sign-in-required"), visit);

        var ruling = await visit.Run<LinkProvider, LinkProvider.Request, AccountId>(new(identity), visit.NewCommand());
        if (!ruling.IsRefused(out var why, out _))
            return Page.GoTo("/account#provider");

        return visit.ToConfirm is null ? await AccountPages.Own(visit, why, "provider") : await ConfirmPages.Ask(visit, new(null, "/account#provider"), why);
    }

    private static async Task<IResult> In(ProvenIdentity identity, ProviderTrip trip, Visit visit, HttpContext context, Settings settings)
    {
        var ruling = trip.Link is { } token
            ? await visit.Run<JoinWithProvider, JoinWithProvider.Request, SignedIn>(new(token, identity, visit.Browser), visit.NewCommand())
            : await visit.Run<SignInWithProvider, SignInWithProvider.Request, SignedIn>(new(identity, visit.Browser), visit.NewCommand());
        return ruling.IsRefused(out var why, out var person)
            ? await Refuse(why with { Arguments = [settings.Provider?.Name ?? ""] }, trip, visit, settings)
            : await EntryPages.GoIn(context, person, trip.Return);
    }

    private static Task<IResult> Refuse(Refusal why, ProviderTrip trip, Visit visit, Settings settings) =>
        trip.Confirms && visit.IsSignedIn ? ConfirmPages.Ask(visit, new(trip.Held, trip.Return), why)
        : trip.Account is not null && visit.IsSignedIn ? AccountPages.Own(visit, why, "provider")
        : trip.Link is { } token ? EntryPages.Joining(token, visit, why)
        : EntryPages.SignInPage(visit, settings, trip.Return, why);
}
