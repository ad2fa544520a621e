namespace Resolute.Model.Calendar;

/// <summary>Identifies a session or meeting of the calendar.</summary>
public readonly record struct SessionId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static SessionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
