namespace Resolute.Text.Search;

/// <summary>One word of a text as the index knows it.</summary>
/// <param name="Term">The word without case, accents, vowel marks and ending. Two spellings that a reader takes for the same have the same term.</param>
/// <param name="Span">Where it stands in the text. Two tokens of one span are two readings of one word.</param>
public readonly record struct SearchToken(string Term, TextSpan Span);
