namespace Resolute.Model.Instruments;

/// <summary>Identifies a clause of one text.</summary>
public readonly record struct ClauseId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static ClauseId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
