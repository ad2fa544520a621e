namespace Resolute.Text.Checks;

/// <summary>How certain a finding is, and so how loudly it speaks.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Certainly wrong.</summary>
    Error,
}

/// <summary>Something a careful editor would notice. Its sentence is worded at the door from <c>finding.RULE</c> of the catalogue.</summary>
/// <param name="Rule">The rule's name: homoglyph, label-sequence.</param>
/// <param name="Severity">How certain it is.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Words">What it is about, as printed.</param>
/// <param name="Suggestion">A safe replacement, where there is one.</param>
/// <param name="Arguments">What the sentence mentions, in the order of its places.</param>
public sealed record Finding(string Rule, Severity Severity, int Line, int Column, string Words, string? Suggestion, params IReadOnlyList<string> Arguments);
