using Resolute.Features.People;
using Resolute.Text.Rulings;
using Resolute.Web.Api;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.People;

/// <summary>The forms that the module for passkeys fills: it asks for the question, lets the device answer it, and sends the form.</summary>
public static class PasskeyPages
{
    public static void MapPasskeyEntry(this RouteGroupBuilder tries, Settings settings)
    {
        tries.MapPost("/sign-in/passkey/ask", (SentForm form, Visit visit, HttpContext context) => Ask(new(IsNew: false), form, visit, context));
        tries.MapPost("/sign-in/passkey", (SentForm form, Visit visit, HttpContext context) => Enter(form, visit, context, settings));
        tries.MapPost(
            "/join/{token}/passkey/ask",
            (string token, SentForm form, Visit visit, HttpContext context) => Ask(new(IsNew: true, token), form, visit, context)
        );
        tries.MapPost("/join/{token}/passkey", Join);
    }

    internal static async Task<IResult> Ask(AskPasskey.Request request, SentForm form, Visit visit, HttpContext context)
    {
        var ruling = await visit.Run<AskPasskey, AskPasskey.Request, AskPasskey.Asked>(request, form.Command);
        return ruling.IsRefused(out var why, out var asked) ? Problem.Of(why, context) : Results.Json(new Question(visit.Site.Host, asked));
    }

    internal static Model.People.PasskeyAnswer AnswerIn(SentForm form) =>
        new(form["id"], form["client"], form["authenticator"], form["signature"], form["user"]);

    private sealed record Question(string Host, AskPasskey.Asked Asked);

    private static async Task<IResult> Enter(SentForm form, Visit visit, HttpContext context, Settings settings)
    {
        var request = new SignInWithPasskey.Request(AnswerIn(form), visit.Site, visit.Browser);
        var ruling = await visit.Run<SignInWithPasskey, SignInWithPasskey.Request, SignedIn>(request, form.Command);
        return ruling.IsRefused(out var why, out var person)
            ? await EntryPages.SignInPage(visit, settings, form.OrNull("return"), why)
            : await EntryPages.GoIn(context, person, form.OrNull("return"));
    }

    private static async Task<IResult> Join(string token, SentForm form, Visit visit, HttpContext context)
    {
        var request = new SetUpPasskey.Request(token, form["login"], AnswerIn(form), visit.Site, visit.Browser);
        var ruling = await visit.Run<SetUpPasskey, SetUpPasskey.Request, SignedIn>(request, form.Command);
        return ruling.IsRefused(out var why, out var person)
            ? await EntryPages.Joining(token, visit, why, form["login"])
            : await EntryPages.GoIn(context, person, "/account");
    }
}
