using Resolute.Model.Journal;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>The journal's chain, walked from its beginning.</summary>
internal static class ChainProof
{
    /// <summary>Names every law of the chain that does not hold; answers with where the chain really ends.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="since">A head that was published before and must still be in it; null for none.</param>
    /// <param name="broken">Where what does not hold is added.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static async Task<JournalHead> Walk(JournalSet journal, string? since, List<Refusal> broken, CancellationToken cancellation)
    {
        var head = JournalHead.Empty();
        var isSinceHeld = since is null or JournalEntry.Genesis;
        await foreach (var (entry, note) in journal.FromTheBeginning(cancellation))
        {
            if (!entry.Follows(head))
                broken.Add(new Refusal("journal-broken", null, entry.Sequence));
            if (note is not null && note.Digest() != entry.NoteDigest)
                broken.Add(new Refusal("journal-note", null, entry.Sequence));
            isSinceHeld |= entry.Hash == since;
            head.MoveTo(entry);
        }

        var kept = await journal.Head(cancellation);
        if (kept.Sequence != head.Sequence || kept.Hash != head.Hash)
            broken.Add(new Refusal("journal-head", null, kept.Sequence, head.Sequence));
        if (!isSinceHeld)
            broken.Add(new Refusal("journal-since", null, since!));
        return head;
    }
}
