using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Resolute.Model.People;

/// <summary>Which site asks for a passkey.</summary>
/// <param name="Host">The name that passkeys are bound to (rpId): the host without its port.</param>
/// <param name="Origin">The address that the browser must say it stood at: scheme, host and port.</param>
public sealed record PasskeySite(string Host, string Origin);

/// <summary>What a browser says of a passkey, as the Web Authentication API gives it, each in Base64 for addresses.</summary>
/// <param name="Id">The id of the passkey.</param>
/// <param name="Client">What the browser signed for: clientDataJSON.</param>
/// <param name="Authenticator">What the authenticator says: attestationObject of a new passkey, authenticatorData of one that signs in.</param>
/// <param name="Signature">The signature of one that signs in; empty for a new one.</param>
/// <param name="User">The user handle of one that signs in, where the authenticator tells it.</param>
public sealed record PasskeyAnswer(string Id, string Client, string Authenticator, string Signature = "", string User = "");

/// <summary>What an authenticator proved: read from its bytes after Web Authentication Level 3, sections 7.1 and 7.2. Whatever does not hold gives null.</summary>
internal sealed record PasskeyProof(byte[] AuthenticatorData, byte[] ClientData, string Challenge, uint SignCount, byte[] CredentialId, byte[] PublicKey)
{
    private const int Longest = 64 * 1024;
    private const int LongestId = 1023;
    private const int HeadLength = 37;
    private const int AaguidLength = 16;
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasCredential = 0x40;

    /// <summary>A new passkey; how the maker of the authenticator vouches for it is not asked (attestation "none").</summary>
    public static PasskeyProof? OfNew(PasskeyAnswer answer, PasskeySite site)
    {
        if (
            Bytes(answer.Client) is not { } client
            || Bytes(answer.Authenticator) is not { } written
            || ChallengeIn(client, "webauthn.create", site) is not { } asked
        )
            return null;

        if (Cbor.Get<byte[]>(Cbor.Read(written)?.Value, "authData") is not { } data || !Holds(data, site) || (data[32] & HasCredential) == 0)
            return null;

        var place = HeadLength + AaguidLength;
        if (data.Length < place + 2)
            return null;

        var length = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(place));
        place += 2;
        if (length is 0 or > LongestId || data.Length < place + length)
            return null;

        var id = data.AsSpan(place, length).ToArray();
        place += length;
        if (Cbor.Read(data, place) is not { } key || !CoseKey.IsKnown(key.Value) || answer.Id != Base64Url.EncodeToString(id))
            return null;

        return new(data, client, asked, CountIn(data), id, data.AsSpan(place, key.Length).ToArray());
    }

    /// <summary>A passkey that signs in; its signature is still to be proved by the kept key.</summary>
    public static PasskeyProof? OfKnown(PasskeyAnswer answer, PasskeySite site) =>
        Bytes(answer.Client) is { } client
        && Bytes(answer.Authenticator) is { } data
        && Bytes(answer.Id) is { } id
        && ChallengeIn(client, "webauthn.get", site) is { } asked
        && Holds(data, site)
            ? new(data, client, asked, CountIn(data), id, [])
            : null;

    /// <summary>Whether the holder of a kept key signed this.</summary>
    public bool IsSignedBy(byte[] key, string signature) =>
        Bytes(signature) is { } bytes && CoseKey.Proves(key, [.. AuthenticatorData, .. SHA256.HashData(ClientData)], bytes);

    // The authenticator names the site by its hash, and says that somebody was there and was recognised: by a finger, a face or a number.
    private static bool Holds(byte[] data, PasskeySite site) =>
        data.Length >= HeadLength
        && CryptographicOperations.FixedTimeEquals(data.AsSpan(0, 32), SHA256.HashData(Encoding.UTF8.GetBytes(site.Host)))
        && (data[32] & (UserPresent | UserVerified)) == (UserPresent | UserVerified);

    private static uint CountIn(byte[] data) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(33));

    private static string? ChallengeIn(byte[] client, string type, PasskeySite site)
    {
        try
        {
            using var said = JsonDocument.Parse(client);
            var root = said.RootElement;
            var isOurs =
                root.ValueKind == JsonValueKind.Object
                && Words(root, "type") == type
                && Words(root, "origin") == site.Origin
                && !(root.TryGetProperty("crossOrigin", out var crossed) && crossed.ValueKind == JsonValueKind.True);
            return isOurs ? Words(root, "challenge") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Words(JsonElement root, string name) =>
        root.TryGetProperty(name, out var words) && words.ValueKind == JsonValueKind.String ? words.GetString() : null;

    private static byte[]? Bytes(string written)
    {
        if (written.Length is 0 or > Longest || !Base64Url.IsValid(written))
            return null;

        return Base64Url.DecodeFromChars(written);
    }
}
