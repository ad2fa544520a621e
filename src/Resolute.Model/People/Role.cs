using Resolute.Text.Addressees;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>Identifies a role that a person holds.</summary>
public readonly record struct RoleId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static RoleId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A role that is to be given.</summary>
/// <param name="Kind">Which role.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null for no end.</param>
/// <param name="Body">The key of the body that a chair or vice-chair serves.</param>
/// <param name="Organisation">The organisation that a focal point or delegate speaks for.</param>
public sealed record NewRole(RoleKind Kind, DateOnly From, DateOnly? Until = null, string? Body = null, OrganisationId? Organisation = null);

/// <summary>A role that a person holds in a body, in an organisation or in this installation, from one day until another.</summary>
public sealed class Role
{
    private Role() { }

    /// <summary>Its id.</summary>
    public RoleId Id { get; private set; }

    /// <summary>Who holds it.</summary>
    public AccountId AccountId { get; private set; }

    /// <summary>Which role.</summary>
    public RoleKind Kind { get; private set; }

    /// <summary>The key of the body; null for the roles that have none.</summary>
    public string? Body { get; private set; }

    /// <summary>The organisation; null for the roles that have none.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day; null for no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is held for good, as far as anybody knows.</summary>
    public bool IsWithoutEnd => Until is null;

    /// <summary>Gives a role; refused where it ends before it begins, or names not the body or organisation that it is held in.</summary>
    public static Ruling<Role> Give(AccountId account, NewRole role, DateTimeOffset now)
    {
        if (role.Until < role.From)
            return new Refusal("role-days", null, role.From, role.Until!.Value);

        if (role.Kind is RoleKind.Chair or RoleKind.ViceChair && (role.Body is not { } body || !Bodies.Keys.Contains(body, StringComparer.Ordinal)))
            return new Refusal("role-needs-body");

        if (role.Kind is RoleKind.Delegate or RoleKind.FocalPoint && role.Organisation is null)
            return new Refusal("role-needs-organisation");

        return new Role
        {
            Id = RoleId.New(now),
            AccountId = account,
            Kind = role.Kind,
            Body = role.Kind is RoleKind.Chair or RoleKind.ViceChair ? role.Body : null,
            OrganisationId = role.Kind is RoleKind.Delegate or RoleKind.FocalPoint ? role.Organisation : null,
            From = role.From,
            Until = role.Until,
        };
    }

    /// <summary>Whether it is held on a day.</summary>
    public bool IsInForce(DateOnly today) => From <= today && (Until is not { } last || today <= last);

    /// <summary>Whether it is the same role, in the same place, on some day of the other.</summary>
    public bool OverlapsAsSame(Role other) =>
        (Kind, Body, OrganisationId) == (other.Kind, other.Body, other.OrganisationId)
        && From <= (other.Until ?? DateOnly.MaxValue)
        && other.From <= (Until ?? DateOnly.MaxValue);

    /// <summary>It is held no more from today on; one that began today or later was never held.</summary>
    public void End(DateOnly today) => (Until, Version) = (today.AddDays(-1), Version + 1);
}
