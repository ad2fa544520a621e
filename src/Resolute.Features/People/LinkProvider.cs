using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person connects the account with who they are to a sign-in provider, and comes by it too from then on.</summary>
public sealed class LinkProvider(VisibleStore store) : IUseCase<LinkProvider.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who it is to the provider.</summary>
    public sealed record Request(ProvenIdentity Identity);

    /// <summary>The account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } id || await store.People.Find(id, cancellation) is not { IsDemo: false })
            return new Refusal("sign-in-required");

        var identity = request.Identity;
        if (await store.Entries.ProviderLink(identity.Issuer, identity.Subject, cancellation) is { } known)
            return known.AccountId == id ? id : new Refusal("provider-linked-elsewhere");

        if ((await store.Entries.ProviderLinks(id, cancellation)).Any(other => other.Issuer == identity.Issuer))
            return new Refusal("provider-linked-elsewhere");

        if (ProviderLink.Make(id, identity, act.Now).IsRefused(out var reason, out var link))
            return reason;

        store.Entries.Add(link);
        act.Did(Verb.LinkedProvider, NounRef.Of(id));
        SendAccountLetter.Ask(act, id, AccountLetter.ProviderLinked);
        return id;
    }
}
