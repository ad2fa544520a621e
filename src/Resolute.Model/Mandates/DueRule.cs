using Resolute.Text.Dates;

namespace Resolute.Model.Mandates;

/// <summary>Which way a due rule gives its dates.</summary>
public enum DueRuleKind
{
    /// <summary>On or by a day, month or year.</summary>
    OnDate,

    /// <summary>At, by or before one session.</summary>
    AtSession,

    /// <summary>After every period: each year, each half-year.</summary>
    Every,

    /// <summary>At each session of a body, or each second or third.</summary>
    EachSession,

    /// <summary>Words that name no day; they stay visible, and give no date until a person gives a window.</summary>
    Fuzzy,

    /// <summary>Always: it has no end and no date.</summary>
    Standing,
}

/// <summary>
/// When a mandate is due: read from the words of its clause, or given by a person. Against the calendar it gives dated instances
/// (<see cref="DueInstance"/>); it holds no more than the words state.
/// </summary>
/// <param name="Kind">Which way it gives dates.</param>
/// <param name="Words">The words it rests on, as printed; empty where a person gave it without words.</param>
public sealed record DueRule(DueRuleKind Kind, string Words)
{
    /// <summary>The first day that the words name; the beginning of a recurrence.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that the words name; the end of a recurrence.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The session, by key: itu/council/2026, itu/cwg-wsis-sdg/2026-winter; for what recurs, the session from which it is counted.</summary>
    public string? Session { get; init; }

    /// <summary>The body whose sessions count, by key; for what recurs after a period, the body to which it is reported.</summary>
    public string? Body { get; init; }

    /// <summary>The period of what recurs, ISO 8601: P1Y, P6M.</summary>
    public string? Period { get; init; }

    /// <summary>Each session: 1; each second one: 2.</summary>
    public int EachNth { get; init; } = 1;

    /// <summary>The month of what recurs each year.</summary>
    public int? Month { get; init; }

    /// <summary>The day in that month.</summary>
    public int? Day { get; init; }

    /// <summary>At, by or before; null where the words say none of them.</summary>
    public DueRelation? Relation { get; init; }

    /// <summary>How long after the day or session, or before it with a minus, ISO 8601: P30D, -P6W.</summary>
    public string? Offset { get; init; }
}

/// <summary>A due rule from a date on: a later clause may change the cycle, and what was due before stays due as it was.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Since">From when it holds; null from the beginning.</param>
/// <param name="Because">The address of the clause, or the person's reason, that changed it; null for the clause itself.</param>
public sealed record DueCycle(DueRule Rule, DateOnly? Since, string? Because);

/// <summary>The due rules of a mandate, the earliest first; empty where nothing is due.</summary>
/// <param name="Cycles">Those of the same beginning hold side by side, until the next begin.</param>
public sealed record DueSchedule(IReadOnlyList<DueCycle> Cycles)
{
    /// <summary>Nothing is due.</summary>
    public static DueSchedule None { get; } = new([]);

    /// <summary>The same without what persons said of their reasons: only that a person gave a rule is left.</summary>
    public DueSchedule WithoutReasons() => new([.. Cycles.Select(cycle => cycle.Because is null ? cycle : cycle with { Because = "" })]);

    /// <inheritdoc/>
    public bool Equals(DueSchedule? other) => other is not null && Cycles.SequenceEqual(other.Cycles);

    /// <inheritdoc/>
    public override int GetHashCode() => Cycles.Aggregate(0, HashCode.Combine);
}
