using System.Text.Json;
using Resolute.Model.Journal;
using Resolute.Text.Correcting;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Model.Documents;

/// <summary>The text of a document as it was read, with what persons corrected in it: kept beside it, so that lists need not carry it.</summary>
public sealed class DocumentText
{
    private DocumentText() { }

    /// <summary>A document's text as the machine read it.</summary>
    public DocumentText(DocumentId documentId, Reading reading) => (DocumentId, Reading) = (documentId, reading);

    /// <summary>Whose text.</summary>
    public DocumentId DocumentId { get; private set; }

    /// <summary>The text as clauses, corrections applied: what everybody reads.</summary>
    public Reading Reading { get; private set; } = null!;

    /// <summary>The machine's own reading, where corrections have made the text another; null where they have not.</summary>
    public Reading? Uncorrected { get; private set; }

    /// <summary>Changes with every reading: what a person saw when correcting.</summary>
    public int Version { get; private set; }

    /// <summary>The machine's own reading.</summary>
    public Reading MachineReading => Uncorrected ?? Reading;

    /// <summary>Whether the machine read it before as it does now.</summary>
    public bool IsReadAs(Reading machine) => JsonSerializer.Serialize(MachineReading) == JsonSerializer.Serialize(machine);

    /// <summary>Refused where the text was read otherwise since the person saw it.</summary>
    public Ruling<DocumentText> Seen(int version) => SeenVersion.Holds(version, Version) ? this : new Refusal("text-changed-meanwhile");

    /// <summary>The text from now on: the machine's reading with the corrections that hold.</summary>
    /// <returns>What of them changes nothing.</returns>
    public IReadOnlyList<NotApplied> ReadAs(Reading machine, IReadOnlyList<Correction> holding)
    {
        var corrected = Corrected.Of(machine, holding);
        (Reading, Uncorrected, Version) = (corrected.Reading, ReferenceEquals(corrected.Reading, machine) ? null : machine, Version + 1);
        return corrected.NotApplied;
    }
}
