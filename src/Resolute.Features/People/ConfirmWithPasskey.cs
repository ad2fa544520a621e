using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A signed-in person proves again with a passkey of their own who they are.</summary>
public sealed class ConfirmWithPasskey(VisibleStore store) : IUseCase<ConfirmWithPasskey.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnCredentials;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>What the browser answered, at which site, and what it says of itself.</summary>
    public sealed record Request(PasskeyAnswer Answer, PasskeySite Site, string? Browser = null);

    /// <summary>The device, begun anew.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor is not { Id: { } id, Presence: { } here } || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        // What was asked of whoever signs in, or of somebody else, is no answer here.
        var isAsked =
            Passkey.ChallengeOf(request.Answer, request.Site, isNew: false) is { } asked && await store.Entries.Answer(asked, id, act.Now, cancellation);
        if (!isAsked || await store.Entries.Passkey(request.Answer.Id, cancellation) is not { } passkey || passkey.AccountId != id)
            return new Refusal("passkey-failed");

        return passkey.SignIn(request.Answer, request.Site, act.Now).IsRefused(out var reason, out _)
            ? reason
            : await SignedIn.Again(request.Browser, account, here, store, act, cancellation);
    }
}
