using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person takes a passkey out; the last way in stays.</summary>
public sealed class RemovePasskey(VisibleStore store) : IUseCase<RemovePasskey.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <summary>The id of the passkey.</summary>
    public sealed record Request(string CredentialId);

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var passkeys = await store.Entries.Passkeys(id, cancellation);
        if (passkeys.SingleOrDefault(one => one.CredentialId == request.CredentialId) is not { } passkey)
            return Refusals.NotFound(request.CredentialId);

        if (passkeys.Count == 1 && account.Password.Length == 0 && (await store.Entries.ProviderLinks(id, cancellation)).Count == 0)
            return new Refusal("last-way-in");

        store.Entries.Remove(passkey);
        act.Did(Verb.RemovedPasskey, NounRef.Of(id));
        return id;
    }
}
