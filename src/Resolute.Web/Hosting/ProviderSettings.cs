namespace Resolute.Web.Hosting;

/// <summary>A provider of OpenID Connect by which people may sign in.</summary>
/// <param name="Authority">Its address, under which it describes itself.</param>
/// <param name="ClientId">As what this installation is registered there.</param>
/// <param name="Secret">What proves that; null where it is registered without.</param>
/// <param name="Name">What people call it.</param>
public sealed record ProviderSettings(Uri Authority, string ClientId, string? Secret, string Name)
{
    public static ProviderSettings? From(IConfigurationSection oidc)
    {
        if (oidc["Authority"] is not { Length: > 0 } written)
            return null;

        if (!Uri.TryCreate(written, UriKind.Absolute, out var authority) || !IsSafe(authority))
            throw new InvalidOperationException("Resolute:Oidc:Authority names the address of the provider: https://…");

        return new ProviderSettings(
            authority,
            oidc["ClientId"] ?? throw new InvalidOperationException("Resolute:Oidc:ClientId says as what this installation is registered at the provider."),
            oidc["SecretFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : oidc["Secret"],
            oidc["Name"] is { Length: > 0 } name ? name : authority.Host
        );
    }

    /// <summary>By TLS, or on this machine.</summary>
    public static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
