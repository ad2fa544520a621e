namespace Resolute.Web.Tests.Running;

/// <summary>The clock of the machine, put forward.</summary>
public sealed class LaterClock : TimeProvider
{
    public TimeSpan By { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(By.TotalSeconds * TimestampFrequency);
}
