using Resolute.Model.Documents;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>Identifies a personal token.</summary>
public readonly record struct TokenId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static TokenId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>What a personal token is good for.</summary>
public enum TokenScope
{
    /// <summary>To read what its owner may read.</summary>
    Read,

    /// <summary>To write too what its owner may write.</summary>
    Write,
}

/// <summary>By it a program speaks for a person, until a day. Shown once; only its hash is kept.</summary>
public sealed class PersonalToken
{
    /// <summary>The letters that every token begins with, so that one that lies about is known for what it is.</summary>
    public const string Mark = "resolute_";

    /// <summary>The longest that one is good for.</summary>
    public const int MostDays = 366;

    /// <summary>The most that one person has.</summary>
    public const int Most = 20;

    private const int LongestName = 60;

    private PersonalToken() { }

    /// <summary>Its id.</summary>
    public TokenId Id { get; private set; }

    /// <summary>For whom it speaks.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What it is good for.</summary>
    public TokenScope Scope { get; private set; }

    /// <summary>The SHA-256 of its letters.</summary>
    public string Hash { get; private set; } = null!;

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>A new token; refused without a name, or where it would be good for longer than a year or for no time.</summary>
    public static Ruling<PersonalToken> Make(AccountId account, string name, TokenScope scope, int days, string letters, DateTimeOffset now)
    {
        if (Printable.Line(name) is not { Length: > 0 and <= LongestName } line)
            return new Refusal("token-name", null, LongestName);

        if (days is < 1 or > MostDays)
            return new Refusal("token-days", null, MostDays);

        return new PersonalToken
        {
            Id = TokenId.New(now),
            AccountId = account,
            Name = line,
            Scope = scope,
            Hash = TokenHash.Of(letters),
            MadeAt = now,
            ExpiresAt = now.AddDays(days),
        };
    }

    /// <summary>Whether it is good at a moment.</summary>
    public bool IsOpen(DateTimeOffset now) => now < ExpiresAt;
}
