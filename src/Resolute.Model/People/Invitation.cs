using System.Security.Cryptography;
using System.Text;

namespace Resolute.Model.People;

/// <summary>The one-time link by which the first officer takes the installation over. There is one at most; only its token's hash is kept.</summary>
public sealed class Invitation
{
    /// <summary>The number of the only one.</summary>
    public const int Only = 1;

    private Invitation() { }

    /// <summary>An invitation for a token.</summary>
    public Invitation(string token) => (Number, TokenHash) = (Only, HashOf(token));

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Number { get; private set; }

    /// <summary>The SHA-256 of its token.</summary>
    public string TokenHash { get; private set; } = null!;

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>Whether the token is this invitation's.</summary>
    public bool Opens(string token) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(token)), Encoding.ASCII.GetBytes(TokenHash));

    /// <summary>A new link ends the old one.</summary>
    public void Renew(string token) => (TokenHash, Version) = (HashOf(token), Version + 1);

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
