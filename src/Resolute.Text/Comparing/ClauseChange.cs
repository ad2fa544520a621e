namespace Resolute.Text.Comparing;

/// <summary>What became of a clause; where several hold, the first of this order names the pair.</summary>
public enum ClauseChange
{
    /// <summary>One clause became several.</summary>
    Split,

    /// <summary>Several clauses became one.</summary>
    Joined,

    /// <summary>It stands in the newer text alone.</summary>
    New,

    /// <summary>It stands in the older text alone.</summary>
    Gone,

    /// <summary>It stands at another place: under another heading, another clause, or before what it stood behind.</summary>
    Moved,

    /// <summary>Its words changed.</summary>
    Changed,

    /// <summary>It bears another label; its words and its place among the others are the same.</summary>
    Renumbered,

    /// <summary>Its words and its label are the same; the mark that closes it, which its place in the list asks for, may differ.</summary>
    Same,
}

/// <summary>What a clause asks, and that changed.</summary>
public enum AskedFact
{
    /// <summary>The verb that rules it.</summary>
    Verb,

    /// <summary>Whom it asks.</summary>
    Addressees,

    /// <summary>Who is to be told.</summary>
    Recipients,

    /// <summary>By when.</summary>
    Due,
}
