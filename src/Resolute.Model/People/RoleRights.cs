using System.Collections.Frozen;

namespace Resolute.Model.People;

/// <summary>What each role lets a person do. What stands here for no role of theirs, nobody may: the default is no.</summary>
public static class RoleRights
{
    // Whoever signed in looks after their own account, whatever else they are.
    private static readonly Permission[] SignedIn = [Permission.Anyone, Permission.OwnAccount, Permission.OwnCredentials];

    private static readonly FrozenDictionary<RoleKind, Permission[]> ByRole = new Dictionary<RoleKind, Permission[]>
    {
        [RoleKind.Chair] = [Permission.SeeRestricted],
        [RoleKind.ViceChair] = [Permission.SeeRestricted],
        [RoleKind.FocalPoint] = [Permission.SeeRestricted],
        [RoleKind.Delegate] = [Permission.SeeRestricted],
        [RoleKind.Officer] =
        [
            Permission.SeeRestricted,
            Permission.ImportDocuments,
            Permission.ReviewMandates,
            Permission.LinkEvidence,
            Permission.KeepCalendar,
            Permission.KeepInstruments,
            Permission.Release,
            Permission.ReadJournal,
            Permission.SeePeople,
        ],
        [RoleKind.Administrator] = [Permission.ReadJournal, Permission.SeePeople, Permission.KeepPeople],
    }.ToFrozenDictionary();

    // By these one makes a way in, for oneself or for somebody else.
    private static readonly Permission[] OverWaysIn = [Permission.OwnCredentials, Permission.KeepPeople];

    /// <summary>What somebody may do who holds these roles on a day.</summary>
    public static IReadOnlySet<Permission> Of(IEnumerable<Role> roles, DateOnly today) =>
        roles.Where(role => role.IsInForce(today)).SelectMany(role => ByRole[role.Kind]).Concat(SignedIn).ToHashSet();

    /// <summary>What of that a personal token may do. It is for programs: it never makes a way in.</summary>
    public static IReadOnlySet<Permission> ByToken(IReadOnlySet<Permission> permissions) => permissions.Except(OverWaysIn).ToHashSet();

    /// <summary>Whether a permission is over ways in or over who may what: such is never for a program, and for a person who proved lately who they are.</summary>
    public static bool IsOverWaysIn(Permission permission) => OverWaysIn.Contains(permission);

    /// <summary>What a role lets a person do, beside their own account.</summary>
    public static IReadOnlyList<Permission> Of(RoleKind kind) => ByRole[kind];
}
