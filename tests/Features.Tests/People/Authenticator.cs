using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Resolute.Model.People;

namespace Resolute.Features.Tests.People;

/// <summary>An authenticator made of software: one key on the curve P-256, that answers as Web Authentication says.</summary>
internal sealed class Authenticator : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);

    public static readonly PasskeySite Site = new("portal.example", "https://portal.example");

    public uint Count { get; set; } = 1;

    /// <summary>Present (1) and recognised (4).</summary>
    public byte Flags { get; set; } = 0x05;

    public PasskeyAnswer New(string challenge, PasskeySite? site = null)
    {
        byte[] data = [.. Head(site, 0x40), .. new byte[16], 0, (byte)_id.Length, .. _id, .. CoseKey()];
        // {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation =
        [
            0xA3,
            .. Text("fmt"),
            .. Text("none"),
            .. Text("attStmt"),
            0xA0,
            .. Text("authData"),
            0x59,
            (byte)(data.Length >> 8),
            (byte)data.Length,
            .. data,
        ];
        return new(Written(_id), Written(Client("webauthn.create", challenge, site)), Written(attestation));
    }

    public PasskeyAnswer Known(string challenge, PasskeySite? site = null, AccountId? user = null)
    {
        var (data, client) = (Head(site, 0), Client("webauthn.get", challenge, site));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new(Written(_id), Written(client), Written(data), Written(signature), user is { } id ? Passkey.UserHandle(id) : "");
    }

    public void Dispose() => _key.Dispose();

    private byte[] Head(PasskeySite? site, byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes((site ?? Site).Host)), (byte)(Flags | more), .. count];
    }

    private byte[] CoseKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] Client(string type, string challenge, PasskeySite? site) =>
        Encoding.UTF8.GetBytes($$"""{"type":"{{type}}","challenge":"{{challenge}}","origin":"{{(site ?? Site).Origin}}","crossOrigin":false}""");

    private static byte[] Text(string words) => [(byte)(0x60 | words.Length), .. Encoding.ASCII.GetBytes(words)];

    private static string Written(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
