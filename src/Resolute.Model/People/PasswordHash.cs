using System.Security.Cryptography;

namespace Resolute.Model.People;

/// <summary>A password as it is kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage, 2023), and its salt.</summary>
public static class PasswordHash
{
    /// <summary>Bytes of salt.</summary>
    public const int SaltLength = 16;

    private const int Rounds = 210_000;
    private const int Length = 32;

    /// <summary>The hash of a password with a random salt, which stands before it.</summary>
    public static string Of(string password, byte[] salt) => Convert.ToHexStringLower([.. salt, .. Derive(password, salt)]);

    /// <summary>Whether a password gives a kept hash, in the same time whether or not it does.</summary>
    public static bool Matches(string password, string kept)
    {
        var bytes = Convert.FromHexString(kept);
        return CryptographicOperations.FixedTimeEquals(Derive(password, bytes[..SaltLength]), bytes.AsSpan(SaltLength));
    }

    private static byte[] Derive(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA512, Length);
}
