using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;

namespace Resolute.Store.Search;

/// <summary>What a use case wrote that the index follows from.</summary>
/// <param name="Documents">Documents that came, are read otherwise, or that the public sees from now on.</param>
/// <param name="Mandates">Mandates whose own records changed.</param>
/// <param name="Sessions">Sessions that came or changed.</param>
public sealed record TouchedEntries(IReadOnlySet<DocumentId> Documents, IReadOnlySet<MandateId> Mandates, IReadOnlySet<SessionId> Sessions)
{
    /// <summary>Whether the index stays as it is.</summary>
    public bool IsNothing => Documents.Count + Mandates.Count + Sessions.Count == 0;

    private static readonly string[] OfClause =
    [
        nameof(Clause.EId),
        nameof(Clause.Heading),
        nameof(Clause.Label),
        nameof(Clause.Chapeau),
        nameof(Clause.Words),
    ];

    internal static TouchedEntries In(ChangeTracker changes)
    {
        var (documents, mandates, sessions) = (new HashSet<DocumentId>(), new HashSet<MandateId>(), new HashSet<SessionId>());
        foreach (var entry in changes.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            switch (entry.Entity)
            {
                case Document document:
                    documents.Add(document.Id);
                    break;
                case DocumentText text:
                    documents.Add(text.DocumentId);
                    break;
                case Clause clause when entry.State != EntityState.Modified || OfClause.Any(name => entry.Property(name).IsModified):
                    documents.Add(clause.DocumentId);
                    break;
                case Mandate mandate:
                    mandates.Add(mandate.Id);
                    break;
                case Session session:
                    sessions.Add(session.Id);
                    break;
            }
        }

        return new TouchedEntries(documents, mandates, sessions);
    }
}
