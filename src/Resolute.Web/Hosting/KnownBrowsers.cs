using Microsoft.AspNetCore.DataProtection;
using Resolute.Features.People;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>
/// A mark in each browser in which a person has signed in. Tries at the password from elsewhere may close the account to elsewhere; a browser with
/// the mark is counted by itself, so that nobody can shut a person out of their own (OWASP, device cookies).
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection)
{
    private const string Cookie = "resolute.known";

    // Longer than most people stay away.
    private static readonly TimeSpan Age = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("Resolute.KnownBrowser");

    public KnownBrowser? In(HttpRequest request)
    {
        if (request.Cookies[Cookie] is not { Length: > 0 } mark)
            return null;

        try
        {
            return _protector.Unprotect(mark).Split('|') is [var account, var stamp] && Guid.TryParse(account, out var id)
                ? new KnownBrowser(new AccountId(id), stamp)
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // A key that is gone, or a mark that we did not make.
            return null;
        }
    }

    public void Mark(HttpContext context, SignedIn person) =>
        context.Response.Cookies.Append(
            Cookie,
            _protector.Protect($"{person.Id}|{person.Stamp}"),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = Age,
                IsEssential = true,
            }
        );
}
