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

    /// <summary>A secretariat officer.</summary>
    public static Actor Officer(AccountId id, string name) =>
        new(id, name, Enum.GetValues<Permission>().Where(need => need != Permission.Installation).ToHashSet());

    /// <summary>Whether the actor may do what <paramref name="need"/> names.</summary>
    public bool May(Permission need) => Permissions.Contains(need);

    /// <summary>Whether the actor sees what is not released to the public.</summary>
    public bool SeesInternal => Permissions.Contains(Permission.ReviewMandates);
}
