namespace Resolute.Model.Documents;

/// <summary>Identifies a correction of a text.</summary>
public readonly record struct CorrectionId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static CorrectionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
