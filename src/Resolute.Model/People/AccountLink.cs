namespace Resolute.Model.People;

/// <summary>What a one-time link of a person is for.</summary>
public enum LinkPurpose
{
    /// <summary>A person who was invited sets up how they sign in.</summary>
    Invitation,

    /// <summary>A person who cannot sign in any more sets it up anew.</summary>
    Recovery,
}

/// <summary>The one-time link by which a person sets up how they sign in. There is one at most for each person; only its token's hash is kept.</summary>
public sealed class AccountLink
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    private AccountLink() { }

    /// <summary>A link for a token.</summary>
    public AccountLink(AccountId account, LinkPurpose purpose, string token, DateTimeOffset now)
    {
        AccountId = account;
        Renew(purpose, token, now);
    }

    /// <summary>Whose link it is.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>What it is for.</summary>
    public LinkPurpose Purpose { get; private set; }

    /// <summary>The SHA-256 of its token.</summary>
    public string TokenHash { get; private set; } = null!;

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is good at a moment.</summary>
    public bool IsOpen(DateTimeOffset now) => now < ExpiresAt;

    /// <summary>A new link ends the old one.</summary>
    public void Renew(LinkPurpose purpose, string token, DateTimeOffset now) =>
        (Purpose, TokenHash, ExpiresAt, Version) = (purpose, People.TokenHash.Of(token), now + GoodFor, Version + 1);
}
