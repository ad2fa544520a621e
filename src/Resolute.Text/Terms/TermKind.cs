namespace Resolute.Text.Terms;

/// <summary>What kind of thing an entry of the term base names.</summary>
public enum TermKind
{
    /// <summary>A body, conference, group or organization.</summary>
    Body,

    /// <summary>An office, or those who act by their membership: Secretary-General, Member States.</summary>
    Office,

    /// <summary>A text that is cited by name.</summary>
    Text,

    /// <summary>An event that papers speak of under several names.</summary>
    Event,

    /// <summary>An action line of WSIS.</summary>
    ActionLine,

    /// <summary>A Sustainable Development Goal.</summary>
    Goal,
}
