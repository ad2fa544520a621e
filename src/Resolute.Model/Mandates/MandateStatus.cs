namespace Resolute.Model.Mandates;

/// <summary>How far a mandate is carried out, derived from evidence and dates; never typed.</summary>
public enum MandateStatus
{
    /// <summary>No evidence is recorded here, which is not the same as "not done".</summary>
    NoEvidence,

    /// <summary>Evidence shows work.</summary>
    UnderWay,

    /// <summary>Work that has no end, with evidence that it goes on.</summary>
    Continuing,

    /// <summary>The report that was asked for was given.</summary>
    Reported,

    /// <summary>Evidence shows that what was asked was done.</summary>
    Fulfilled,

    /// <summary>The stated date has passed without the evidence it asks for.</summary>
    Overdue,

    /// <summary>A later adopted text took the clause's place.</summary>
    Superseded,

    /// <summary>The instrument was abrogated or its time has run out.</summary>
    Retired,
}

/// <summary>What statuses have in common.</summary>
public static class MandateStatusKinds
{
    /// <summary>Whether something is still to come: neither answered nor at an end.</summary>
    public static bool IsOpen(this MandateStatus status) =>
        status is MandateStatus.NoEvidence or MandateStatus.UnderWay or MandateStatus.Continuing or MandateStatus.Overdue;
}

/// <summary>Where a mandate stands between the machine's proposal and a person's word.</summary>
public enum MandateState
{
    /// <summary>Made by the machine; counts nowhere.</summary>
    Proposed,

    /// <summary>A person confirmed it.</summary>
    Confirmed,

    /// <summary>A person said that the clause asks nothing of this addressee.</summary>
    Rejected,

    /// <summary>The text, read otherwise since, asks this no more, and no person had confirmed it.</summary>
    Lapsed,
}

/// <summary>What a piece of evidence shows.</summary>
public enum EvidenceShows
{
    /// <summary>Work towards what was asked.</summary>
    Progress,

    /// <summary>The report that was asked for.</summary>
    Report,

    /// <summary>That what was asked was done.</summary>
    Fulfilment,
}

/// <summary>Where a link between evidence and a mandate stands.</summary>
public enum EvidenceState
{
    /// <summary>Suggested by the machine with its reason; counts nowhere.</summary>
    Suggested,

    /// <summary>Linked or confirmed by a person.</summary>
    Linked,

    /// <summary>Dismissed by a person.</summary>
    Dismissed,

    /// <summary>Linked once, and taken back by a person.</summary>
    Withdrawn,
}

/// <summary>What sort of thing a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A document, a section or clause of it, a stretch of words.</summary>
    Document,

    /// <summary>An outcome that a report records.</summary>
    Outcome,

    /// <summary>An event that took place.</summary>
    Event,

    /// <summary>An address outside, with the day on which it was seen.</summary>
    Address,
}
