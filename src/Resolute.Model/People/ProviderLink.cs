using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>
/// That a person is known to a sign-in provider. Issuer and subject name them there for good (OpenID Connect Core, 5.7); a mail address may change hands,
/// and moves no link.
/// </summary>
public sealed class ProviderLink
{
    /// <summary>The most letters of an issuer and of a subject (OpenID Connect Core, 2).</summary>
    public const int Longest = 255;

    private ProviderLink() { }

    /// <summary>The provider, by the address that it signs as.</summary>
    public string Issuer { get; private set; } = null!;

    /// <summary>The person, by the name that the provider has for them alone.</summary>
    public string Subject { get; private set; } = null!;

    /// <summary>Who it is here.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>When it was linked.</summary>
    public DateTimeOffset LinkedAt { get; private set; }

    /// <summary>When it last signed in.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>A new link; refused where the provider names nobody.</summary>
    public static Ruling<ProviderLink> Make(AccountId account, ProvenIdentity identity, DateTimeOffset now) =>
        identity.Issuer.Length is 0 or > Longest || identity.Subject.Length is 0 or > Longest
            ? new Refusal("provider-failed")
            : new ProviderLink
            {
                Issuer = identity.Issuer,
                Subject = identity.Subject,
                AccountId = account,
                LinkedAt = now,
            };

    /// <summary>It signs in.</summary>
    public void Use(DateTimeOffset now) => (UsedAt, Version) = (now, Version + 1);
}
