namespace Resolute.Text.Correcting;

/// <summary>What a claim of a reading is about.</summary>
public enum ClaimAbout
{
    /// <summary>The drafting form of the whole text.</summary>
    Form,

    /// <summary>The class of a heading or an opening word.</summary>
    Keyword,

    /// <summary>The verb that rules a clause.</summary>
    Verb,

    /// <summary>Whom it asks.</summary>
    Addressee,

    /// <summary>Who is to get a report.</summary>
    Recipient,

    /// <summary>With whom.</summary>
    Counterpart,

    /// <summary>The body that something passes through.</summary>
    Channel,

    /// <summary>When.</summary>
    Due,

    /// <summary>With what means.</summary>
    Resource,

    /// <summary>An instrument that is cited.</summary>
    Citation,

    /// <summary>A symbol of a document.</summary>
    Symbol,

    /// <summary>Another clause of the same text.</summary>
    CrossReference,

    /// <summary>Where a clause begins, or its label, as a person says.</summary>
    Boundary,
}
