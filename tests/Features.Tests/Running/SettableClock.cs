namespace Resolute.Features.Tests.Running;

/// <summary>A clock that stands until it is moved.</summary>
public sealed class SettableClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
