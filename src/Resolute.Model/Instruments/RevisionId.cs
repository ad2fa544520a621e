namespace Resolute.Model.Instruments;

/// <summary>Identifies one adopted text of an instrument.</summary>
public readonly record struct RevisionId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static RevisionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
