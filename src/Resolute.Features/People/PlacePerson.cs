using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator says to which organisation a person belongs.</summary>
public sealed class PlacePerson(VisibleStore store) : IUseCase<PlacePerson.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <inheritdoc/>
    public static bool ByOldProof => true;

    /// <summary>Who, and to which organisation; null for none.</summary>
    public sealed record Request(AccountId Person, OrganisationId? Organisation);

    /// <summary>The person.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.Find(request.Person, cancellation) is not { ErasedAt: null } person)
            return Refusals.NotFound(request.Person);

        if (request.Organisation is { } organisation && await store.Organisations.Find(organisation, cancellation) is null)
            return Refusals.NotFound(organisation);

        person.Belong(request.Organisation);
        act.Did(Verb.ChangedMembership, NounRef.Of(person.Id));
        return person.Id;
    }
}
