using Resolute.Text.Languages;

namespace Resolute.Text.Terms;

/// <summary>A name of something in one language.</summary>
/// <param name="Words">The name.</param>
/// <param name="Language">Its language.</param>
/// <param name="IsUsual">Whether pages and files write this one: the first of its language.</param>
/// <param name="Source">Where it was seen: the official text or list that has it; null where it is still to be verified.</param>
public sealed record TermName(string Words, Language Language, bool IsUsual, string? Source)
{
    /// <summary>Whether it is the preferred one: usual, and verified.</summary>
    public bool IsPreferred => IsUsual && Source is not null;
}
