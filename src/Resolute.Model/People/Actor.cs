using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>Who acts: a signed-in person, the operator at the command line, a job, or nobody in particular.</summary>
/// <param name="Id">The account of a signed-in person; null for the others.</param>
/// <param name="Name">The name that the journal's side row keeps.</param>
/// <param name="Permissions">What the actor may do.</param>
public sealed record Actor(AccountId? Id, string Name, IReadOnlySet<Permission> Permissions)
{
    /// <summary>Someone who is not signed in.</summary>
    public static Actor Anonymous { get; } = new(null, "anonymous", new HashSet<Permission> { Permission.Anyone });

    /// <summary>Whoever runs the command line on the machine that holds the data.</summary>
    public static Actor Operator { get; } = new(null, "operator", Enum.GetValues<Permission>().ToHashSet());

    /// <summary>A job of the installation itself.</summary>
    public static Actor Job { get; } = new(null, "job", Enum.GetValues<Permission>().ToHashSet());

    /// <summary>Somebody who takes part, whoever it is: sees what is released to those who do.</summary>
    private static readonly Actor Participant = new(null, "participant", new HashSet<Permission> { Permission.Anyone, Permission.SeeRestricted });

    /// <summary>Somebody of an audience, whoever it is, to look with their eyes.</summary>
    public static Actor Of(Audience audience) =>
        audience switch
        {
            Audience.Internal => Job,
            Audience.Restricted => Participant,
            _ => Anonymous,
        };

    /// <summary>The organisations that the person belongs to or speaks for today.</summary>
    public IReadOnlySet<OrganisationId> Organisations { get; init; } = new HashSet<OrganisationId>();

    /// <summary>Whether the actor only looks, as a program with a token that reads.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>Whether a program speaks for the person, by a token.</summary>
    public bool IsProgram { get; init; }

    /// <summary>By which device the person is here, and since when it is proved that it is they; null for whoever is not signed in on one.</summary>
    public Presence? Presence { get; init; }

    /// <summary>A person with the roles that they hold on a day.</summary>
    public static Actor Of(Account account, IReadOnlyCollection<Role> roles, DateOnly today)
    {
        var spokenFor = roles.Where(role => role.IsInForce(today)).Select(role => role.OrganisationId).Append(account.OrganisationId);
        return new(account.Id, account.Name, RoleRights.Of(roles, today)) { Organisations = spokenFor.OfType<OrganisationId>().ToHashSet() };
    }

    /// <summary>A secretariat officer.</summary>
    public static Actor Officer(AccountId id, string name) => With(id, name, RoleKind.Officer);

    /// <summary>Somebody with roles that are held in no body and no organisation.</summary>
    public static Actor With(AccountId id, string name, params IReadOnlyList<RoleKind> roles) =>
        new(id, name, roles.SelectMany(RoleRights.Of).Concat(RoleRights.Of([], default)).ToHashSet());

    /// <summary>The same person through a personal token: for programs, within its scope.</summary>
    public Actor Through(PersonalToken token) =>
        this with
        {
            Permissions = RoleRights.ByToken(Permissions),
            OnlyReads = token.Scope == TokenScope.Read,
            IsProgram = true,
            Presence = null,
        };

    /// <summary>Whether the actor may do what <paramref name="need"/> names.</summary>
    public bool May(Permission need) => Permissions.Contains(need);

    /// <summary>Why a program may not, whatever its owner may; null where it is no program, or that is not why.</summary>
    public Refusal? WhyNotByToken(Permission need) => IsProgram && RoleRights.IsOverWaysIn(need) ? new Refusal("token-never", FreshProof.Rule) : null;

    /// <summary>Whether the actor sees what is released to nobody.</summary>
    public bool SeesInternal => Permissions.Contains(Permission.ReviewMandates);

    /// <summary>With whom the actor sees.</summary>
    public Audience Audience =>
        SeesInternal ? Audience.Internal
        : Permissions.Contains(Permission.SeeRestricted) ? Audience.Restricted
        : Audience.Public;
}
