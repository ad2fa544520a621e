using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Store.Outbox;

namespace Resolute.Store.Journal;

/// <summary>Nothing is written that the journal does not tell, and nothing in the journal is rewritten. Bookkeeping of jobs, of files that wait, of boards, of the index, of repeated commands, of when a device was seen and of challenges is no deed.</summary>
internal static class UnjournalledWrite
{
    public static void Refuse(ChangeTracker changes, bool isJournalled)
    {
        var written = changes.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (written.Any(entry => entry.Entity is JournalEntry && entry.State != EntityState.Added))
            throw new InvalidOperationException("The journal is only ever added to.");

        var deeds = written
            .Where(entry =>
                entry.Entity is not (OutboxRow or KeptCommand or IntakeFile or BoardRow or MandateParty or SearchEntry or SearchLabel or PasskeyChallenge)
            )
            .Where(entry => entry is not { Entity: Device, State: EntityState.Modified })
            .ToList();
        if (deeds.Count > 0 && !isJournalled)
            throw new InvalidOperationException(
                $"Written without a journal entry: {string.Join(", ", deeds.Select(entry => entry.Metadata.ClrType.Name).Distinct(StringComparer.Ordinal))}."
            );
    }
}
