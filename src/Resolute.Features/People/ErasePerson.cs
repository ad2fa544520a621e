using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>
/// An administrator erases a person: the account is emptied, its ways in end, and the names and free text that the journal keeps beside its chain are
/// gone. What was done stays told, by nobody in particular, and the chain still proves.
/// </summary>
public sealed class ErasePerson(VisibleStore store) : IUseCase<ErasePerson.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <summary>Who.</summary>
    public sealed record Request(AccountId Person);

    /// <summary>The emptied account.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.Find(request.Person, cancellation) is not { ErasedAt: null } person)
            return Refusals.NotFound(request.Person);

        // The act itself would be told with the name again.
        if (act.Actor.Id == person.Id)
            return new Refusal("erase-self");

        var today = GenevaDay.Of(act.Now);
        var roles = await store.People.Roles(person.Id, cancellation);
        if (
            roles.Any(role => role.Kind == RoleKind.Administrator && role.IsInForce(today))
            && !await store.People.HasOtherAdministrator(person.Id, today, cancellation)
        )
            return new Refusal("last-administrator");

        if (await store.People.Mandates(person.Id, cancellation) is > 0 and var mandates)
            return new Refusal("erase-owner", null, mandates);

        foreach (var role in roles.Where(role => role.Until is null || role.Until >= today))
            role.End(today);
        if (await store.People.Link(person.Id, cancellation) is { } link)
            store.People.Remove(link);
        foreach (var watch in await store.Watches.Of(person.Id, cancellation))
            store.Watches.Remove(watch);
        var tokens = (await store.Entries.Tokens(person.Id, cancellation)).Select(token => NounRef.Of(token.Id));
        await store.Journal.EraseNotes(person.Id, [.. roles.Select(role => NounRef.Of(role.Id)).Concat(tokens)], cancellation);
        await store.Entries.EndAll(person.Id, cancellation);
        person.Erase(SignedIn.NewStamp(), act.Now);
        act.Did(Verb.Erased, NounRef.Of(person.Id));
        return person.Id;
    }
}
