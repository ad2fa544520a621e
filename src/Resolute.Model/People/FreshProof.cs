using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>Whoever changes ways in or who may what, for themselves or for others, proved a short time ago who they are: a browser that was left open does not do it.</summary>
public static class FreshProof
{
    /// <summary>How long ago at most. Time to find an authenticator and to fill in a form or two, and less than somebody leaves a desk for.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    /// <summary>Why it is asked for.</summary>
    internal static RuleSource Rule { get; } = new("OWASP ASVS 5.0.0", "7.5");

    /// <summary>Whether what needs this permission asks for it.</summary>
    public static bool IsNeededFor(Permission permission) => RoleRights.IsOverWaysIn(permission);

    /// <summary>Why somebody is to prove first who they are; null where they did, or are no person at a device but the operator or a job.</summary>
    public static Refusal? WhyNot(Actor actor, DateTimeOffset now) =>
        actor.Id is null || now - actor.Presence?.ProvedAt < GoodFor ? null : new Refusal("confirm-first", Rule, (int)GoodFor.TotalMinutes);
}
