using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.People;

/// <summary>A person in a list.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Organisation">The organisation that the person belongs to; null for none.</param>
/// <param name="Roles">The roles in force today.</param>
/// <param name="HasJoined">Whether the person has set up how they sign in.</param>
/// <param name="IsDemo">Whether the person is invented for the demonstration.</param>
public sealed record PersonLine(AccountId Id, string Name, OrganisationLine? Organisation, IReadOnlyList<RoleLine> Roles, bool HasJoined, bool IsDemo)
{
    /// <summary>The lines of several persons.</summary>
    internal static async Task<IReadOnlyList<PersonLine>> Of(
        IReadOnlyList<Account> people,
        VisibleStore store,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var names = await OrganisationLine.All(store, cancellation);
        var roles = await store.People.Roles([.. people.Select(person => person.Id)], cancellation);
        var today = GenevaDay.Of(now);
        return
        [
            .. people.Select(person => new PersonLine(
                person.Id,
                person.Name,
                person.OrganisationId is { } organisation ? names.GetValueOrDefault(organisation) : null,
                [.. roles[person.Id].Where(role => role.IsInForce(today)).Select(role => RoleLine.Of(role, names, today))],
                person.JoinedAt is not null,
                person.IsDemo
            )),
        ];
    }
}

/// <summary>A role of a person in a list.</summary>
/// <param name="Id">The role.</param>
/// <param name="Kind">Which role.</param>
/// <param name="Body">The key of the body that it is held in; null for none.</param>
/// <param name="Organisation">The organisation that it is held for; null for none.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="IsInForce">Whether it is held today.</param>
/// <param name="IsOver">Whether it was held and is no more.</param>
public sealed record RoleLine(
    RoleId Id,
    RoleKind Kind,
    string? Body,
    OrganisationLine? Organisation,
    DateOnly From,
    DateOnly? Until,
    bool IsInForce,
    bool IsOver
)
{
    internal static RoleLine Of(Role role, IReadOnlyDictionary<OrganisationId, OrganisationLine> names, DateOnly today) =>
        new(
            role.Id,
            role.Kind,
            role.Body,
            role.OrganisationId is { } organisation ? names.GetValueOrDefault(organisation) : null,
            role.From,
            role.Until,
            role.IsInForce(today),
            role.Until < today
        );
}

/// <summary>An organisation in a list.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Category">As what it takes part.</param>
/// <param name="People">How many people belong to it.</param>
public sealed record OrganisationLine(OrganisationId Id, string Name, MembershipCategory Category, int People)
{
    internal static async Task<IReadOnlyDictionary<OrganisationId, OrganisationLine>> All(VisibleStore store, CancellationToken cancellation) =>
        (await store.Organisations.All(cancellation)).ToDictionary(
            row => row.Organisation.Id,
            row => new OrganisationLine(row.Organisation.Id, row.Organisation.Name, row.Organisation.Category, row.People)
        );
}
