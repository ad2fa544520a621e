using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>The ways in and out: signing in, the first officer's link, a person's own link, recovery, the demonstration's persons.</summary>
public static class EntryPages
{
    public static void MapEntry(this IEndpointRouteBuilder app, Settings settings)
    {
        app.MapGet("/sign-in", (string? @return, Visit visit) => visit.IsSignedIn ? Task.FromResult(Page.GoTo("/")) : SignInPage(visit, settings, @return))
            .ExcludeFromDescription();
        app.MapGet("/welcome/{token}", (string token) => Page.Of<WelcomeView>(new { Token = token, Secret = OneTimeSecret.New() })).ExcludeFromDescription();
        app.MapGet("/join/{token}", (string token, Visit visit) => Joining(token, visit)).ExcludeFromDescription();
        app.MapGet("/recover", () => Page.Of<RecoverView>(new { Secret = OneTimeSecret.New() })).ExcludeFromDescription();

        var forms = app.MapForms();
        forms.MapPost("/sign-out", Leave);
        var tries = forms.MapGroup("").RequireRateLimiting(Limits.Tries);
        tries.MapPost("/sign-in", (SentForm form, Visit visit, HttpContext context) => Enter(form, visit, context, settings));
        tries.MapPost("/welcome/{token}", Claim);
        tries.MapPost("/join/{token}", Join);
        tries.MapPost("/recover", Recover);
        if (settings.Demo)
            tries.MapPost("/sign-in/invented", AsInvented);
        tries.MapPasskeyEntry(settings);
        app.MapProvider(tries, settings);
    }

    internal static async Task<IResult> SignInPage(Visit visit, Settings settings, string? back, Refusal? refusal = null, string? login = null)
    {
        IReadOnlyList<PersonLine> invented = [];
        if (settings.Demo && !(await visit.See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new())).IsRefused(out _, out var people))
            invented = people;

        return Page.Of<SignInView>(
            new
            {
                Return = back,
                Refusal = refusal,
                Login = login,
                Invented = invented,
            },
            refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
        );
    }

    /// <summary>Whoever signed in goes on to where they wanted to be.</summary>
    internal static async Task<IResult> GoIn(HttpContext context, SignedIn person, string? back = null)
    {
        // Whoever was signed in here before is not any more: the cookie of that time, also a copied one, ends.
        var before = context.RequestServices.GetRequiredService<Visit>();
        if (before.Device is { } device)
            await before.Run<SignOut, SignOut.Request, AccountId>(new(device), before.NewCommand());
        await SignedInCookie.SignIn(context, person);
        return Page.GoTo(Local(back));
    }

    internal static async Task<IResult> Joining(string token, Visit visit, Refusal? refusal = null, string? login = null, string? secret = null)
    {
        var ruling = await visit.See<AccountLinkPage, AccountLinkPage.Request, AccountLinkPage.Shown>(new(token));
        return ruling.IsRefused(out var why, out var link)
            ? Page.Refused(why, visit)
            : Page.Of<JoinView>(
                new
                {
                    Token = token,
                    Link = link,
                    Secret = OneTimeSecret.Again(secret),
                    Refusal = refusal,
                    Login = login,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> Enter(SentForm form, Visit visit, HttpContext context, Settings settings)
    {
        var known = context.RequestServices.GetRequiredService<KnownBrowsers>().In(context.Request);
        var request = new SignIn.Request(form["login"], form.Exact("password"), Digits(form["code"]), visit.Browser, known);
        var ruling = await visit.Run<SignIn, SignIn.Request, SignedIn>(request, form.Command);
        return ruling.IsRefused(out var why, out var person)
            ? await SignInPage(visit, settings, form.OrNull("return"), why, form["login"])
            : await GoIn(context, person, form.OrNull("return"));
    }

    private static async Task<IResult> Claim(string token, SentForm form, Visit visit, HttpContext context)
    {
        var entry = EntryIn(form);
        var ruling = await visit.Run<ClaimInstallation, ClaimInstallation.Request, SignedIn>(
            new(token, form["name"], entry.LoginName, entry.Password, entry.Secret, entry.Code, visit.Browser),
            form.Command
        );
        return !ruling.IsRefused(out var why, out var person)
            ? await GoIn(context, person)
            : Page.Of<WelcomeView>(
                new
                {
                    Token = token,
                    Secret = OneTimeSecret.Again(form["secret"]),
                    Refusal = why,
                    Name = form["name"],
                    Login = form["login"],
                },
                RefusalStatus.Of(why)
            );
    }

    private static async Task<IResult> Join(string token, SentForm form, Visit visit, HttpContext context)
    {
        var ruling = await visit.Run<SetUpAccount, SetUpAccount.Request, SignedIn>(new(token, EntryIn(form), visit.Browser), form.Command);
        return ruling.IsRefused(out var why, out var person)
            ? await Joining(token, visit, why, form["login"], form["secret"])
            : await GoIn(context, person, "/account");
    }

    private static async Task<IResult> Recover(SentForm form, Visit visit, HttpContext context)
    {
        var known = context.RequestServices.GetRequiredService<KnownBrowsers>().In(context.Request);
        var request = new RecoverAccount.Request(form["recovery"], EntryIn(form), visit.Browser, known);
        var ruling = await visit.Run<RecoverAccount, RecoverAccount.Request, SignedIn>(request, form.Command);
        return !ruling.IsRefused(out var why, out var person)
            ? await GoIn(context, person, "/account")
            : Page.Of<RecoverView>(
                new
                {
                    Secret = OneTimeSecret.Again(form["secret"]),
                    Refusal = why,
                    Login = form["login"],
                },
                RefusalStatus.Of(why)
            );
    }

    private static async Task<IResult> AsInvented(SentForm form, Visit visit, HttpContext context)
    {
        var who = Guid.TryParse(form["person"], out var id) ? id : Guid.Empty;
        var ruling = await visit.Run<SignInAsInvented, SignInAsInvented.Request, SignedIn>(new(new AccountId(who), visit.Browser), form.Command);
        return ruling.IsRefused(out var why, out var person) ? Page.Refused(why, visit) : await GoIn(context, person, form.OrNull("return"));
    }

    /// <summary>Ends the cookie of this device, also one that somebody copied; who was signed out already just goes on.</summary>
    private static async Task<IResult> Leave(SentForm form, Visit visit, HttpContext context)
    {
        if (visit.Device is { } device && (await visit.Run<SignOut, SignOut.Request, AccountId>(new(device), form.Command)).IsRefused(out var why, out _))
            return Page.Refused(why, visit);

        await SignedInCookie.SignOut(context);
        return Page.GoTo("/");
    }

    private static NewEntry EntryIn(SentForm form) => new(form["login"], form.Exact("password"), form["secret"], Digits(form["code"]));

    // Codes are shown in two groups of three; people type the space.
    internal static string Digits(string code) => string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));

    // Only a path of this house as a header can hold it: "//elsewhere" and "/\elsewhere" are read by browsers as another host.
    internal static string Local(string? path, string otherwise = "/") =>
        path is ['/', not '/', ..] && path.All(letter => letter is > ' ' and < '\u007f' and not '\\') ? path : otherwise;
}
