using Resolute.Features.People;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>Signing in and out, and the one-time link of the first officer.</summary>
public static class PeoplePages
{
    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", (string? @return, Visit visit) => visit.IsSignedIn ? Page.GoTo("/") : Page.Of<SignInView>(new { Return = @return }))
            .ExcludeFromDescription();
        app.MapGet("/welcome/{token}", (string token) => Page.Of<WelcomeView>(new { Token = token, Secret = OneTimeSecret.New() })).ExcludeFromDescription();

        app.MapGet("/account", (Visit visit) => Own(visit)).ExcludeFromDescription();

        var forms = app.MapForms();
        forms.MapPost("/account", Keep);
        forms.MapPost("/sign-in", Enter).RequireRateLimiting(Limits.Tries);
        forms.MapPost("/welcome/{token}", Claim).RequireRateLimiting(Limits.Tries);
        forms.MapPost("/sign-out", Leave);
    }

    private static async Task<IResult> Enter(SentForm form, Visit visit, HttpContext context)
    {
        var ruling = await visit.Run<SignIn, SignIn.Request, SignedIn>(new(form["login"], form.Exact("password"), Digits(form["code"])), form.Command);
        if (ruling.IsRefused(out var why, out var person))
            return Page.Of<SignInView>(
                new
                {
                    Return = form.OrNull("return"),
                    Refusal = why,
                    Login = form["login"],
                },
                RefusalStatus.Of(why)
            );

        await SignedInCookie.SignIn(context, person);
        return Page.GoTo(Local(form.OrNull("return")));
    }

    private static async Task<IResult> Claim(string token, SentForm form, Visit visit, HttpContext context)
    {
        var ruling = await visit.Run<ClaimInstallation, ClaimInstallation.Request, SignedIn>(
            new(token, form["name"], form["login"], form.Exact("password"), form["secret"], Digits(form["code"])),
            form.Command
        );
        if (ruling.IsRefused(out var why, out var person))
            return Page.Of<WelcomeView>(
                new
                {
                    Token = token,
                    Secret = form["secret"],
                    Refusal = why,
                    Name = form["name"],
                    Login = form["login"],
                },
                RefusalStatus.Of(why)
            );

        await SignedInCookie.SignIn(context, person);
        return Page.GoTo("/");
    }

    private static async Task<IResult> Own(Visit visit, Refusal? refusal = null, string? typed = null)
    {
        var ruling = await visit.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new());
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<AccountView>(
                new
                {
                    Shown = shown,
                    Refusal = refusal,
                    Typed = typed,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> Keep(SentForm form, Visit visit)
    {
        var language = LanguageNames.Official.FirstOrDefault(one => one.Code() == form["language"], visit.Language);
        var ruling = await visit.Run<GiveMailAddress, GiveMailAddress.Request, AccountId>(new(form["mail"], language), form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo("/account")
            : visit.IsSignedIn ? await Own(visit, why, form["mail"])
            : Page.Refused(why, visit);
    }

    /// <summary>Ends every cookie of the person, also one that somebody copied; who was signed out already just goes on.</summary>
    private static async Task<IResult> Leave(SentForm form, Visit visit, HttpContext context)
    {
        if (visit.IsSignedIn && (await visit.Run<SignOut, SignOut.Request, AccountId>(new(), form.Command)).IsRefused(out var why, out _))
            return Page.Refused(why, visit);

        await SignedInCookie.SignOut(context);
        return Page.GoTo("/");
    }

    // Codes are shown in two groups of three; people type the space.
    private static string Digits(string code) => string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));

    // Only a path of this house as a header can hold it: "//elsewhere" and "/\elsewhere" are read by browsers as another host.
    private static string Local(string? path) => path is ['/', not '/', ..] && path.All(letter => letter is > ' ' and < '\u007f' and not '\\') ? path : "/";
}
