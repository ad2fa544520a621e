using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;

namespace Resolute.Store.Instruments;

/// <summary>Instruments, their revisions and who cites them.</summary>
public sealed class InstrumentSet
{
    private readonly ResoluteContext _context;

    internal InstrumentSet(ResoluteContext context) => _context = context;

    /// <summary>The instrument of a key, whoever may see its texts: only for taking texts in.</summary>
    public Task<Instrument?> OfKey(string key, CancellationToken cancellation) =>
        _context.Instruments.SingleOrDefaultAsync(instrument => instrument.Key == key, cancellation);

    /// <summary>A revision of an instrument, whoever may see its texts: only for taking texts in.</summary>
    public Task<Revision?> RevisionOf(Instrument instrument, string canonical, CancellationToken cancellation) =>
        _context.Revisions.SingleOrDefaultAsync(revision => revision.InstrumentId == instrument.Id && revision.Canonical == canonical, cancellation);

    /// <summary>The texts of an instrument, first taken in first, whoever may see them: only for taking texts in.</summary>
    public async Task<IReadOnlyList<InstrumentText>> HeldTexts(Instrument instrument, CancellationToken cancellation)
    {
        var texts =
            from document in _context.Documents
            join revision in _context.Revisions on document.RevisionId equals revision.Id
            where revision.InstrumentId == instrument.Id
            orderby document.Id
            select new InstrumentText(instrument, revision, document);
        return await texts.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>Every wId that clauses of an instrument bear, whoever may see its texts: only for taking texts in.</summary>
    public async Task<IReadOnlyList<string>> WIdsOf(Instrument instrument, CancellationToken cancellation) =>
        await _context
            .Clauses.Where(clause => _context.Revisions.Any(revision => revision.Id == clause.RevisionId && revision.InstrumentId == instrument.Id))
            .Select(clause => clause.WId)
            .Distinct()
            .ToListAsync(cancellation);

    /// <summary>The texts of instruments that the actor may see, by body and number, newest revision first.</summary>
    public async Task<IReadOnlyList<InstrumentText>> Texts(Actor actor, CancellationToken cancellation)
    {
        var texts =
            from document in _context.VisibleDocuments(actor)
            join revision in _context.Revisions on document.RevisionId equals revision.Id
            join instrument in _context.Instruments on revision.InstrumentId equals instrument.Id
            orderby instrument.Body, instrument.Number, instrument.Key, revision.Order descending, document.Language
            select new InstrumentText(instrument, revision, document);
        return await texts.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The bodies of whose instruments the actor may see a text, in order: one step of an index each, however many instruments they have.</summary>
    [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares; it knows this form alone.")]
    public async Task<IReadOnlyList<string>> Bodies(Actor actor, CancellationToken cancellation)
    {
        var bodies = new List<string>();
        for (var last = ""; ; bodies.Add(last))
        {
            var before = last;
            var next = await Held(actor)
                .Where(instrument => string.Compare(instrument.Body, before) > 0)
                .OrderBy(instrument => instrument.Body)
                .Select(instrument => instrument.Body)
                .FirstOrDefaultAsync(cancellation);
            if (next is null)
                break;
            last = next;
        }

        return bodies;
    }

    /// <summary>The instrument of a key of which the actor may see a text.</summary>
    public Task<Instrument?> Find(Actor actor, string key, CancellationToken cancellation) =>
        Held(actor).AsNoTracking().SingleOrDefaultAsync(instrument => instrument.Key == key, cancellation);

    /// <summary>The keys that begin so of instruments of which the actor may see a text.</summary>
    public async Task<IReadOnlyList<string>> Keys(Actor actor, string beginning, CancellationToken cancellation) =>
        await Held(actor).Where(instrument => instrument.Key.StartsWith(beginning)).Select(instrument => instrument.Key).ToListAsync(cancellation);

    /// <summary>Instruments of which the actor may see a text, by body, kind and number: so many, of one body or of all, behind one of them or from the first.</summary>
    [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares; it knows this form alone.")]
    public async Task<IReadOnlyList<Instrument>> Page(Actor actor, string? body, Instrument? after, int length, CancellationToken cancellation)
    {
        var held = body is null ? Held(actor) : Held(actor).Where(instrument => instrument.Body == body);
        if (after is not { Body: var itsBody, Place: var place, Key: var key })
            return await InOrder(held).Take(length).ToListAsync(cancellation);

        // Each half begins where the index stands: the rest of the body that the last page ended in, then the bodies behind it.
        var rest = held.Where(instrument =>
            instrument.Body == itsBody
            && (string.Compare(instrument.Place, place) > 0 || (instrument.Place == place && string.Compare(instrument.Key, key) > 0))
        );
        var page = await InOrder(rest).Take(length).ToListAsync(cancellation);
        if (page.Count < length && body is null)
            page.AddRange(
                await InOrder(held.Where(instrument => string.Compare(instrument.Body, itsBody) > 0)).Take(length - page.Count).ToListAsync(cancellation)
            );
        return page;
    }

    /// <summary>The texts of the instruments of some keys that the actor may see, newest revision first.</summary>
    public async Task<IReadOnlyList<InstrumentText>> TextsOf(Actor actor, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var texts =
            from document in _context.VisibleDocuments(actor)
            join revision in _context.Revisions on document.RevisionId equals revision.Id
            join instrument in _context.Instruments on revision.InstrumentId equals instrument.Id
            where keys.Contains(instrument.Key)
            orderby revision.Order descending, document.Language
            select new InstrumentText(instrument, revision, document);
        return await texts.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The instrument of a revision.</summary>
    public Task<Instrument> Of(RevisionId revisionId, CancellationToken cancellation) =>
        _context
            .Revisions.Where(revision => revision.Id == revisionId)
            .Join(_context.Instruments, revision => revision.InstrumentId, instrument => instrument.Id, (_, instrument) => instrument)
            .AsNoTracking()
            .SingleAsync(cancellation);

    /// <summary>The keys of the instruments of some revisions.</summary>
    public async Task<IReadOnlyDictionary<RevisionId, string>> KeysOf(IReadOnlyCollection<RevisionId> revisions, CancellationToken cancellation) =>
        await _context
            .Revisions.Where(revision => revisions.Contains(revision.Id))
            .Join(
                _context.Instruments,
                revision => revision.InstrumentId,
                instrument => instrument.Id,
                (revision, instrument) => new { revision.Id, instrument.Key }
            )
            .ToDictionaryAsync(row => row.Id, row => row.Key, cancellation);

    /// <summary>The revisions of an instrument that documents which the actor may see cite.</summary>
    public async Task<IReadOnlyList<string>> CitedRevisions(Actor actor, string key, CancellationToken cancellation)
    {
        var documents = _context.VisibleDocuments(actor);
        return await _context
            .CitedInstruments.Where(cited => cited.Key == key && cited.Revision != "" && documents.Any(document => document.Id == cited.DocumentId))
            .Select(cited => cited.Revision)
            .Distinct()
            .ToListAsync(cancellation);
    }

    /// <summary>The documents that cite an instrument, whoever may see them: only for suggesting evidence.</summary>
    public async Task<IReadOnlyList<DocumentId>> CitingDocuments(string key, CancellationToken cancellation) =>
        await _context.CitedInstruments.Where(cited => cited.Key == key).Select(cited => cited.DocumentId).Distinct().ToListAsync(cancellation);

    /// <summary>Clauses of the same lineage in the texts of an instrument that the actor may see.</summary>
    public async Task<IReadOnlyList<SameClause>> SameClauses(Actor actor, RevisionId revisionId, string wId, CancellationToken cancellation)
    {
        var mine = _context.Revisions.Where(revision => revision.Id == revisionId);
        var chain = await _context
            .Revisions.Where(revision => mine.Select(one => one.InstrumentId).Contains(revision.InstrumentId))
            .Select(revision => (RevisionId?)revision.Id)
            .ToListAsync(cancellation);
        var same =
            from clause in _context.Clauses
            join document in _context.VisibleDocuments(actor) on clause.DocumentId equals document.Id
            join revision in _context.Revisions on clause.RevisionId equals revision.Id
            where clause.WId == wId && chain.Contains(clause.RevisionId)
            orderby revision.Order descending, document.Language
            select new SameClause(clause, revision, document);
        return await same.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The operative clauses of every text of an instrument, whoever may see them: only for suggesting evidence.</summary>
    public async Task<IReadOnlyList<Clause>> OperativeClauses(string key, CancellationToken cancellation)
    {
        var clauses =
            from clause in _context.Clauses
            join revision in _context.Revisions on clause.RevisionId equals revision.Id
            join instrument in _context.Instruments on revision.InstrumentId equals instrument.Id
            where instrument.Key == key && clause.Place == ClausePlace.Operative
            orderby revision.Order descending, clause.DocumentId, clause.Ordinal
            select clause;
        return await clauses.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The clauses of every text of an instrument that the actor may see, with revision and document; the newest revision first.</summary>
    public async Task<IReadOnlyList<SameClause>> ClausesOf(Actor actor, string key, CancellationToken cancellation)
    {
        var clauses =
            from clause in _context.Clauses
            join document in _context.VisibleDocuments(actor) on clause.DocumentId equals document.Id
            join revision in _context.Revisions on clause.RevisionId equals revision.Id
            join instrument in _context.Instruments on revision.InstrumentId equals instrument.Id
            where instrument.Key == key
            orderby revision.Order descending, document.Language, document.Id, clause.Ordinal
            select new SameClause(clause, revision, document);
        return await clauses.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The clauses of every text of an instrument, to be joined or parted, whoever may see them: only for saying which are one clause.</summary>
    public async Task<IReadOnlyList<Clause>> ToJoin(Instrument instrument, CancellationToken cancellation) =>
        await _context
            .Clauses.Where(clause => _context.Revisions.Any(revision => revision.Id == clause.RevisionId && revision.InstrumentId == instrument.Id))
            .OrderBy(clause => clause.DocumentId)
            .ThenBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);

    /// <summary>The operative clauses of documents that the actor was shown, at most so many, in the order of the documents.</summary>
    public async Task<IReadOnlyList<Clause>> ClausesOf(IReadOnlyList<DocumentId> documents, int most, CancellationToken cancellation)
    {
        const int atOnce = 200;
        var found = new List<Clause>();
        foreach (var some in documents.Chunk(atOnce))
        {
            if (found.Count >= most)
                break;
            found.AddRange(
                await _context
                    .Clauses.AsNoTracking()
                    .Where(clause => some.Contains(clause.DocumentId) && clause.Place == ClausePlace.Operative)
                    .OrderBy(clause => clause.DocumentId)
                    .ThenBy(clause => clause.Ordinal)
                    .Take(most - found.Count)
                    .ToListAsync(cancellation)
            );
        }

        return found;
    }

    private IQueryable<Instrument> Held(Actor actor)
    {
        var documents = _context.VisibleDocuments(actor);
        return _context.Instruments.Where(instrument =>
            _context.Revisions.Any(revision => revision.InstrumentId == instrument.Id && documents.Any(document => document.RevisionId == revision.Id))
        );
    }

    private static IQueryable<Instrument> InOrder(IQueryable<Instrument> instruments) =>
        instruments.AsNoTracking().OrderBy(instrument => instrument.Body).ThenBy(instrument => instrument.Place).ThenBy(instrument => instrument.Key);

    /// <summary>Adds an instrument.</summary>
    public void Add(Instrument instrument) => _context.Instruments.Add(instrument);

    /// <summary>Adds a revision.</summary>
    public void Add(Revision revision) => _context.Revisions.Add(revision);
}

/// <summary>One text of an instrument.</summary>
public sealed record InstrumentText(Instrument Instrument, Revision Revision, Document Document);

/// <summary>A clause of the same lineage in another text.</summary>
public sealed record SameClause(Clause Clause, Revision Revision, Document Document);
