using System.Globalization;
using System.Security.Cryptography;

namespace Resolute.Model.People;

/// <summary>
/// A password as it is kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage, 2023), and its salt. It says how it was made, so that it can be
/// made anew at the next sign-in once that is not enough any more.
/// </summary>
public static class PasswordHash
{
    /// <summary>Bytes of salt.</summary>
    public const int SaltLength = 16;

    private const string Scheme = "$pbkdf2-sha512$i=";
    private const int Rounds = 210_000;
    private const int Length = 32;

    // Those kept before a hash said how it was made.
    private const int UnsaidRounds = 210_000;

    private static readonly string Current = $"{Scheme}{Rounds.ToString(CultureInfo.InvariantCulture)}$";

    /// <summary>The hash of a password with a random salt; scheme, rounds and salt stand before it.</summary>
    public static string Of(string password, byte[] salt) =>
        $"{Current}{Convert.ToHexStringLower(salt)}${Convert.ToHexStringLower(Derive(password, salt, Rounds))}";

    /// <summary>Whether a password gives a kept hash, in the same time whether or not it does.</summary>
    public static bool Matches(string password, string kept)
    {
        var (rounds, salt, hash) = Read(kept);
        return CryptographicOperations.FixedTimeEquals(Derive(password, salt, rounds), hash);
    }

    /// <summary>Whether a kept hash was made as one is made now.</summary>
    public static bool IsCurrent(string kept) => kept.StartsWith(Current, StringComparison.Ordinal);

    private static (int Rounds, byte[] Salt, byte[] Hash) Read(string kept)
    {
        if (kept.StartsWith(Scheme, StringComparison.Ordinal))
        {
            var parts = kept[Scheme.Length..].Split('$');
            return (int.Parse(parts[0], CultureInfo.InvariantCulture), Convert.FromHexString(parts[1]), Convert.FromHexString(parts[2]));
        }

        var bytes = Convert.FromHexString(kept);
        return (UnsaidRounds, bytes[..SaltLength], bytes[SaltLength..]);
    }

    private static byte[] Derive(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, Length);
}
