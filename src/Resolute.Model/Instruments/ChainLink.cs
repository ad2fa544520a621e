namespace Resolute.Model.Instruments;

/// <summary>What is known of a revision's force. Where nothing is known, nothing is said.</summary>
public enum RevisionForce
{
    /// <summary>Nobody has said, and nothing that is held tells.</summary>
    Unknown,

    /// <summary>A person said so, or it is the latest known revision and its adopted text is held.</summary>
    InForce,

    /// <summary>A later revision is known, held or not.</summary>
    Superseded,

    /// <summary>A confirmed act abrogated it.</summary>
    Abrogated,

    /// <summary>Texts speak of it, and its conference or session is still to come.</summary>
    Expected,
}

/// <summary>One revision of an instrument in the chain of all that are known.</summary>
/// <param name="Revision">Its canonical name: rev-dubai-2018, c24; original where texts print none.</param>
/// <param name="Order">Its place by year or edition; 0 where none is stated.</param>
/// <param name="From">From when it can be cited; null where its conference or session is not known.</param>
/// <param name="IsHeld">Whether an adopted text of it is held.</param>
/// <param name="IsCited">Whether a text that is held cites it.</param>
/// <param name="IsListed">Whether the tables of conferences and of the Council's texts name it.</param>
public sealed record ChainLink(string Revision, int Order, DateOnly? From, bool IsHeld, bool IsCited, bool IsListed)
{
    /// <summary>What is known of its force.</summary>
    public RevisionForce Force { get; init; }

    /// <summary>The next later revision that took its place; null where none is known.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Every way in which the texts write it.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Whether its conference or session is still to come on a day.</summary>
    public bool IsToCome(DateOnly today) => From is { } from ? from > today : Order > today.Year && Order < 10_000;
}
