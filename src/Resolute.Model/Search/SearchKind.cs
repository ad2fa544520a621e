namespace Resolute.Model.Search;

/// <summary>What can be found.</summary>
public enum SearchKind
{
    /// <summary>A resolution, decision or recommendation.</summary>
    Instrument,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A clause of a text.</summary>
    Clause,

    /// <summary>What a clause asks of somebody.</summary>
    Mandate,

    /// <summary>A session or meeting.</summary>
    Session,
}
