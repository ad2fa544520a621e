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

    /// <summary>The documents that the actor may see, newest first.</summary>
    public async Task<IReadOnlyList<Document>> NewestFirst(Actor actor, CancellationToken cancellation) =>
        await _context
            .VisibleDocuments(actor)
            .AsNoTracking()
            .OrderByDescending(document => document.ImportedAt)
            .ThenByDescending(document => document.Id)
            .ToListAsync(cancellation);

    /// <summary>The document of a slug.</summary>
    public Task<Document?> Find(Actor actor, string slug, CancellationToken cancellation) =>
        TextAddress.CanBe(slug)
            ? _context.VisibleDocuments(actor).SingleOrDefaultAsync(document => document.Slug == slug, cancellation)
            : Task.FromResult<Document?>(null);

    /// <summary>The document of an id.</summary>
    public Task<Document?> Find(Actor actor, DocumentId id, CancellationToken cancellation) =>
        _context.VisibleDocuments(actor).SingleOrDefaultAsync(document => document.Id == id, cancellation);

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
}
