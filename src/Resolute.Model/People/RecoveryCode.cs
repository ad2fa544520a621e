using System.Text;

namespace Resolute.Model.People;

/// <summary>A code that a person keeps on paper for the day the authenticator is lost: shown once, kept as its hash, gone when it is used.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many a person has at first.</summary>
    public const int HowMany = 10;

    /// <summary>Bytes of chance in one: 120 bits, of which nobody can try all, also who has the hashes (NIST SP 800-63B, 5.1.2.2 asks for 112).</summary>
    public const int Bytes = 15;

    private RecoveryCode() { }

    /// <summary>A code of a person.</summary>
    public RecoveryCode(AccountId account, string code) => (AccountId, Hash) = (account, TokenHash.Of(Plain(code)));

    /// <summary>Whose it is.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>The SHA-256 of its letters.</summary>
    public string Hash { get; private set; } = null!;

    /// <summary>The letters of random bytes, in groups of four.</summary>
    public static string Written(byte[] chance) => string.Join('-', Base32.Write(chance).Chunk(4).Select(group => new string(group)));

    /// <summary>The hash by which a typed code is looked for.</summary>
    public static string HashOf(string typed) => TokenHash.Of(Plain(typed));

    // However it was typed: letters of either case, with or without the strokes between.
    private static string Plain(string code) =>
        code.Where(char.IsAsciiLetterOrDigit).Aggregate(new StringBuilder(), (letters, letter) => letters.Append(char.ToUpperInvariant(letter))).ToString();
}
