using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>When something was released: to participants before the public, where that was done, and to the public.</summary>
internal static class Releases
{
    /// <summary>For whom it is by these moments.</summary>
    public static Audience Of(DateTimeOffset? restrictedAt, DateTimeOffset? releasedAt) =>
        releasedAt is not null ? Audience.Public
        : restrictedAt is not null ? Audience.Restricted
        : Audience.Internal;

    /// <summary>Why what is for one audience cannot be released to another: that is nobody, or fewer than see it already.</summary>
    public static Refusal? WhyNot(Audience held, Audience asked, object name) =>
        asked == Audience.Internal ? new Refusal("release-to-nobody")
        : held > asked ? new Refusal("release-not-taken-back", null, name)
        : null;

    /// <summary>The moments once it is released further.</summary>
    public static (DateTimeOffset? RestrictedAt, DateTimeOffset? ReleasedAt) To(
        Audience audience,
        DateTimeOffset? restrictedAt,
        DateTimeOffset? releasedAt,
        DateTimeOffset now
    ) => audience == Audience.Public ? (restrictedAt, now) : (now, releasedAt);
}
