namespace Resolute.Model.Mandates;

/// <summary>Identifies a status that a person said.</summary>
public readonly record struct StatusSaidId(Guid Value)
{
    /// <summary>A new id: a UUID of version 7 made at <paramref name="now"/>.</summary>
    public static StatusSaidId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A status that a person said, with the evidence or the reason that it rests on; both show. The latest that holds goes before what is derived.</summary>
public sealed class StatusSaid
{
    private StatusSaid() { }

    /// <summary>Its id.</summary>
    public StatusSaidId Id { get; private set; }

    /// <summary>The mandate.</summary>
    public MandateId MandateId { get; private set; }

    /// <summary>The one time of it that is meant; null for the mandate as a whole.</summary>
    public DueInstanceId? InstanceId { get; private set; }

    /// <summary>The status.</summary>
    public MandateStatus Status { get; private set; }

    /// <summary>Why, in the person's words; null where evidence is named.</summary>
    public string? Reason { get; private set; }

    /// <summary>The evidence it rests on; null where a reason is given.</summary>
    public EvidenceId? EvidenceId { get; private set; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset SaidAt { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }
}
