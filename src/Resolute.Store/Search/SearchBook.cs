using Microsoft.EntityFrameworkCore;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.Search;
using Resolute.Text.Search;
using Resolute.Text.Structure;

namespace Resolute.Store.Search;

/// <summary>The writing side of the index: the records that entries follow from, and the entries kept. Only for keeping the index.</summary>
public sealed class SearchBook
{
    private static readonly string Edition = SearchLabel.OfEdition + Analyser.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private readonly ResoluteContext _context;

    internal SearchBook(ResoluteContext context) => _context = context;

    /// <summary>Waits until nobody else keeps the index, to the end of the transaction.</summary>
    public Task TakeTurn(CancellationToken cancellation) => _context.TakeBoardTurn(cancellation);

    /// <summary>A document with all that its entries follow from; null where there is none.</summary>
    public async Task<DocumentToFind?> Document(DocumentId id, CancellationToken cancellation)
    {
        if (await _context.Documents.AsNoTracking().SingleOrDefaultAsync(document => document.Id == id, cancellation) is not { } document)
            return null;
        var text = await _context.DocumentTexts.AsNoTracking().SingleOrDefaultAsync(text => text.DocumentId == id, cancellation);
        var clauses = await _context
            .Clauses.AsNoTracking()
            .Where(clause => clause.DocumentId == id)
            .OrderBy(clause => clause.Ordinal)
            .ToListAsync(cancellation);
        var mandates = await _context
            .Mandates.AsNoTracking()
            .Where(mandate => mandate.DocumentId == id)
            .OrderBy(mandate => mandate.Number)
            .ToListAsync(cancellation);
        var (revision, instrument) = document.RevisionId is { } revisionId ? await InstrumentOf(revisionId, cancellation) : (null, null);
        return new DocumentToFind(document, text?.Reading, clauses, mandates, revision, instrument);
    }

    /// <summary>Mandates with their clauses and documents, and the body whose text asks.</summary>
    public async Task<IReadOnlyList<MandateToFind>> Mandates(IReadOnlyCollection<MandateId> ids, CancellationToken cancellation)
    {
        var found =
            from mandate in _context.Mandates
            where ids.Contains(mandate.Id)
            orderby mandate.Number
            join clause in _context.Clauses on mandate.ClauseId equals clause.Id
            join document in _context.Documents on mandate.DocumentId equals document.Id
            select new MandateToFind(
                mandate,
                clause,
                document,
                _context
                    .Revisions.Where(revision => revision.Id == document.RevisionId)
                    .Join(_context.Instruments, revision => revision.InstrumentId, instrument => instrument.Id, (_, instrument) => instrument.Body)
                    .FirstOrDefault()
            );
        return await found.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>An instrument with its texts.</summary>
    public async Task<InstrumentToFind?> Instrument(InstrumentId id, CancellationToken cancellation)
    {
        if (await _context.Instruments.AsNoTracking().SingleOrDefaultAsync(instrument => instrument.Id == id, cancellation) is not { } instrument)
            return null;
        var texts =
            from document in _context.Documents
            join revision in _context.Revisions on document.RevisionId equals revision.Id
            where revision.InstrumentId == id
            orderby document.ImportedAt, document.Id
            select new { revision, document };
        return new InstrumentToFind(instrument, [.. (await texts.AsNoTracking().ToListAsync(cancellation)).Select(text => (text.revision, text.document))]);
    }

    /// <summary>Some sessions.</summary>
    public async Task<IReadOnlyList<Session>> Sessions(IReadOnlyCollection<SessionId> ids, CancellationToken cancellation) =>
        await _context.Sessions.AsNoTracking().Where(session => ids.Contains(session.Id)).OrderBy(session => session.Id).ToListAsync(cancellation);

    /// <summary>Every document, in the order in which they were taken in.</summary>
    public async Task<IReadOnlyList<DocumentId>> AllDocuments(CancellationToken cancellation) =>
        await _context
            .Documents.OrderBy(document => document.ImportedAt)
            .ThenBy(document => document.Id)
            .Select(document => document.Id)
            .ToListAsync(cancellation);

    /// <summary>Every session.</summary>
    public async Task<IReadOnlyList<SessionId>> AllSessions(CancellationToken cancellation) =>
        await _context.Sessions.OrderBy(session => session.Id).Select(session => session.Id).ToListAsync(cancellation);

    /// <summary>Every instrument.</summary>
    public async Task<IReadOnlyList<InstrumentId>> AllInstruments(CancellationToken cancellation) =>
        await _context.Instruments.OrderBy(instrument => instrument.Id).Select(instrument => instrument.Id).ToListAsync(cancellation);

    /// <summary>Documents and sessions that have no entry yet, as in an older workspace.</summary>
    public async Task<(IReadOnlyList<DocumentId> Documents, IReadOnlyList<SessionId> Sessions)> WithoutEntry(CancellationToken cancellation)
    {
        var documents = await _context
            .Documents.Where(document => !_context.SearchEntries.Any(entry => entry.DocumentId == document.Id && entry.Kind == SearchKind.Document))
            .OrderBy(document => document.ImportedAt)
            .ThenBy(document => document.Id)
            .Select(document => document.Id)
            .ToListAsync(cancellation);
        var held = await _context.SearchEntries.Where(entry => entry.Kind == SearchKind.Session).Select(entry => entry.NounId).ToListAsync(cancellation);
        var known = held.ToHashSet();
        return (documents, [.. (await AllSessions(cancellation)).Where(id => !known.Contains(id.Value))]);
    }

    /// <summary>Whether the index was made by the rules of today, and is there: a workspace that was restored or moved has its entries only.</summary>
    public async Task<bool> IsOfToday(CancellationToken cancellation) =>
        await _context.SearchLabels.AnyAsync(label => label.Text == Edition, cancellation)
        && (!await _context.SearchIndex.IsEmpty(cancellation) || !await _context.SearchEntries.AnyAsync(cancellation));

    /// <summary>The kept entries of a document: its own, its clauses' and its mandates'.</summary>
    public async Task<IReadOnlyList<SearchEntry>> EntriesOf(DocumentId id, CancellationToken cancellation) =>
        await _context.SearchEntries.Where(entry => entry.DocumentId == id).OrderByDescending(entry => entry.Mark).ToListAsync(cancellation);

    /// <summary>The kept entries of some nouns of a kind.</summary>
    public async Task<IReadOnlyList<SearchEntry>> EntriesOf(SearchKind kind, IReadOnlyCollection<Guid> nouns, CancellationToken cancellation) =>
        await _context.SearchEntries.Where(entry => entry.Kind == kind && nouns.Contains(entry.NounId)).ToListAsync(cancellation);

    /// <summary>How many entries are kept.</summary>
    public Task<int> Count(CancellationToken cancellation) => _context.SearchEntries.CountAsync(cancellation);

    /// <summary>What the labels stand for.</summary>
    public async Task<SearchLabels> Labels(CancellationToken cancellation) => new(await _context.SearchLabels.AsNoTracking().ToListAsync(cancellation));

    /// <summary>Every term of the index with every mark under it.</summary>
    public IAsyncEnumerable<(string Term, long Mark)> Terms(CancellationToken cancellation) => _context.SearchIndex.All(cancellation);

    /// <summary>Throws all entries away; the index is filled anew, by the rules of today. Labels stay: they were given out.</summary>
    public async Task Clear(CancellationToken cancellation)
    {
        await _context.SearchIndex.Clear(cancellation);
        await _context.SearchEntries.ExecuteDeleteAsync(cancellation);
        await _context.SearchLabels.Where(label => label.Text.StartsWith(SearchLabel.OfEdition)).ExecuteDeleteAsync(cancellation);
        _context.SearchLabels.Add(new SearchLabel(Edition, 0));
        await _context.SaveChangesAsync(cancellation);
    }

    /// <summary>Makes entries what the records say: what says the same already stays.</summary>
    /// <param name="before">The entries that are kept.</param>
    /// <param name="things">What the records say.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task Keep(IReadOnlyList<SearchEntry> before, IReadOnlyList<SearchedThing> things, CancellationToken cancellation) =>
        new EntryKeeping(_context).Keep(before, things, cancellation);

    private async Task<(Revision?, Instrument?)> InstrumentOf(RevisionId id, CancellationToken cancellation)
    {
        var revision = await _context.Revisions.AsNoTracking().SingleOrDefaultAsync(revision => revision.Id == id, cancellation);
        return revision is null
            ? (null, null)
            : (revision, await _context.Instruments.AsNoTracking().SingleOrDefaultAsync(instrument => instrument.Id == revision.InstrumentId, cancellation));
    }
}

/// <summary>A document with all that its entries follow from; the text is null where it is missing.</summary>
public sealed record DocumentToFind(
    Document Document,
    Reading? Reading,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<Mandate> Mandates,
    Revision? Revision,
    Instrument? Instrument
);

/// <summary>A mandate with all that its entry follows from.</summary>
public sealed record MandateToFind(Mandate Mandate, Clause Clause, Document Document, string? Body);

/// <summary>An instrument with its texts.</summary>
public sealed record InstrumentToFind(Instrument Instrument, IReadOnlyList<(Revision Revision, Document Document)> Texts);
