using System.Security.Cryptography;
using System.Text;

namespace Resolute.Model.People;

/// <summary>A long random secret as it is kept: its SHA-256. Nobody can try all of them, so no slow hash is needed (NIST SP 800-63B, 5.1.2.2).</summary>
public static class TokenHash
{
    /// <summary>The hash of a token.</summary>
    public static string Of(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether a token is the one that was kept, in the same time whether or not it is.</summary>
    public static bool Matches(string token, string kept) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(token)), Encoding.ASCII.GetBytes(kept));
}
