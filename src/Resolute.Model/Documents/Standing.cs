namespace Resolute.Model.Documents;

/// <summary>Whether a document's text binds.</summary>
public enum Standing
{
    /// <summary>Not a text that could be adopted: a report, a letter.</summary>
    None,

    /// <summary>A draft: its mandates are provisional, never due, counted or mailed.</summary>
    Draft,

    /// <summary>Adopted.</summary>
    Adopted,
}
