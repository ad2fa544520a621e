using Microsoft.AspNetCore.DataProtection;
using Resolute.Features.People;

namespace Resolute.Web.Hosting;

/// <summary>Secrets that must be read again are sealed by the keys that lie beside the database, so that a copy of the database alone gives none of them.</summary>
public static class SealedSecrets
{
    public static void AddTo(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KnownBrowsers>();
        builder.Services.AddSingleton(parts =>
        {
            var protector = parts.GetRequiredService<IDataProtectionProvider>().CreateProtector("Resolute.Secrets");
            return new SecretSeal(protector.Protect, kept => Open(protector, kept));
        });
    }

    private static string? Open(IDataProtector protector, string kept)
    {
        try
        {
            return protector.Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // The key is gone: a recovery link sets up another secret.
            return null;
        }
    }
}
