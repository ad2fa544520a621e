using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>The text of a document as it was read at import: kept beside it, so that lists need not carry it.</summary>
public sealed class DocumentText
{
    private DocumentText() { }

    /// <summary>A document's text.</summary>
    public DocumentText(DocumentId documentId, Reading reading) => (DocumentId, Reading) = (documentId, reading);

    /// <summary>Whose text.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The text as clauses.</summary>
    public Reading Reading { get; private set; } = null!;
}
