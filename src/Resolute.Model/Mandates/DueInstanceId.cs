namespace Resolute.Model.Mandates;

/// <summary>Identifies one dated instance of a mandate.</summary>
public readonly record struct DueInstanceId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static DueInstanceId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
