using Resolute.Text.Structure;

namespace Resolute.Text.Ends;

/// <summary>That a text, or what one clause of it asks, is looked at again or ends, as far as the text states it.</summary>
/// <param name="At">The clause that says so.</param>
/// <param name="IsEnd">True for an end, false for a review.</param>
/// <param name="IsOfText">Whether it is said of the whole text, and not of what the clause asks alone.</param>
/// <param name="Words">As printed.</param>
/// <param name="Value">A day, month, year, session key or period, in the notation of a due's value; null where the words name none.</param>
/// <param name="Claim">The words' place, the rule, how sure.</param>
public sealed record StatedReview(string At, bool IsEnd, bool IsOfText, string Words, string? Value, Claim Claim);
