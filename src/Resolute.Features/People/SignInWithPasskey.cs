using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A person signs in with a passkey. It is never closed for failures: nobody guesses a signature, so nobody can shut its owner out.</summary>
public sealed class SignInWithPasskey(VisibleStore store, Demonstration demonstration) : IUseCase<SignInWithPasskey.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>What the browser answered, at which site, and what it says of itself.</summary>
    public sealed record Request(PasskeyAnswer Answer, PasskeySite Site, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var isAsked =
            Passkey.ChallengeOf(request.Answer, request.Site, isNew: false) is { } asked && await store.Entries.Answer(asked, null, act.Now, cancellation);
        if (!isAsked || await store.Entries.Passkey(request.Answer.Id, cancellation) is not { } passkey)
            return new Refusal("passkey-failed");

        if (passkey.SignIn(request.Answer, request.Site, act.Now).IsRefused(out var reason, out _))
            return reason;

        var account = (await store.People.Find(passkey.AccountId, cancellation))!;
        if (!demonstration.Admits(account))
            return new Refusal("passkey-failed");

        var person = await SignedIn.On(request.Browser, account, store, act, cancellation);
        act.Did(Verb.SignedIn, NounRef.Of(account.Id));
        return person;
    }
}
