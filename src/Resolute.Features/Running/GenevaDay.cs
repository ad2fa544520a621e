namespace Resolute.Features.Running;

/// <summary>The day that deadlines are counted in: Geneva's.</summary>
public static class GenevaDay
{
    private static readonly TimeZoneInfo Geneva = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich");

    /// <summary>Today in Geneva.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Geneva).DateTime);
}
