using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Resolute.Web.Hosting;

/// <summary>A way to the sign-in provider and back, as the browser that went keeps it, sealed.</summary>
/// <param name="State">Random letters that the answer must bring.</param>
/// <param name="Nonce">Random letters that the signed answer must hold.</param>
/// <param name="Verifier">The secret whose hash went along (RFC 7636): only who has it is given the answer.</param>
/// <param name="Callback">The exact address to come back to.</param>
/// <param name="Until">When it is too late.</param>
/// <param name="Return">Where the person wanted to be.</param>
/// <param name="Link">The token of the one-time link that is being used; null for none.</param>
/// <param name="Account">The account that is being connected, or whose person confirms who they are; null for none.</param>
/// <param name="Confirms">Whether the person confirms: then the provider is to ask them anew.</param>
/// <param name="Held">The sealed form that waits for it; null for none.</param>
public sealed record ProviderTrip(
    string State,
    string Nonce,
    string Verifier,
    string Callback,
    DateTimeOffset Until,
    string? Return,
    string? Link,
    Guid? Account,
    bool Confirms = false,
    string? Held = null
)
{
    // Enough for a second factor that has to be looked for.
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    public static ProviderTrip Begin(string callback, string? back, string? link, Guid? account, DateTimeOffset now) =>
        new(Letters(), Letters(), Letters(), callback, now + GoodFor, back, link, account);

    /// <summary>When the person set out.</summary>
    public DateTimeOffset Begun => Until - GoodFor;

    private static string Letters() => RandomNumberGenerator.GetHexString(64, lowercase: true);
}

/// <summary>Keeps trips: each in a cookie of its browser, and answered once.</summary>
public sealed class ProviderTrips(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "resolute.provider";
    private const int MostRemembered = 10_000;

    private readonly IDataProtector _protector = protection.CreateProtector("Resolute.ProviderTrip");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _answered = new(StringComparer.Ordinal);

    public void Keep(HttpContext context, ProviderTrip trip) =>
        context.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(trip)), Options(context));

    /// <summary>The trip that this answer ends, once; null where it was begun elsewhere, answered before, or is too old.</summary>
    public ProviderTrip? End(HttpContext context, string? state)
    {
        var kept = context.Request.Cookies[Cookie];
        if (kept is null || Read(kept) is not { } trip || trip.Until <= clock.GetUtcNow())
            return null;

        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(trip.State), Encoding.UTF8.GetBytes(state ?? "")))
            return null;

        context.Response.Cookies.Delete(Cookie, Options(context));
        // A cookie that was copied is good no second time.
        return Forget() && _answered.TryAdd(trip.State, trip.Until) ? trip : null;
    }

    private bool Forget()
    {
        foreach (var old in _answered.Where(one => one.Value <= clock.GetUtcNow()))
            _answered.TryRemove(old);
        return _answered.Count < MostRemembered;
    }

    private ProviderTrip? Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<ProviderTrip>(_protector.Unprotect(kept));
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            // A key that is gone, or a cookie that we did not make.
            return null;
        }
    }

    // Lax: it must come along when the provider sends the person back.
    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        };
}
