namespace Resolute.Text.Checks.Counting;

/// <summary>A number that a text states and what can be counted in it.</summary>
/// <param name="Span">The words of the number.</param>
/// <param name="Case">Which sentence words it.</param>
/// <param name="Stated">What the text says.</param>
/// <param name="Counted">What it holds.</param>
/// <param name="Severity">How certain that is.</param>
internal readonly record struct Miscount(TextSpan Span, string Case, int Stated, int Counted, Severity Severity);
