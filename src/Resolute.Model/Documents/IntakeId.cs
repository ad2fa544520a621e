namespace Resolute.Model.Documents;

/// <summary>Identifies an intake.</summary>
public readonly record struct IntakeId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static IntakeId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
