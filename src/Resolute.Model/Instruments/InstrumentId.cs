namespace Resolute.Model.Instruments;

/// <summary>Identifies an instrument: a work, whatever its revisions and languages.</summary>
public readonly record struct InstrumentId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static InstrumentId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
