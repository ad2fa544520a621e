using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>A date or a range of dates in the text; <paramref name="From"/> and <paramref name="To"/> are equal for a day, null where the day cannot exist.</summary>
public sealed record DateMention(string Words, DateOnly? From, DateOnly? To, int Line, TextSpan Span);

/// <summary>How a clause states when.</summary>
public enum DueKind
{
    /// <summary>A calendar day, month or year.</summary>
    Date,

    /// <summary>At, by or before a session or meeting of a body.</summary>
    Session,

    /// <summary>Again and again.</summary>
    Recurring,

    /// <summary>Words that name no day: "regularly", "in a timely manner".</summary>
    Fuzzy,
}

/// <summary>When, as far as the text states it.</summary>
/// <param name="Words">As printed.</param>
/// <param name="Kind">Which way of stating it.</param>
/// <param name="Value">ISO date, month or year; session key <c>itu/council/2027</c>; ISO 8601 period; null where fuzzy.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
public sealed record StatedDue(string Words, DueKind Kind, string? Value, Claim Claim);
