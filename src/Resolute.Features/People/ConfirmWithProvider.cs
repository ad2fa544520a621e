using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person proves again by the sign-in provider, which asked them anew, who they are.</summary>
public sealed class ConfirmWithProvider(VisibleStore store) : IUseCase<ConfirmWithProvider.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who it is to the provider, and what the browser says of itself.</summary>
    public sealed record Request(ProvenIdentity Identity, string? Browser = null);

    /// <summary>The device, begun anew.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor is not { Id: { } id, Presence: { } here } || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        // Linked already: a verified address is enough to come in by, and not to change how one comes in.
        var link = await store.Entries.ProviderLink(request.Identity.Issuer, request.Identity.Subject, cancellation);
        if (link?.AccountId != id)
            return new Refusal("confirm-another");

        link.Use(act.Now);
        return await SignedIn.Again(request.Browser, account, here, store, act, cancellation);
    }
}
