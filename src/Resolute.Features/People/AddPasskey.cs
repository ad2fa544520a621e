using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person adds a passkey of the device before them.</summary>
public sealed class AddPasskey(VisibleStore store) : IUseCase<AddPasskey.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>What it is called, what the browser answered, and at which site.</summary>
    public sealed record Request(string Name, PasskeyAnswer Answer, PasskeySite Site);

    /// <summary>The id of the passkey.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id)
            return new Refusal("sign-in-required");

        if ((await store.Entries.Passkeys(id, cancellation)).Count >= Passkey.Most)
            return new Refusal("passkeys-too-many", null, Passkey.Most);

        if ((await Prove(id, request.Name, request.Answer, request.Site, store, act, cancellation)).IsRefused(out var reason, out var passkey))
            return reason;

        store.Entries.Add(passkey);
        act.Did(Verb.AddedPasskey, NounRef.Of(id));
        SendAccountLetter.Ask(act, id, AccountLetter.PasskeyAdded);
        return passkey.CredentialId;
    }

    /// <summary>A passkey that answers a challenge which this person was asked.</summary>
    internal static async Task<Ruling<Passkey>> Prove(
        AccountId person,
        string name,
        PasskeyAnswer answer,
        PasskeySite site,
        VisibleStore store,
        Act act,
        CancellationToken cancellation
    )
    {
        var isAsked = Passkey.ChallengeOf(answer, site, isNew: true) is { } asked && await store.Entries.Answer(asked, person, act.Now, cancellation);
        if (!isAsked || Passkey.Add(person, name, answer, site, act.Now).IsRefused(out _, out var passkey))
            return new Refusal("passkey-failed");

        return await store.Entries.Passkey(passkey.CredentialId, cancellation) is null ? passkey : new Refusal("passkey-failed");
    }
}
