using System.Text.Json.Serialization;
using Resolute.Text.Dates;
using Resolute.Text.Structure;

namespace Resolute.Text.Correcting;

/// <summary>What a person says of a text against its reader. It holds on to the text itself, so that it outlives the reading it was made on.</summary>
/// <param name="At">Where. A clause is named by its first character, label included; a claim by its own words.</param>
[JsonDerivedType(typeof(ClauseBegins), "clause-begins")]
[JsonDerivedType(typeof(ClauseContinues), "clause-continues")]
[JsonDerivedType(typeof(ClauseLabelled), "clause-labelled")]
[JsonDerivedType(typeof(StretchSetAside), "stretch-set-aside")]
[JsonDerivedType(typeof(ClauseAsks), "clause-asks")]
[JsonDerivedType(typeof(HeadingAsks), "heading-asks")]
[JsonDerivedType(typeof(ClauseReportsTo), "clause-reports-to")]
[JsonDerivedType(typeof(ClauseActs), "clause-acts")]
[JsonDerivedType(typeof(ClauseIsDue), "clause-is-due")]
[JsonDerivedType(typeof(ClaimIsWrong), "claim-is-wrong")]
public abstract record Correction(Anchor At);

/// <summary>How a clause that begins stands to the one before it.</summary>
public enum ClauseLevel
{
    /// <summary>Beside it.</summary>
    Beside,

    /// <summary>Below it, as a sub-item.</summary>
    Below,

    /// <summary>Beside the clause that it is a sub-item of.</summary>
    Above,
}

/// <summary>A clause begins here: words of another clause are divided, or words without a place become a clause.</summary>
/// <param name="At">Its first words; where they had no place, all of its words.</param>
/// <param name="Level">How it stands to the clause before it.</param>
/// <param name="Label">The label that is printed at its beginning; null where none is.</param>
public sealed record ClauseBegins(Anchor At, ClauseLevel Level, string? Label) : Correction(At);

/// <summary>No clause begins here: its words go on the clause before.</summary>
public sealed record ClauseContinues(Anchor At) : Correction(At);

/// <summary>The label of a clause is this one, printed at its beginning; null where it prints none.</summary>
public sealed record ClauseLabelled(Anchor At, string? Label) : Correction(At);

/// <summary>What words are that belong to no clause.</summary>
public enum AsideKind
{
    /// <summary>Page furniture: running heads, page numbers.</summary>
    Furniture,

    /// <summary>What follows the operative part: annexes, signatures.</summary>
    Annex,
}

/// <summary>These words belong to no clause.</summary>
public sealed record StretchSetAside(Anchor At, AsideKind Kind) : Correction(At);

/// <summary>A body as a person names it: by its key, by words, or both.</summary>
/// <param name="Key">Its key in the table of bodies; null where it is in none.</param>
/// <param name="Words">As printed, or as the person says; the official name is meant where they are empty.</param>
public sealed record SaidBody(string? Key, string Words);

/// <summary>A clause, with the sub-items that follow it in this, asks these and nobody else.</summary>
public sealed record ClauseAsks(Anchor At, IReadOnlyList<SaidBody> Bodies) : Correction(At);

/// <summary>A heading, with the clauses under it that follow it in this, asks these and nobody else.</summary>
public sealed record HeadingAsks(Anchor At, IReadOnlyList<SaidBody> Bodies) : Correction(At);

/// <summary>Those to whom a clause has something reported are these and nobody else.</summary>
public sealed record ClauseReportsTo(Anchor At, IReadOnlyList<SaidBody> Bodies) : Correction(At);

/// <summary>The verb of a clause is of this class: instructs.</summary>
public sealed record ClauseActs(Anchor At, string Verb) : Correction(At);

/// <summary>What a clause is due, as a person says it.</summary>
/// <param name="Words">As the clause prints it.</param>
/// <param name="Kind">Which way of stating it.</param>
/// <param name="Value">Day, month or year; session key; period; null where it names none.</param>
public sealed record SaidDue(string Words, DueKind Kind, string? Value);

/// <summary>A clause is due so; null where it states no time.</summary>
public sealed record ClauseIsDue(Anchor At, SaidDue? Due) : Correction(At);

/// <summary>A claim that rests on these words is wrong, and nothing takes its place.</summary>
/// <param name="At">The words that the claim rests on.</param>
/// <param name="About">What the claim is about.</param>
public sealed record ClaimIsWrong(Anchor At, ClaimAbout About) : Correction(At);
