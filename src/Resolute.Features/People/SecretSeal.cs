using Resolute.Model.People;

namespace Resolute.Features.People;

/// <summary>
/// How secrets that must be read again are kept: sealed by a key that lies outside the database. The door that holds the key gives both ways; a door
/// without it keeps what it is given as it is, to be sealed by the one that has it.
/// </summary>
public sealed class SecretSeal(Func<string, string>? close = null, Func<string, string?>? open = null)
{
    private const string Mark = "sealed:";

    /// <summary>Whether there is a key.</summary>
    public bool HasKey => close is not null;

    /// <summary>Whether a secret is kept sealed.</summary>
    public static bool IsSealed(string kept) => kept.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>A secret as it is to be kept.</summary>
    public string Close(string plain) => close is null ? plain : Mark + close(plain);

    /// <summary>A kept secret; null where the key that it was sealed by is gone.</summary>
    public string? Open(string kept) => !IsSealed(kept) ? kept : open?.Invoke(kept[Mark.Length..]);

    /// <summary>The bytes that a person's one-time codes are made from; null where there are none or they cannot be read.</summary>
    public byte[]? OneTimeSecret(Account account) => Open(account.Secret) is { Length: > 0 } words ? Base32.Read(words) : null;

    /// <summary>A typed Base32 secret as it is to be kept; what is no Base32 is refused later.</summary>
    public string Typed(string secret) => Base32.Read(secret) is { } bytes ? Close(Base32.Write(bytes)) : "";
}
