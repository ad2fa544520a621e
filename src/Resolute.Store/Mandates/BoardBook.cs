using Microsoft.EntityFrameworkCore;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>The writing side of boards: which mandates are to be derived anew, and their rows, parties and tallies kept. Only for keeping boards.</summary>
public sealed class BoardBook
{
    private readonly ResoluteContext _context;

    internal BoardBook(ResoluteContext context) => _context = context;

    /// <summary>Waits until nobody else keeps boards, to the end of the transaction: each then sees all that the one before has written.</summary>
    public Task TakeTurn(CancellationToken cancellation) => _context.TakeBoardTurn(cancellation);

    /// <summary>The mandates whose rows may be other than before.</summary>
    public async Task<IReadOnlyList<MandateId>> Concerned(Touched touched, CancellationToken cancellation)
    {
        var (documents, revisions, keys) = (touched.Documents.ToList(), touched.Revisions.ToList(), touched.Instruments.ToList());
        var ids = touched.Mandates.ToHashSet();
        if (documents.Count > 0)
        {
            ids.UnionWith(await _context.Mandates.Where(one => documents.Contains(one.DocumentId)).Select(one => one.Id).ToListAsync(cancellation));
            ids.UnionWith(
                await _context
                    .Evidence.Where(piece => piece.DocumentId != null && documents.Contains(piece.DocumentId.Value))
                    .Select(piece => piece.MandateId)
                    .ToListAsync(cancellation)
            );
        }

        if (revisions.Count + keys.Count > 0)
            ids.UnionWith(await OfInstruments(revisions, keys, cancellation));
        return [.. ids.OrderBy(id => id.Value)];
    }

    /// <summary>Mandates that have no row yet, as those of an older workspace.</summary>
    public async Task<IReadOnlyList<MandateId>> WithoutRow(int most, CancellationToken cancellation) =>
        await _context
            .Mandates.Where(mandate => !_context.BoardRows.Any(row => row.MandateId == mandate.Id && row.Audience == Audience.Internal))
            .OrderBy(mandate => mandate.Id)
            .Select(mandate => mandate.Id)
            .Take(most)
            .ToListAsync(cancellation);

    /// <summary>Mandates whose rows have turned by a day.</summary>
    public async Task<IReadOnlyList<MandateId>> Turned(DateOnly today, int most, CancellationToken cancellation) =>
        await _context.BoardRows.Where(row => row.TurnsOn <= today).Select(row => row.MandateId).Distinct().Take(most).ToListAsync(cancellation);

    /// <summary>Every mandate by number, some at a time.</summary>
    public async Task<IReadOnlyList<MandateId>> NextByNumber(int after, int most, CancellationToken cancellation) =>
        await _context
            .Mandates.Where(mandate => mandate.Number > after)
            .OrderBy(mandate => mandate.Number)
            .Select(mandate => mandate.Id)
            .Take(most)
            .ToListAsync(cancellation);

    /// <summary>Mandates with the body of the instrument that asks, and the audiences that see them.</summary>
    public async Task<IReadOnlyList<OnBoard>> Of(IReadOnlyCollection<MandateId> ids, CancellationToken cancellation)
    {
        var (restricted, released) = (_context.VisibleMandates(Actor.Of(Audience.Restricted)), _context.VisibleMandates(Actor.Of(Audience.Public)));
        var rows =
            from mandate in _context.Mandates
            where ids.Contains(mandate.Id)
            orderby mandate.Number
            select new OnBoard(
                mandate,
                _context
                    .Revisions.Where(revision => revision.Id == mandate.RevisionId)
                    .Join(_context.Instruments, revision => revision.InstrumentId, instrument => instrument.Id, (_, instrument) => instrument.Body)
                    .FirstOrDefault()
                    ?? "",
                released.Any(one => one.Id == mandate.Id) ? Audience.Public
                    : restricted.Any(one => one.Id == mandate.Id) ? Audience.Restricted
                    : Audience.Internal
            );
        return await rows.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The rows that are kept of some mandates.</summary>
    public async Task<IReadOnlyList<BoardRow>> Rows(IReadOnlyCollection<MandateId> ids, CancellationToken cancellation) =>
        await _context.BoardRows.AsNoTracking().Where(row => ids.Contains(row.MandateId)).ToListAsync(cancellation);

    /// <summary>The parties that are kept of some mandates.</summary>
    public async Task<IReadOnlyList<MandateParty>> Parties(IReadOnlyCollection<MandateId> ids, CancellationToken cancellation) =>
        await _context.MandateParties.AsNoTracking().Where(party => ids.Contains(party.MandateId)).ToListAsync(cancellation);

    /// <summary>The tallies that are kept.</summary>
    public async Task<IReadOnlyList<BoardTally>> Tallies(CancellationToken cancellation) =>
        await _context.BoardTallies.AsNoTracking().Where(tally => tally.Count != 0).ToListAsync(cancellation);

    /// <summary>Keeps the rows of some mandates and the parties in them, and counts them anew.</summary>
    public async Task Keep(
        IReadOnlyCollection<MandateId> ids,
        IReadOnlyList<BoardRow> rows,
        IReadOnlyList<MandateParty> parties,
        CancellationToken cancellation
    )
    {
        var before = await _context.BoardRows.Where(row => ids.Contains(row.MandateId)).ToDictionaryAsync(row => (row.MandateId, row.Audience), cancellation);
        var more = before.Values.Select(row => (row, By: -1)).Concat(rows.Select(row => (row, By: 1))).GroupBy(one => one.row.Heap, one => one.By);
        var changes = more.Select(heap => (heap.Key, By: heap.Sum())).Where(heap => heap.By != 0).ToList();
        foreach (var row in rows)
        {
            if (!before.Remove((row.MandateId, row.Audience), out var kept))
                _context.BoardRows.Add(row);
            else if (kept != row)
                _context.Entry(kept).CurrentValues.SetValues(row);
        }

        _context.BoardRows.RemoveRange(before.Values);
        await KeepParties(ids, parties, cancellation);
        await _context.SaveChangesAsync(cancellation);
        foreach (var (heap, by) in changes.OrderBy(change => change.Key.ToString(), StringComparer.Ordinal))
            await _context.Tally(heap, by, cancellation);
        if (changes.Count > 0)
            await _context.BoardTallies.Where(tally => tally.Count == 0).ExecuteDeleteAsync(cancellation);
    }

    private async Task KeepParties(IReadOnlyCollection<MandateId> ids, IReadOnlyList<MandateParty> parties, CancellationToken cancellation)
    {
        var before = await _context
            .MandateParties.Where(party => ids.Contains(party.MandateId))
            .ToDictionaryAsync(party => (party.MandateId, party.Role, party.Key), cancellation);
        foreach (var party in parties)
        {
            if (!before.Remove((party.MandateId, party.Role, party.Key), out var kept))
                _context.MandateParties.Add(party);
            else if (!kept.IsLike(party))
                _context.Entry(kept).CurrentValues.SetValues(party);
        }

        _context.MandateParties.RemoveRange(before.Values);
    }

    private async Task<IReadOnlyList<MandateId>> OfInstruments(List<RevisionId> revisions, List<string> keys, CancellationToken cancellation)
    {
        var instruments = _context.Instruments.Where(instrument =>
            keys.Contains(instrument.Key) || _context.Revisions.Any(revision => revisions.Contains(revision.Id) && revision.InstrumentId == instrument.Id)
        );
        var found =
            from revision in _context.Revisions
            where instruments.Any(instrument => instrument.Id == revision.InstrumentId)
            join mandate in _context.Mandates on revision.Id equals mandate.RevisionId
            select mandate.Id;
        return await found.ToListAsync(cancellation);
    }
}

/// <summary>A mandate with what its rows on boards need beside its status.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Body">The body of its instrument; empty for none.</param>
/// <param name="Audience">The widest audience that sees it.</param>
public sealed record OnBoard(Mandate Mandate, string Body, Audience Audience);
