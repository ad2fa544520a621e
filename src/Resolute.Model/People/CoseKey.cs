using System.Security.Cryptography;

namespace Resolute.Model.People;

/// <summary>The public key of a passkey as authenticators write it (RFC 9053): ES256 or RS256, which the base library has; it has no EdDSA.</summary>
internal static class CoseKey
{
    /// <summary>The algorithms that are asked for, best first, by their numbers in the COSE registry.</summary>
    public static IReadOnlyList<int> Algorithms { get; } = [Es256, Rs256];

    private const int Es256 = -7;
    private const int Rs256 = -257;
    private const int EllipticCurve = 2;
    private const int RsaKind = 3;
    private const int CurveP256 = 1;
    private const int CoordinateLength = 32;
    private const int ShortestModulus = 256;
    private const int LongestModulus = 1024;

    /// <summary>Whether it is a key that a signature can be proved by.</summary>
    public static bool IsKnown(object? key) => Curve(key) is not null || Modulus(key) is not null;

    /// <summary>Whether the holder of the key signed these bytes.</summary>
    public static bool Proves(byte[] written, byte[] signed, byte[] signature)
    {
        var key = Cbor.Read(written)?.Value;
        try
        {
            if (Curve(key) is { } curve)
            {
                using var ecdsa = ECDsa.Create(curve);
                return ecdsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            }

            if (Modulus(key) is { } modulus)
            {
                using var rsa = RSA.Create(modulus);
                return rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            }
        }
        catch (CryptographicException)
        {
            // A point that is not on the curve, a signature that is none.
        }

        return false;
    }

    private static ECParameters? Curve(object? key) =>
        Cbor.Number(key, 1) == EllipticCurve
        && Cbor.Number(key, 3) == Es256
        && Cbor.Number(key, -1) == CurveP256
        && Cbor.Get<byte[]>(key, -2L) is { Length: CoordinateLength } x
        && Cbor.Get<byte[]>(key, -3L) is { Length: CoordinateLength } y
            ? new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = x, Y = y },
            }
            : null;

    private static RSAParameters? Modulus(object? key) =>
        Cbor.Number(key, 1) == RsaKind
        && Cbor.Number(key, 3) == Rs256
        && Cbor.Get<byte[]>(key, -1L) is { Length: >= ShortestModulus and <= LongestModulus } modulus
        && Cbor.Get<byte[]>(key, -2L) is { Length: > 0 and <= 8 } exponent
            ? new RSAParameters { Modulus = modulus, Exponent = exponent }
            : null;
}
