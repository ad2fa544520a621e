using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Text.Structure;

namespace Resolute.Store.Documents;

/// <summary>Documents and their texts.</summary>
public sealed class DocumentSet
{
    private readonly ResoluteContext _context;

    internal DocumentSet(ResoluteContext context) => _context = context;

    /// <summary>Waits until nobody else takes a document in: addresses, instruments and numbers are given one after another.</summary>
    public Task TakeInTurn(CancellationToken cancellation) => _context.TakeInTurn(cancellation);

    /// <summary>The documents that the actor may see, newest first; at most so many where <paramref name="most"/> says how many.</summary>
    public async Task<IReadOnlyList<Document>> NewestFirst(Actor actor, Document? after, int? most, CancellationToken cancellation)
    {
        var documents = InOrder(Behind(_context.VisibleDocuments(actor).AsNoTracking(), after));
        return await (most is { } length ? documents.Take(length) : documents).ToListAsync(cancellation);
    }

    /// <summary>
    /// Papers that the actor may see, each by the document that was taken in last of those issued under its symbol, newest first: so many, behind one of them
    /// or from the first. A document without a symbol is a paper of its own.
    /// </summary>
    public async Task<IReadOnlyList<Document>> Papers(Actor actor, Document? after, int length, CancellationToken cancellation)
    {
        var visible = _context.VisibleDocuments(actor).AsNoTracking();
        var last = visible.Where(document =>
            document.SymbolSlug == null
            || !visible.Any(later =>
                later.SymbolSlug == document.SymbolSlug
                && (later.ImportedAt > document.ImportedAt || (later.ImportedAt == document.ImportedAt && Compare(later.Id, document.Id) > 0))
            )
        );
        return await InOrder(Behind(last, after)).Take(length).ToListAsync(cancellation);
    }

    /// <summary>All that the actor may see of what is issued under some symbols, by their slugs, newest first.</summary>
    public async Task<IReadOnlyList<Document>> OfSymbols(Actor actor, IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        slugs.Count == 0
            ? []
            : await InOrder(_context.VisibleDocuments(actor).AsNoTracking().Where(document => slugs.Contains(document.SymbolSlug!))).ToListAsync(cancellation);

    /// <summary>The document of a slug.</summary>
    public Task<Document?> Find(Actor actor, string slug, CancellationToken cancellation) =>
        TextAddress.CanBe(slug)
            ? _context.VisibleDocuments(actor).SingleOrDefaultAsync(document => document.Slug == slug, cancellation)
            : Task.FromResult<Document?>(null);

    /// <summary>The document of an id.</summary>
    public Task<Document?> Find(Actor actor, DocumentId id, CancellationToken cancellation) =>
        _context.VisibleDocuments(actor).SingleOrDefaultAsync(document => document.Id == id, cancellation);

    /// <summary>Some documents by their ids, as far as the actor may see them.</summary>
    public async Task<IReadOnlyList<Document>> OfIds(Actor actor, IReadOnlyCollection<DocumentId> ids, CancellationToken cancellation) =>
        await _context.VisibleDocuments(actor).AsNoTracking().Where(document => ids.Contains(document.Id)).ToListAsync(cancellation);

    /// <summary>The document whose text is read at an address; an instrument's text is found by its document's address too.</summary>
    public Task<Document?> At(Actor actor, string address, CancellationToken cancellation)
    {
        if (!TextAddress.CanBe(address))
            return Task.FromResult<Document?>(null);

        var slug = address.StartsWith("documents/", StringComparison.Ordinal) ? address["documents/".Length..] : "";
        return _context
            .VisibleDocuments(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(document => document.Address == address || document.Slug == slug, cancellation);
    }

    /// <summary>The document of a file's hash, whoever may see it: only for taking files in.</summary>
    public Task<Document?> OfFile(string sha256, CancellationToken cancellation) =>
        _context.Documents.SingleOrDefaultAsync(document => document.Sha256 == sha256, cancellation);

    /// <summary>The first document that says the same words with the same standing, whoever may see it: only for taking files in.</summary>
    public Task<Document?> OfWords(string? digest, Standing standing, CancellationToken cancellation) =>
        digest is null
            ? Task.FromResult<Document?>(null)
            : _context
                .Documents.Where(document => document.WordsDigest == digest && document.Standing == standing && document.RenditionOf == null)
                .OrderBy(document => document.ImportedAt)
                .ThenBy(document => document.Id)
                .FirstOrDefaultAsync(cancellation);

    /// <summary>What a document that is about to be added is beside those that are here, whoever may see them: only for taking files in.</summary>
    /// <param name="taken">The document.</param>
    /// <param name="instrument">The key of the instrument that it is a text of; null for other documents.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<Arrival> ArrivalOf(Document taken, string? instrument, CancellationToken cancellation)
    {
        var (symbol, version, revision, language) = (taken.SymbolSlug, taken.VersionSlug, taken.RevisionId, taken.Language);
        var isLanguage = await _context.Documents.AnyAsync(
            held => held.Language != language && ((version != null && held.VersionSlug == version) || (revision != null && held.RevisionId == revision)),
            cancellation
        );
        if (isLanguage)
            return Arrival.NewLanguage;

        var isVersion = await _context.Documents.AnyAsync(
            held =>
                (symbol != null && held.SymbolSlug == symbol)
                || _context.Revisions.Any(other =>
                    other.Id == held.RevisionId && _context.Instruments.Any(one => one.Id == other.InstrumentId && one.Key == instrument)
                ),
            cancellation
        );
        return !isVersion ? Arrival.New
            : DocumentSymbol.Of(taken.Symbol) is { } parts && !DocumentSymbol.TakesPlace(parts.Version) ? Arrival.NewSupplement
            : Arrival.NewVersion;
    }

    /// <summary>The documents issued under a symbol, or one version of it, that the actor may see, in the order in which they were taken in.</summary>
    public async Task<IReadOnlyList<Document>> OfSymbol(Actor actor, string slug, CancellationToken cancellation) =>
        TextAddress.CanBe(slug)
            ? await _context
                .VisibleDocuments(actor)
                .AsNoTracking()
                .Where(document => document.SymbolSlug == slug || document.VersionSlug == slug)
                .OrderBy(document => document.ImportedAt)
                .ThenBy(document => document.Id)
                .ToListAsync(cancellation)
            : [];

    /// <summary>Under which of some symbols, by their slugs, the actor may see a document.</summary>
    public async Task<HashSet<string>> SymbolsHeld(Actor actor, IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        (
            await _context
                .VisibleDocuments(actor)
                .Where(document => document.SymbolSlug != null && slugs.Contains(document.SymbolSlug))
                .Select(document => document.SymbolSlug!)
                .Distinct()
                .ToListAsync(cancellation)
        ).ToHashSet(StringComparer.Ordinal);

    /// <summary>The other documents with the same words that the actor may see, in the order in which they were taken in.</summary>
    public async Task<IReadOnlyList<Document>> SayingTheSame(Actor actor, Document document, CancellationToken cancellation) =>
        document.WordsDigest is not { } digest
            ? []
            : await _context
                .VisibleDocuments(actor)
                .AsNoTracking()
                .Where(other => other.WordsDigest == digest && other.Id != document.Id)
                .OrderBy(other => other.ImportedAt)
                .ThenBy(other => other.Id)
                .ToListAsync(cancellation);

    /// <summary>Whether a slug is in use.</summary>
    public Task<bool> HasSlug(string slug, CancellationToken cancellation) => _context.Documents.AnyAsync(document => document.Slug == slug, cancellation);

    /// <summary>Whether a text is held at an address.</summary>
    public Task<bool> HasAddress(string address, CancellationToken cancellation) =>
        _context.Documents.AnyAsync(document => document.Address == address, cancellation);

    /// <summary>The text of a document that the actor was shown.</summary>
    public async Task<Reading> TextOf(Document document, CancellationToken cancellation) =>
        (await _context.DocumentTexts.AsNoTracking().SingleAsync(text => text.DocumentId == document.Id, cancellation)).Reading;

    /// <summary>The text of a document that the actor was shown, with the machine's own reading and its version.</summary>
    public Task<DocumentText> WholeTextOf(Document document, CancellationToken cancellation) =>
        _context.DocumentTexts.AsNoTracking().SingleAsync(text => text.DocumentId == document.Id, cancellation);

    /// <summary>How many clauses a document has.</summary>
    public Task<int> CountClauses(Document document, CancellationToken cancellation) =>
        _context.Clauses.CountAsync(clause => clause.DocumentId == document.Id, cancellation);

    /// <summary>The clauses of a document that the actor was shown, in reading order.</summary>
    public async Task<IReadOnlyList<Clause>> ClausesOf(Document document, CancellationToken cancellation) =>
        await _context.Clauses.AsNoTracking().Where(clause => clause.DocumentId == document.Id).OrderBy(clause => clause.Ordinal).ToListAsync(cancellation);

    /// <summary>Adds a document with its text, its clauses and what it cites.</summary>
    public void Add(Document document, Reading reading, IReadOnlyList<Clause> clauses)
    {
        _context.Documents.Add(document);
        _context.DocumentTexts.Add(new DocumentText(document.Id, reading));
        _context.Clauses.AddRange(clauses);
        _context.CitedInstruments.AddRange(CitedInstrument.In(document, reading));
    }

    private static IQueryable<Document> Behind(IQueryable<Document> documents, Document? after) =>
        after is { ImportedAt: var at, Id: var last }
            ? documents.Where(document => document.ImportedAt < at || (document.ImportedAt == at && Compare(document.Id, last) < 0))
            : documents;

    private static IQueryable<Document> InOrder(IQueryable<Document> documents) =>
        documents.OrderByDescending(document => document.ImportedAt).ThenByDescending(document => document.Id);

    // For the database alone, which has an order of its own for ids.
    private static int Compare(DocumentId one, DocumentId other) => one.Value.CompareTo(other.Value);
}
