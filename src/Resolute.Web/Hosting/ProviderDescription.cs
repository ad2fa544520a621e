using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Resolute.Web.Hosting;

/// <summary>What the sign-in provider says of itself (OpenID Connect Discovery): its addresses and keys, read at the first need, each half day, and when it signs by an unknown key.</summary>
public sealed class ProviderDescription(ProviderSettings settings, HttpClient http, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromHours(12);

    // Whoever sends unknown keys does not make us ask without end.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private OpenIdConnectConfiguration? _known;
    private DateTimeOffset _readAt;

    public Task<OpenIdConnectConfiguration> Current(CancellationToken cancellation) => Read(Age, cancellation);

    /// <summary>Read again, where it was not just read.</summary>
    public Task<OpenIdConnectConfiguration> Renewed(CancellationToken cancellation) => Read(Pause, cancellation);

    public void Dispose() => _turn.Dispose();

    private async Task<OpenIdConnectConfiguration> Read(TimeSpan age, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_known is { } known && clock.GetUtcNow() - _readAt < age)
                return known;

            var address = $"{settings.Authority.ToString().TrimEnd('/')}/.well-known/openid-configuration";
            var read = await OpenIdConnectConfigurationRetriever.GetAsync(address, new Documents(http), cancellation);
            // Discovery, 4.3: else one provider could speak for another.
            if (read.Issuer?.TrimEnd('/') != settings.Authority.ToString().TrimEnd('/'))
                throw new InvalidOperationException("The provider signs as another address than that of Resolute:Oidc:Authority.");

            (_known, _readAt) = (read, clock.GetUtcNow());
            return read;
        }
        finally
        {
            _turn.Release();
        }
    }

    private sealed class Documents(HttpClient http) : IDocumentRetriever
    {
        public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => http.GetStringAsync(SignInProvider.Reached(address), cancel);
    }
}
