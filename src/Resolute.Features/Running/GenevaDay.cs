using Resolute.Model.Mandates;

namespace Resolute.Features.Running;

/// <summary>The day that deadlines are counted in: Geneva's.</summary>
public static class GenevaDay
{
    /// <summary>Geneva's time zone.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich");

    /// <summary>Today in Geneva.</summary>
    public static DateOnly Today(TimeProvider clock) => Of(clock.GetUtcNow());

    /// <summary>The day of a moment in Geneva.</summary>
    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment at which a day begins in Geneva.</summary>
    public static DateTimeOffset Begins(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>Now; or as a day ended, of which no more is known than what is recorded now.</summary>
    public static AsOf AsOf(TimeProvider clock, DateOnly? day = null)
    {
        var now = Model.Mandates.AsOf.At(clock.GetUtcNow(), Zone);
        if (day is not { } asked || asked == now.Day)
            return now;

        return asked > now.Day ? now with { Day = asked } : Model.Mandates.AsOf.EndOf(asked, Zone);
    }
}
