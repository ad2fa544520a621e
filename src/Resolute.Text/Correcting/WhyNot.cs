namespace Resolute.Text.Correcting;

/// <summary>Why a correction changes nothing in a reading.</summary>
public enum WhyNot
{
    /// <summary>The text has other words there.</summary>
    WordsDiffer,

    /// <summary>The text reads so already.</summary>
    ReadsSo,

    /// <summary>No clause, or no heading, begins there.</summary>
    NothingBegins,

    /// <summary>No clause stands before it that it could go on or stand beside.</summary>
    NothingBefore,

    /// <summary>It would part a label or a character.</summary>
    Indivisible,

    /// <summary>It names a verb or a body that nobody knows.</summary>
    Unknown,
}

/// <summary>A correction that changes nothing, and why: shown to whoever made it, never lost.</summary>
public sealed record NotApplied(Correction Correction, WhyNot Why);
