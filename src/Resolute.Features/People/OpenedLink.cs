using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>A one-time link that is being used: whose it is, and what becomes of it.</summary>
internal sealed record OpenedLink(AccountLink Link, Account Person)
{
    public static async Task<Ruling<OpenedLink>> Of(string token, string loginName, VisibleStore store, Act act, CancellationToken cancellation)
    {
        if (
            await store.People.Link(token, cancellation) is not { } link
            || !link.IsOpen(act.Now)
            || await store.People.Find(link.AccountId, cancellation) is not { ErasedAt: null } person
        )
            return new Refusal("link-ended");

        return await store.People.OfLogin(Account.Login(loginName), cancellation) is { } same && same.Id != person.Id
            ? new Refusal("login-taken")
            : new OpenedLink(link, person);
    }

    /// <summary>The link is used; whoever gets in again by it does so alone: all that was before ends.</summary>
    public async Task<SignedIn> Use(string? browser, VisibleStore store, Act act, CancellationToken cancellation)
    {
        var isNew = Link.Purpose == LinkPurpose.Invitation;
        store.People.Remove(Link);
        act.Did(isNew ? Verb.Joined : Verb.Recovered, NounRef.Of(Person.Id));
        if (!isNew)
            SendAccountLetter.Ask(act, Person.Id, AccountLetter.Recovered);
        return await SignedIn.On(browser, Person, store, act, cancellation);
    }
}
