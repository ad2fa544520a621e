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

/// <summary>Something a careful editor would notice. Its sentence is worded at the door from <see cref="Key"/> of the catalogue.</summary>
/// <param name="Rule">The rule's name: homoglyph, label-sequence.</param>
/// <param name="Severity">How certain it is.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Words">What it is about, as printed.</param>
/// <param name="Suggestion">A safe replacement, where there is one.</param>
/// <param name="Arguments">What the sentence mentions, in the order of its places.</param>
public sealed record Finding(string Rule, Severity Severity, int Line, int Column, string Words, string? Suggestion, params IReadOnlyList<string> Arguments)
{
    /// <summary>Which of the rule's sentences words it; null where the rule has one.</summary>
    public string? Case { get; init; }

    /// <summary>The id of the clause or section it stands in; null in header and title.</summary>
    public string? At { get; init; }

    /// <summary>Where the words stand.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The key of its sentence in the catalogue.</summary>
    public string Key => Case is null ? $"finding.{Rule}" : $"finding.{Rule}.{Case}";
}
