using Resolute.Model.Documents;
using Resolute.Text.Rulings;

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
    private const int LongestReason = 2000;

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

    /// <summary>Whether it was said by a moment and not taken back yet.</summary>
    public bool HoldsAt(DateTimeOffset moment) => SaidAt <= moment && (WithdrawnAt is not { } back || back > moment);

    /// <summary>A person says a status, with the evidence or the reason that it rests on.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="instance">The one time of it that is meant; null for the mandate as a whole.</param>
    /// <param name="status">The status.</param>
    /// <param name="evidence">The evidence it rests on.</param>
    /// <param name="reason">Why, where no evidence is named.</param>
    /// <param name="now">The moment.</param>
    public static Ruling<StatusSaid> Say(Mandate mandate, DueInstance? instance, MandateStatus status, Evidence? evidence, string? reason, DateTimeOffset now)
    {
        if (mandate.State != MandateState.Confirmed)
            return new Refusal("mandate-unconfirmed", null, mandate.Number);

        if (mandate.IsProvisional)
            return new Refusal("mandate-provisional", null, mandate.Number);

        if (status == MandateStatus.NoEvidence)
            return new Refusal("status-not-said");

        if (evidence is not null && (evidence.MandateId != mandate.Id || !evidence.HoldsAt(now)))
            return new Refusal("evidence-not-linked", null, mandate.Number);

        var why = Printable.Typed(reason ?? "");
        if (evidence is null && why.Length == 0)
            return new Refusal("status-without-reason");

        if (why.Length > LongestReason)
            return new Refusal("reason-too-long", null, LongestReason);

        return new StatusSaid
        {
            Id = StatusSaidId.New(now),
            MandateId = mandate.Id,
            InstanceId = instance?.Id,
            Status = status,
            Reason = why.Length == 0 ? null : why,
            EvidenceId = evidence?.Id,
            SaidAt = now,
        };
    }

    /// <summary>A person takes it back: the status is derived again, or the one said before holds.</summary>
    public Ruling<StatusSaid> TakeBack(DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            return new Refusal("status-taken-back");

        (WithdrawnAt, Version) = (now, Version + 1);
        return this;
    }
}
