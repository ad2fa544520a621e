using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>Who holds a one-time link comes by a sign-in provider from now on. The link stands for the person: the address there may be any.</summary>
public sealed class JoinWithProvider(VisibleStore store) : IUseCase<JoinWithProvider.Request, SignedIn>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The token of the link, who it is to the provider, and what the browser says of itself.</summary>
    public sealed record Request(string Token, ProvenIdentity Identity, string? Browser = null);

    /// <summary>Who signed in.</summary>
    public async Task<Ruling<SignedIn>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if ((await OpenedLink.Of(request.Token, "", store, act, cancellation)).IsRefused(out var reason, out var opened))
            return reason;

        var (person, identity) = (opened.Person, request.Identity);
        var known = await store.Entries.ProviderLink(identity.Issuer, identity.Subject, cancellation);
        if (known is not null && known.AccountId != person.Id)
            return new Refusal("provider-linked-elsewhere");

        if (ProviderLink.Make(person.Id, identity, act.Now).IsRefused(out reason, out var link))
            return reason;

        person.SetUpWithProvider(await FreeLogin(person, identity, store, cancellation), SignedIn.NewStamp(), act.Now);
        await store.Entries.EndAll(person.Id, cancellation);
        link.Use(act.Now);
        store.Entries.Add(link);
        return await opened.Use(request.Browser, store, act, cancellation);
    }

    /// <summary>The verified address as the name to sign in with of somebody who has none yet; null where there is none, or somebody has it.</summary>
    internal static async Task<string?> FreeLogin(Account person, ProvenIdentity identity, VisibleStore store, CancellationToken cancellation) =>
        person.JoinedAt is null && identity.VerifiedMail is { } mail && await store.People.OfLogin(Account.Login(mail), cancellation) is null
            ? Account.Login(mail)
            : null;
}
