using System.Globalization;

namespace Resolute.Web.Hosting;

/// <summary>A day as addresses and forms write it: 2026-06-30.</summary>
public static class DayAsked
{
    public static DateOnly? Of(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether something is written that is no day.</summary>
    public static bool IsUnknown(string? written) => !string.IsNullOrWhiteSpace(written) && Of(written) is null;
}
