using System.Buffers.Text;
using Resolute.Model.Documents;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>A key that a person's device keeps for this site alone and opens by finger, face or number (Web Authentication). Only its public half is here.</summary>
public sealed class Passkey
{
    /// <summary>The most that one person has.</summary>
    public const int Most = 10;

    private const int LongestName = 60;

    private Passkey() { }

    /// <summary>The id that the device gave it, in Base64 for addresses.</summary>
    public string CredentialId { get; private set; } = null!;

    /// <summary>Whose it is.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The public half, as the device wrote it.</summary>
    public byte[] PublicKey { get; private set; } = null!;

    /// <summary>How often it signed, as it says itself; always 0 where it does not count.</summary>
    public long SignCount { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When it last signed in.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>The algorithms that a browser is asked for, by their numbers in the COSE registry.</summary>
    public static IReadOnlyList<int> Algorithms => CoseKey.Algorithms;

    /// <summary>A new passkey of a person; refused where the answer is not for this site, this challenge, or by nobody recognised.</summary>
    public static Ruling<Passkey> Add(AccountId account, string name, PasskeyAnswer answer, PasskeySite site, DateTimeOffset now)
    {
        if (PasskeyProof.OfNew(answer, site) is not { } proof)
            return new Refusal("passkey-failed");

        return new Passkey
        {
            CredentialId = Base64Url.EncodeToString(proof.CredentialId),
            AccountId = account,
            Name = Printable.Of(Printable.Line(name), LongestName),
            PublicKey = proof.PublicKey,
            SignCount = proof.SignCount,
            MadeAt = now,
        };
    }

    /// <summary>The challenge that an answer was made for; null where it is no answer. The caller proves that it was asked, and not yet answered.</summary>
    public static string? ChallengeOf(PasskeyAnswer answer, PasskeySite site, bool isNew) =>
        (isNew ? PasskeyProof.OfNew(answer, site) : PasskeyProof.OfKnown(answer, site))?.Challenge;

    /// <summary>Signs in; refused where the signature is not this key's, or its counter stands still: then there are two of it.</summary>
    public Ruling<Passkey> SignIn(PasskeyAnswer answer, PasskeySite site, DateTimeOffset now)
    {
        var isOwn = answer.User.Length == 0 || answer.User == UserHandle(AccountId);
        if (!isOwn || PasskeyProof.OfKnown(answer, site) is not { } proof || !proof.IsSignedBy(PublicKey, answer.Signature))
            return new Refusal("passkey-failed");

        var counts = proof.SignCount > 0 || SignCount > 0;
        if (counts && proof.SignCount <= SignCount)
            return new Refusal("passkey-failed");

        (SignCount, UsedAt, Version) = (proof.SignCount, now, Version + 1);
        return this;
    }

    /// <summary>How an authenticator is told whose passkey it is: an id that says nothing of the person.</summary>
    public static string UserHandle(AccountId account) => Base64Url.EncodeToString(account.Value.ToByteArray(bigEndian: true));
}
