using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>A date or a range of dates in the text; <paramref name="From"/> and <paramref name="To"/> are equal for a day, null where the day cannot exist.</summary>
public sealed record DateMention(string Words, DateOnly? From, DateOnly? To, int Line, TextSpan Span);
