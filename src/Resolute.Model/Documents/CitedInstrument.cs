using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>That a document cites an instrument, once for each revision that it names.</summary>
public sealed class CitedInstrument
{
    private CitedInstrument() { }

    /// <summary>The citing document.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The cited instrument's key: itu/pp/res/140.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The canonical revision; empty where the words name none.</summary>
    public string Revision { get; private set; } = null!;

    /// <summary>What the text of <paramref name="document"/> cites.</summary>
    public static IReadOnlyList<CitedInstrument> In(Document document, Reading reading) =>
        [
            .. reading
                .Citations.Select(citation => (Printable.Of(citation.Key.Value, 200), Printable.Of(citation.Revision ?? "", 100)))
                .Distinct()
                .Select(cited => new CitedInstrument
                {
                    DocumentId = document.Id,
                    Key = cited.Item1,
                    Revision = cited.Item2,
                }),
        ];
}
