using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Web.Hosting;

/// <summary>The operator's sign-in provider, by the code flow of OpenID Connect with PKCE. Nothing that it answers is believed before it is proved.</summary>
public sealed class SignInProvider : IDisposable
{
    private const int LongestAnswer = 256 * 1024;
    private const int LongestCode = 4096;

    // The whole of one question behind the person's back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly ProviderSettings? _settings;
    private readonly HttpClient _http;
    private readonly ProviderDescription? _description;
    private readonly IdTokenProof? _proof;
    private readonly ILogger<SignInProvider> _log;

    public SignInProvider(Settings settings, TimeProvider clock, ILogger<SignInProvider> log)
    {
        var line = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = Patience,
        };
        _http = new HttpClient(line) { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
        (_settings, _log) = (settings.Provider, log);
        if (_settings is null)
            return;

        _description = new ProviderDescription(_settings, _http, clock);
        _proof = new IdTokenProof(_settings.ClientId, _description, clock);
    }

    public bool IsOn => _settings is not null;

    /// <summary>What people call it.</summary>
    public string Name => _settings?.Name ?? "";

    /// <summary>Where to send the person.</summary>
    public Task<Ruling<Uri>> AddressFor(ProviderTrip trip, CancellationToken cancellation) =>
        Asked(
            async (settings, description) =>
            {
                var asked = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["response_type"] = "code",
                    ["client_id"] = settings.ClientId,
                    ["redirect_uri"] = trip.Callback,
                    ["scope"] = "openid email",
                    ["state"] = trip.State,
                    ["nonce"] = trip.Nonce,
                    ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(trip.Verifier))),
                    ["code_challenge_method"] = "S256",
                };
                if (trip.Confirms)
                    // Whoever is signed in there still is asked again, and when they were is told (Core, 3.1.2.1).
                    (asked["prompt"], asked["max_age"]) = ("login", "0");
                var known = await description.Current(cancellation);
                return new Uri(QueryHelpers.AddQueryString(Reached(known.AuthorizationEndpoint).ToString(), asked));
            },
            cancellation
        );

    /// <summary>Who came back, by the code that came along.</summary>
    public async Task<Ruling<ProvenIdentity>> Prove(ProviderTrip trip, string code, CancellationToken cancellation)
    {
        var isAnew = true;
        var proved = await Asked<ProvenIdentity>(
            async (settings, description) =>
            {
                if (code.Length is 0 or > LongestCode)
                    throw new InvalidOperationException("No code came along.");

                var known = await description.Current(cancellation);
                using var answer = await Exchange(settings, known, trip, code, cancellation);
                var token = await _proof!.Of(Text(answer.RootElement, "id_token") ?? "", trip.Nonce, cancellation);
                isAnew = !trip.Confirms || token.SignedInAt >= trip.Begun - IdTokenProof.Skew;
                var mail = MailIn(token.Claims);
                if (mail.Mail is null && known.UserInfoEndpoint is { Length: > 0 } more && Text(answer.RootElement, "access_token") is { } access)
                    mail = await Ask(Reached(more), access, token.Subject, cancellation);
                return new ProvenIdentity(token.Issuer, token.Subject, mail.Mail, mail.IsVerified);
            },
            cancellation
        );
        return proved.IsRefused(out _, out _) || isAnew ? proved : new Refusal("provider-not-anew", null, Name);
    }

    /// <summary>An address of the provider; what would go in the open over a network is not asked.</summary>
    internal static Uri Reached(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var reached) && ProviderSettings.IsSafe(reached)
            ? reached
            : throw new InvalidOperationException($"The provider names no address that may be asked: {address}");

    public void Dispose()
    {
        _description?.Dispose();
        _http.Dispose();
    }

    private async Task<Ruling<T>> Asked<T>(Func<ProviderSettings, ProviderDescription, Task<T>> ask, CancellationToken cancellation)
    {
        if (_settings is null || _description is null)
            return new Refusal("provider-off");

        try
        {
            return await ask(_settings, _description);
        }
        catch (Exception fault)
            when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            _log.LogWarning("The sign-in provider does not answer: {Reason}", fault.Message);
            return new Refusal("provider-unreachable", null, Name);
        }
        catch (Exception fault) when (fault is InvalidOperationException or JsonException or ArgumentException or FormatException or CryptographicException)
        {
            // Of what the provider sent, only what it calls the error is written down.
            _log.LogWarning("The sign-in provider's answer was not proved: {Reason}", fault.Message);
            return new Refusal("provider-failed", null, Name);
        }
    }

    private async Task<JsonDocument> Exchange(
        ProviderSettings settings,
        OpenIdConnectConfiguration known,
        ProviderTrip trip,
        string code,
        CancellationToken cancellation
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = trip.Callback,
            ["client_id"] = settings.ClientId,
            ["code_verifier"] = trip.Verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Reached(known.TokenEndpoint));
        // Left out, it means this one (Discovery, 3).
        var byHeader = known.TokenEndpointAuthMethodsSupported is not { Count: > 0 } ways || ways.Contains("client_secret_basic");
        if (settings.Secret is { } secret && byHeader)
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Escaped(settings.ClientId)}:{Escaped(secret)}")));
        else if (settings.Secret is { } sent)
            fields["client_secret"] = sent;
        request.Content = new FormUrlEncodedContent(fields);
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await _http.SendAsync(request, cancellation);
        var words = await answer.Content.ReadAsStringAsync(cancellation);
        if ((int)answer.StatusCode >= StatusCodes.Status500InternalServerError)
            throw new HttpRequestException($"status {(int)answer.StatusCode}");

        var read = JsonDocument.Parse(words);
        if (answer.IsSuccessStatusCode)
            return read;

        using (read)
            throw new InvalidOperationException($"status {(int)answer.StatusCode}, {Printable.Of(Printable.Line(Text(read.RootElement, "error") ?? ""), 60)}");
    }

    // Many providers tell the address only here (Core, 5.4). Its answer is not signed, so it must name the same person (5.3.2).
    private async Task<(string? Mail, bool IsVerified)> Ask(Uri more, string access, string subject, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, more);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access);
        using var answer = await _http.SendAsync(request, cancellation);
        if (!answer.IsSuccessStatusCode)
            return (null, false);

        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return Text(told.RootElement, "sub") == subject
            ? MailIn(told.RootElement)
            : throw new InvalidOperationException("The provider tells of another person than it proved.");
    }

    private static (string? Mail, bool IsVerified) MailIn(JsonElement claims) =>
        (Text(claims, "email"), claims.TryGetProperty("email_verified", out var verified) && verified.ToString() is "True" or "true");

    private static string? Text(JsonElement whole, string name) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    // RFC 6749, 2.3.1: as a form writes it.
    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);
}
