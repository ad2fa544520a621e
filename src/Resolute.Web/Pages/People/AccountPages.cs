using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Web.Components;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages.People;

/// <summary>A person's own account: mail, devices, recovery codes, passkeys, tokens, what is kept of them.</summary>
public static class AccountPages
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapGet("/account", (Visit visit) => Own(visit)).ExcludeFromDescription();
        app.MapGet("/account/data", Kept).ExcludeFromDescription();

        var forms = app.MapForms().MapGroup("/account");
        forms.MapPost("", Keep);
        forms.MapPost("/sign-out", EndDevice);
        forms.MapPost("/password", ChangeIt).RequireRateLimiting(Limits.Tries);
        forms.MapPost(
            "/provider/remove",
            (SentForm form, Visit visit) => Carry<UnlinkProvider, UnlinkProvider.Request, AccountId>(new(form["issuer"]), form, visit, "provider")
        );
        forms.MapPost("/recovery-codes", MakeCodes).RequireRateLimiting(Limits.Tries);
        forms.MapPost("/tokens", Make).RequireRateLimiting(Limits.Tries);
        forms.MapPost(
            "/tokens/{token:guid}/end",
            (Guid token, SentForm form, Visit visit) => Carry<EndToken, EndToken.Request, TokenId>(new(new TokenId(token)), form, visit, "tokens")
        );
        forms.MapPost(
            "/passkeys/ask",
            (SentForm form, Visit visit, HttpContext context) => PasskeyPages.Ask(new AskPasskey.Request(IsNew: true), form, visit, context)
        );
        forms.MapPost(
            "/passkeys",
            (SentForm form, Visit visit) =>
                Carry<AddPasskey, AddPasskey.Request, string>(new(form["name"], PasskeyPages.AnswerIn(form), visit.Site), form, visit, "passkeys")
        );
        forms.MapPost(
            "/passkeys/remove",
            (SentForm form, Visit visit) => Carry<RemovePasskey, RemovePasskey.Request, AccountId>(new(form["passkey"]), form, visit, "passkeys")
        );
    }

    internal static async Task<IResult> Own(
        Visit visit,
        Refusal? refusal = null,
        string? about = null,
        string? typed = null,
        IReadOnlyList<string>? codes = null,
        string? letters = null
    )
    {
        var ruling = await visit.See<OwnAccount, OwnAccount.Request, OwnAccount.Shown>(new());
        return ruling.IsRefused(out var why, out var shown)
            ? Page.Refused(why, visit)
            : Page.Of<AccountView>(
                new
                {
                    Shown = shown,
                    Refusal = refusal,
                    About = about,
                    Typed = typed,
                    Codes = codes ?? [],
                    Letters = letters,
                },
                refusal is null ? StatusCodes.Status200OK : RefusalStatus.Of(refusal)
            );
    }

    private static async Task<IResult> Carry<TUseCase, TRequest, TResult>(TRequest request, SentForm form, Visit visit, string about)
        where TUseCase : class, IUseCase<TRequest, TResult>
    {
        var ruling = await visit.Run<TUseCase, TRequest, TResult>(request, form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo($"/account#{about}")
            : visit.IsSignedIn ? await Own(visit, why, about)
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Keep(SentForm form, Visit visit)
    {
        var language = LanguageNames.Official.FirstOrDefault(one => one.Code() == form["language"], visit.Language);
        var ruling = await visit.Run<GiveMailAddress, GiveMailAddress.Request, AccountId>(new(form["mail"], language), form.Command);
        return !ruling.IsRefused(out var why, out _) ? Page.GoTo("/account")
            : visit.IsSignedIn ? await Own(visit, why, "mail", form["mail"])
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> ChangeIt(SentForm form, Visit visit, HttpContext context)
    {
        if (visit.Actor.Id is not { } id)
            return Page.Refused(new("sign-in-required"), visit);

        var known = context.RequestServices.GetRequiredService<KnownBrowsers>().In(context.Request);
        var wanted = new NewPassword(form.Exact("new"), form.Exact("again"));
        var request = new ChangePassword.Request(id, form.Exact("present"), wanted, visit.Browser, known);
        if ((await visit.Run<ChangePassword, ChangePassword.Request, SignedIn>(request, form.Command)).IsRefused(out var why, out var person))
            return await Own(visit, why, "password");

        await SignedInCookie.SignIn(context, person);
        return Page.GoTo("/account#password");
    }

    private static async Task<IResult> EndDevice(SentForm form, Visit visit, HttpContext context)
    {
        DeviceId? device = Guid.TryParse(form["device"], out var id) ? new DeviceId(id) : null;
        var isOwn = device is null || device == visit.Device;
        var answer = await Carry<SignOut, SignOut.Request, AccountId>(new(device), form, visit, "devices");
        if (!isOwn || !visit.IsSignedIn || visit.ToConfirm is not null)
            return answer;

        await SignedInCookie.SignOut(context);
        return Page.GoTo("/");
    }

    // What is shown once is the answer to the post itself: a page that is loaded again makes others.
    private static async Task<IResult> MakeCodes(SentForm form, Visit visit)
    {
        var ruling = await visit.Run<MakeRecoveryCodes, MakeRecoveryCodes.Request, IReadOnlyList<string>>(new(), form.Command);
        return !ruling.IsRefused(out var why, out var codes) ? await Own(visit, codes: codes)
            : visit.IsSignedIn ? await Own(visit, why, "recovery")
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Make(SentForm form, Visit visit)
    {
        var scope = Kebab.Parse<TokenScope>(form["scope"]) ?? TokenScope.Read;
        var ruling = await visit.Run<MakeToken, MakeToken.Request, MakeToken.Made>(new(form["name"], scope, form.Number("days")), form.Command);
        return !ruling.IsRefused(out var why, out var made) ? await Own(visit, letters: made.Letters)
            : visit.IsSignedIn ? await Own(visit, why, "tokens")
            : Page.Refused(why, visit);
    }

    private static async Task<IResult> Kept(Visit visit, IOptions<JsonOptions> json)
    {
        var ruling = await visit.See<OwnRecord, OwnRecord.Request, OwnRecord.Kept>(new());
        if (ruling.IsRefused(out var why, out var kept))
            return Page.Refused(why, visit);

        using var bytes = new MemoryStream();
        await using (var pen = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(pen, kept, json.Value.SerializerOptions);
        return Results.File(bytes.ToArray(), "application/json", "resolute-own-data.json");
    }
}
