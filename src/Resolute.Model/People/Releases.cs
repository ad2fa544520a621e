namespace Resolute.Model.People;

/// <summary>When something was released: to participants before the public, where that was done, and to the public.</summary>
internal static class Releases
{
    /// <summary>For whom it is by these moments.</summary>
    public static Audience Audience(DateTimeOffset? restrictedAt, DateTimeOffset? releasedAt) =>
        releasedAt is not null ? People.Audience.Public
        : restrictedAt is not null ? People.Audience.Restricted
        : People.Audience.Internal;

    /// <summary>The moments once it is released further.</summary>
    public static (DateTimeOffset? RestrictedAt, DateTimeOffset? ReleasedAt) To(
        Audience audience,
        DateTimeOffset? restrictedAt,
        DateTimeOffset? releasedAt,
        DateTimeOffset now
    ) => audience == People.Audience.Public ? (restrictedAt, now) : (now, releasedAt);
}
