using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>What a text tells that a body does to an instrument.</summary>
public enum ToldActKind
{
    /// <summary>It adopts it (ADD).</summary>
    Adopted,

    /// <summary>It adopts a revision of it (MOD).</summary>
    Revised,

    /// <summary>It abrogates it (SUP).</summary>
    Abrogated,

    /// <summary>It endorses it.</summary>
    Endorsed,
}

/// <summary>An act on an instrument, as the words of a text tell it.</summary>
/// <param name="Key">The instrument that it is done to.</param>
/// <param name="Revision">The revision that the words name; null where they name none.</param>
/// <param name="Kind">What is done.</param>
/// <param name="By">The body or instrument that does it; null where the text does not tell.</param>
/// <param name="Span">The words that tell it.</param>
/// <param name="Rule">By which rule: title-mark, act-words, endorsed-by.</param>
public sealed record ToldAct(string Key, string? Revision, ToldActKind Kind, string? By, TextSpan Span, string Rule);
