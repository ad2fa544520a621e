using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>How a clause states when.</summary>
public enum DueKind
{
    /// <summary>A calendar day, month or year, or a stretch of time from some event.</summary>
    Date,

    /// <summary>At, by or before a session or meeting of a body.</summary>
    Session,

    /// <summary>Again and again.</summary>
    Recurring,

    /// <summary>Words that name no day: "regularly", "in a timely manner".</summary>
    Fuzzy,
}

/// <summary>How what is due stands to the day or session that is named.</summary>
public enum DueRelation
{
    /// <summary>On the day, at the session.</summary>
    At,

    /// <summary>On that day at the latest.</summary>
    By,

    /// <summary>Before it begins.</summary>
    Before,
}

/// <summary>When, as far as the text states it.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Kind">Which way of stating it.</param>
/// <param name="Value">ISO date, month or year, or two days with a slash; session key <c>itu/council/2027</c>; ISO 8601 period or <c>each:itu/council</c>; null where fuzzy, or where no calendar has such a day.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
public sealed record StatedDue(string Words, DueKind Kind, string? Value, Claim Claim)
{
    /// <summary>At, by or before; null where the words say none of them.</summary>
    public DueRelation? Relation { get; init; }

    /// <summary>Where something recurring begins: ISO date, month or year.</summary>
    public string? From { get; init; }

    /// <summary>Where something recurring ends: ISO date, month or year.</summary>
    public string? Through { get; init; }

    /// <summary>A second day or session of the same rule: "to its 2027 session and to the next conference".</summary>
    public string? Also { get; init; }

    /// <summary>The month of something that recurs every year.</summary>
    public int? Month { get; init; }

    /// <summary>The day in that month.</summary>
    public int? Day { get; init; }

    /// <summary>How long after the anchor, or before it with a minus: <c>P30D</c>, <c>-P6W</c>.</summary>
    public string? Offset { get; init; }

    /// <summary>The session or day that the offset counts from; null where the text counts from an event that has no key.</summary>
    public string? Anchor { get; init; }
}
