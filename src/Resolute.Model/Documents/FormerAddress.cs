namespace Resolute.Model.Documents;

/// <summary>An address of a clause that was given out before its text was read otherwise, and where the clause began: it leads to whoever has those words now.</summary>
public sealed class FormerAddress
{
    private FormerAddress() { }

    /// <summary>An address that a reading no longer gives.</summary>
    public FormerAddress(DocumentId documentId, string eId, int start) => (DocumentId, EId, Start) = (documentId, eId, start);

    /// <summary>The document.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The id that the clause had.</summary>
    public string EId { get; private set; } = null!;

    /// <summary>Where it began in the text.</summary>
    public int Start { get; private set; }
}
