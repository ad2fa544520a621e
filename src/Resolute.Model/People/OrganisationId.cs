namespace Resolute.Model.People;

/// <summary>Identifies an organisation.</summary>
public readonly record struct OrganisationId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static OrganisationId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
