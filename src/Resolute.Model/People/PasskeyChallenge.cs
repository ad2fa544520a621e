namespace Resolute.Model.People;

/// <summary>Random letters that a browser was asked to sign for: good once, and for a few minutes. Only their hash is kept.</summary>
public sealed class PasskeyChallenge
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(5);

    private PasskeyChallenge() { }

    /// <summary>A challenge; for one person where they are known.</summary>
    public PasskeyChallenge(string letters, AccountId? account, DateTimeOffset now) =>
        (Hash, AccountId, ExpiresAt) = (TokenHash.Of(letters), account, now + GoodFor);

    /// <summary>The SHA-256 of its letters.</summary>
    public string Hash { get; private set; } = null!;

    /// <summary>Who was asked; null for whoever signs in.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Whether it is good for a person at a moment.</summary>
    public bool IsFor(AccountId? account, DateTimeOffset now) => now < ExpiresAt && AccountId == account;
}
