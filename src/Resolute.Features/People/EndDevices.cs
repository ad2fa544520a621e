using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator ends whatever a person is signed in on, and their tokens, as when a computer was stolen. How the person signs in stays.</summary>
public sealed class EndDevices(VisibleStore store) : IUseCase<EndDevices.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Whose.</summary>
    public sealed record Request(AccountId Person);

    /// <summary>The person.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.Find(request.Person, cancellation) is not { ErasedAt: null } person)
            return Refusals.NotFound(request.Person);

        person.EndDevices(SignedIn.NewStamp());
        await store.Entries.EndDevices(person.Id, cancellation);
        foreach (var token in await store.Entries.Tokens(person.Id, cancellation))
            store.Entries.Remove(token);
        act.Did(Verb.SignedOut, NounRef.Of(person.Id));
        return person.Id;
    }
}
