using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>
/// A person signs in whom a sign-in provider has proved: one who is linked with it, or whom an administrator invited at the address that it verified. Nobody
/// becomes a person here by it.
/// </summary>
public sealed class SignInWithProvider(VisibleStore store, Demonstration demonstration) : IUseCase<SignInWithProvider.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Who it is to the provider, and what the browser says of itself.</summary>
    public sealed record Request(ProvenIdentity Identity, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var identity = request.Identity;
        if (await store.Entries.ProviderLink(identity.Issuer, identity.Subject, cancellation) is not { } link)
        {
            if ((await Recognise(identity, act, cancellation)).IsRefused(out var reason, out link))
                return reason;
        }

        if (await store.People.Find(link.AccountId, cancellation) is not { ErasedAt: null } account || !demonstration.Admits(account))
            return new Refusal("provider-stranger");

        link.Use(act.Now);
        var person = await SignedIn.On(request.Browser, account, store, act, cancellation);
        act.Did(Verb.SignedIn, NounRef.Of(account.Id));
        return person;
    }

    // Somebody who comes by it for the first time.
    private async Task<Ruling<ProviderLink>> Recognise(ProvenIdentity identity, Act act, CancellationToken cancellation)
    {
        if (identity.VerifiedMail is not { } mail)
            return new Refusal(identity.Mail is null ? "provider-stranger" : "provider-mail-unverified");

        if (await store.People.OfVouchedMail(mail, cancellation) is not [var person])
            return new Refusal("provider-stranger");

        // The provider has given the address of somebody whom it knew by another subject to somebody else.
        if ((await store.Entries.ProviderLinks(person.Id, cancellation)).Any(other => other.Issuer == identity.Issuer))
        {
            act.Did(Verb.FailedToSignIn, NounRef.Of(person.Id));
            act.KeepThoughRefused();
            return new Refusal("provider-stranger");
        }

        if (ProviderLink.Make(person.Id, identity, act.Now).IsRefused(out var reason, out var link))
            return reason;

        store.Entries.Add(link);
        if (person.JoinedAt is not null)
        {
            act.Did(Verb.LinkedProvider, NounRef.Of(person.Id));
            SendAccountLetter.Ask(act, person.Id, AccountLetter.ProviderLinked);
            return link;
        }

        person.SetUpWithProvider(await JoinWithProvider.FreeLogin(person, identity, store, cancellation), SignedIn.NewStamp(), act.Now);
        if (await store.People.Link(person.Id, cancellation) is { } invitation)
            store.People.Remove(invitation);
        act.Did(Verb.Joined, NounRef.Of(person.Id));
        return link;
    }
}
