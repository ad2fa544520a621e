using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Resolute.Features;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>The cookie of a person who signed in: account, stamp and device, asked about anew at every request.</summary>
public static class SignedInCookie
{
    public const string Name = "resolute.signed-in";

    private const string Account = "account";
    private const string Stamp = "stamp";
    private const string Since = "since";
    private const string Device = "device";

    // Twelve hours after the last request, and a week after the person signed in however often it is used.
    private static readonly TimeSpan Rest = TimeSpan.FromHours(12);

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

    public static Task SignIn(HttpContext context, SignedIn person)
    {
        context.RequestServices.GetRequiredService<KnownBrowsers>().Mark(context, person);
        // From here on also for what this answer holds: a form's token is bound to who is signed in, and on which device.
        context.User = new ClaimsPrincipal(
            new ClaimsIdentity(
                [
                    new Claim(Account, person.Id.ToString()),
                    new Claim(Stamp, person.Stamp),
                    new Claim(Device, person.Device.ToString()),
                    new Claim(Since, Clock(context).GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                    new Claim(ClaimTypes.Name, person.Name),
                ],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );
        return context.SignInAsync(context.User);
    }

    public static Task SignOut(HttpContext context) => context.SignOutAsync();

    private static async Task Recognise(CookieValidatePrincipalContext cookie)
    {
        var context = cookie.HttpContext;
        if (
            IsYoung(cookie.Principal, context)
            && Guid.TryParse(cookie.Principal?.FindFirstValue(Account), out var id)
            && Guid.TryParse(cookie.Principal?.FindFirstValue(Device), out var device)
            && cookie.Principal?.FindFirstValue(Stamp) is { } stamp
        )
        {
            var runner = context.RequestServices.GetRequiredService<Runner>();
            var carried = new CurrentActor.Request(new AccountId(id), stamp, new DeviceId(device));
            var ruling = await runner.See<CurrentActor, CurrentActor.Request, CurrentActor.Recognised>(carried, Actor.Anonymous, context.RequestAborted);
            if (!ruling.IsRefused(out _, out var person))
            {
                context.Features.Set(person.Actor);
                context.Features.Set(new SignedInDevice(carried.Device));
                if (person.IsStale)
                    await runner.Run<NoteDevice, NoteDevice.Request, bool>(
                        new(carried.Device),
                        Actor.Job,
                        CommandId.New(Clock(context).GetUtcNow()),
                        context.RequestAborted
                    );
                return;
            }
        }

        cookie.RejectPrincipal();
        await context.SignOutAsync();
    }

    private static bool IsYoung(ClaimsPrincipal? person, HttpContext context) =>
        long.TryParse(person?.FindFirstValue(Since), CultureInfo.InvariantCulture, out var since)
        && Clock(context).GetUtcNow().ToUnixTimeSeconds() - since < Features.People.SignedIn.Age.TotalSeconds;

    private static TimeProvider Clock(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>();

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

/// <summary>The device that asks.</summary>
public sealed record SignedInDevice(DeviceId Id);
