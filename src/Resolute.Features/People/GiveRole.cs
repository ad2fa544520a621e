using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>An administrator gives a person a role for a period.</summary>
public sealed class GiveRole(VisibleStore store) : IUseCase<GiveRole.Request, AccountId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepPeople;

    /// <summary>Who, and which role.</summary>
    public sealed record Request(AccountId Person, NewRole Role);

    /// <summary>The person.</summary>
    public async Task<Ruling<AccountId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.People.Find(request.Person, cancellation) is not { ErasedAt: null } person)
            return Refusals.NotFound(request.Person);

        if (request.Role.Organisation is { } organisation && await store.Organisations.Find(organisation, cancellation) is null)
            return Refusals.NotFound(organisation);

        if (Role.Give(person.Id, request.Role, act.Now).IsRefused(out var reason, out var role))
            return reason;

        var held = await store.People.Roles(person.Id, cancellation);
        if (held.Any(other => other.OverlapsAsSame(role)))
            return new Refusal("role-held");

        store.People.Add(role);
        act.Did(Verb.GaveRole, NounRef.Of(role.Id), on: NounRef.Of(person.Id));
        return person.Id;
    }
}
