using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;

namespace Resolute.Store.Mandates;

/// <summary>What a use case wrote that the boards follow from.</summary>
/// <param name="Mandates">Mandates whose own records changed.</param>
/// <param name="Documents">Documents that became public, adopted, or the text of a revision.</param>
/// <param name="Revisions">Revisions of which a text came or became another thing.</param>
/// <param name="Instruments">Keys of instruments on which an act was said.</param>
public sealed record Touched(
    IReadOnlySet<MandateId> Mandates,
    IReadOnlySet<DocumentId> Documents,
    IReadOnlySet<RevisionId> Revisions,
    IReadOnlySet<string> Instruments
)
{
    /// <summary>Whether no board can change.</summary>
    public bool IsNothing => Mandates.Count + Documents.Count + Revisions.Count + Instruments.Count == 0;

    internal static Touched In(ChangeTracker changes)
    {
        var (mandates, documents) = (new HashSet<MandateId>(), new HashSet<DocumentId>());
        var (revisions, instruments) = (new HashSet<RevisionId>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in changes.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            switch (entry.Entity)
            {
                case Mandate mandate:
                    mandates.Add(mandate.Id);
                    break;
                case Evidence evidence:
                    mandates.Add(evidence.MandateId);
                    break;
                case DueInstance instance:
                    mandates.Add(instance.MandateId);
                    break;
                case StatusSaid said:
                    mandates.Add(said.MandateId);
                    break;
                case InstrumentAct act:
                    instruments.Add(act.Key);
                    break;
                case Document document when IsOther(entry):
                    documents.Add(document.Id);
                    if (document.RevisionId is { } revision)
                        revisions.Add(revision);
                    break;
            }
        }

        return new Touched(mandates, documents, revisions, instruments);
    }

    private static bool IsOther(EntityEntry document) =>
        document.State != EntityState.Modified
        || new[]
        {
            nameof(Document.ReleasedAt),
            nameof(Document.RestrictedAt),
            nameof(Document.Standing),
            nameof(Document.AdoptedOn),
            nameof(Document.RevisionId),
        }.Any(name => document.Property(name).IsModified);
}
