using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Resolute.Web.Hosting;

/// <summary>A sign-in provider's signed answer, proved.</summary>
public sealed record ProvenToken(string Issuer, string Subject, JsonElement Claims)
{
    /// <summary>When the person proved there who they are; null where it does not say.</summary>
    public DateTimeOffset? SignedInAt =>
        Claims.TryGetProperty("auth_time", out var told)
        && told.ValueKind == JsonValueKind.Number
        && told.TryGetInt64(out var seconds)
        && seconds is > 0 and < 1L << 36
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}

/// <summary>Proves the signed answer of a sign-in provider (OpenID Connect Core, 3.1.3.7): signature, issuer, audience, time, nonce.</summary>
public sealed class IdTokenProof(string clientId, ProviderDescription description, TimeProvider clock)
{
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // Signatures by a key that only the provider has; never "none", never a secret that two know.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>What it says, or an <see cref="InvalidOperationException"/> that says what does not hold.</summary>
    public async Task<ProvenToken> Of(string written, string nonce, CancellationToken cancellation)
    {
        var result = await Validate(written, isAgain: false, cancellation);
        if (result.Exception is SecurityTokenInvalidSignatureException)
            result = await Validate(written, isAgain: true, cancellation);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken token)
            throw new InvalidOperationException(result.Exception?.GetType().Name ?? "no token");

        if (Claim(token, "nonce") is not { } told || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(told), Encoding.UTF8.GetBytes(nonce)))
            throw new InvalidOperationException("another nonce");

        var party = Claim(token, "azp");
        if (party is null ? token.Audiences.Count() > 1 : party != clientId)
            throw new InvalidOperationException("another authorized party");

        using var claims = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedPayload));
        return new ProvenToken(token.Issuer, token.Subject ?? "", claims.RootElement.Clone());
    }

    private async Task<TokenValidationResult> Validate(string written, bool isAgain, CancellationToken cancellation)
    {
        var known = isAgain ? await description.Renewed(cancellation) : await description.Current(cancellation);
        return await _handler.ValidateTokenAsync(
            written,
            new TokenValidationParameters
            {
                ValidIssuer = known.Issuer,
                ValidAudience = clientId,
                IssuerSigningKeys = known.SigningKeys,
                ValidAlgorithms = Algorithms,
                LifetimeValidator = (from, until, _, _) => IsInTime(from, until),
            }
        );
    }

    private bool IsInTime(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || from <= now + Skew);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
