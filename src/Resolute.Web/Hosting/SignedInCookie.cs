using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Resolute.Features;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>The cookie of a person who signed in: account and stamp, asked about anew at every request.</summary>
public static class SignedInCookie
{
    public const string Name = "resolute.signed-in";

    private const string Account = "account";
    private const string Stamp = "stamp";
    private const string Since = "since";

    // Twelve hours after the last request, and a week after the password was typed however often it is used.
    private static readonly TimeSpan Rest = TimeSpan.FromHours(12);
    private static readonly TimeSpan Age = TimeSpan.FromDays(7);

    public static void AddSignedInCookie(this WebApplicationBuilder builder, Settings settings)
    {
        builder.Services.AddDataProtection().SetApplicationName("Resolute").PersistKeysToFileSystem(new WorkspacePlace(settings.Folder).MakeFolder("keys"));
        builder
            .Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = Name;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = Rest;
                cookie.SlidingExpiration = true;
                cookie.Events.OnValidatePrincipal = Recognise;
                cookie.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
            });
        builder.Services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "resolute.form";
            form.Cookie.HttpOnly = true;
            form.Cookie.SameSite = SameSiteMode.Lax;
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            form.SuppressXFrameOptionsHeader = true;
        });
    }

    public static Task SignIn(HttpContext context, SignedIn person) =>
        context.SignInAsync(
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(Account, person.Id.ToString()),
                        new Claim(Stamp, person.Stamp),
                        new Claim(Since, Clock(context).GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                        new Claim(ClaimTypes.Name, person.Name),
                    ],
                    CookieAuthenticationDefaults.AuthenticationScheme
                )
            )
        );

    public static Task SignOut(HttpContext context) => context.SignOutAsync();

    private static async Task Recognise(CookieValidatePrincipalContext cookie)
    {
        var context = cookie.HttpContext;
        if (
            IsYoung(cookie.Principal, context)
            && Guid.TryParse(cookie.Principal?.FindFirstValue(Account), out var id)
            && cookie.Principal?.FindFirstValue(Stamp) is { } stamp
        )
        {
            var runner = context.RequestServices.GetRequiredService<Runner>();
            var ruling = await runner.See<CurrentActor, CurrentActor.Request, Actor>(new(new AccountId(id), stamp), Actor.Anonymous, context.RequestAborted);
            if (!ruling.IsRefused(out _, out var actor))
            {
                context.Features.Set(actor);
                return;
            }
        }

        cookie.RejectPrincipal();
        await context.SignOutAsync();
    }

    private static bool IsYoung(ClaimsPrincipal? person, HttpContext context) =>
        long.TryParse(person?.FindFirstValue(Since), CultureInfo.InvariantCulture, out var since)
        && Clock(context).GetUtcNow().ToUnixTimeSeconds() - since < Age.TotalSeconds;

    private static TimeProvider Clock(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>();

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
