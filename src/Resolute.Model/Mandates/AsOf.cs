namespace Resolute.Model.Mandates;

/// <summary>When something is looked at: what was recorded by a moment, judged on a day.</summary>
/// <param name="Day">The day that dates are compared with.</param>
/// <param name="Moment">What was recorded later is not known yet.</param>
public readonly record struct AsOf(DateOnly Day, DateTimeOffset Moment)
{
    /// <summary>At a moment, on the day that it is in a time zone.</summary>
    public static AsOf At(DateTimeOffset moment, TimeZoneInfo zone) => new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime), moment);

    /// <summary>As a day begins in a time zone.</summary>
    public static AsOf StartOf(DateOnly day, TimeZoneInfo zone) => new(day, Midnight(day, zone));

    /// <summary>As a day ends in a time zone: all that was recorded on it is known.</summary>
    public static AsOf EndOf(DateOnly day, TimeZoneInfo zone) =>
        new(day, day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : Midnight(day.AddDays(1), zone).AddTicks(-1));

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return day == DateOnly.MinValue ? DateTimeOffset.MinValue : new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
