using System.Globalization;
using Resolute.Model.Mandates;

namespace Resolute.Store.Mandates;

/// <summary>Some times by last day, and where the next begin.</summary>
/// <param name="Times">The times.</param>
/// <param name="Next">The last one's place; null where nothing comes behind it.</param>
public sealed record DuePage(IReadOnlyList<InstanceIn> Times, DuePlace? Next);

/// <summary>Where a dated time stands in the order of days: the cursor of the page behind it.</summary>
/// <param name="Day">Its last day.</param>
/// <param name="Mandate">Its mandate.</param>
/// <param name="Key">What tells it from the mandate's others.</param>
public sealed record DuePlace(DateOnly Day, MandateId Mandate, string Key)
{
    /// <summary>The place that an address names; null where it names none.</summary>
    public static DuePlace? Of(string? written) =>
        written?.Split('~', 3) is [var day, var mandate, var key]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && Guid.TryParseExact(mandate, "N", out var id)
            ? new(on, new(id), key)
            : null;

    /// <summary>As addresses write it.</summary>
    public override string ToString() => $"{Day:yyyy-MM-dd}~{Mandate.Value:N}~{Key}";
}
