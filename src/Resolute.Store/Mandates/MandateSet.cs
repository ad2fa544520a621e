using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>Mandates with the clauses that ask.</summary>
public sealed class MandateSet
{
    private readonly ResoluteContext _context;

    internal MandateSet(ResoluteContext context) => _context = context;

    /// <summary>The mandate of a number.</summary>
    public Task<Mandate?> Find(Actor actor, int number, CancellationToken cancellation) =>
        _context.VisibleMandates(actor).SingleOrDefaultAsync(mandate => mandate.Number == number, cancellation);

    /// <summary>The mandate of an id.</summary>
    public Task<Mandate?> Find(Actor actor, MandateId id, CancellationToken cancellation) =>
        _context.VisibleMandates(actor).SingleOrDefaultAsync(mandate => mandate.Id == id, cancellation);

    /// <summary>The mandates of some numbers.</summary>
    public async Task<IReadOnlyList<Mandate>> Find(Actor actor, IReadOnlyCollection<int> numbers, CancellationToken cancellation) =>
        await _context.VisibleMandates(actor).Where(mandate => numbers.Contains(mandate.Number)).ToListAsync(cancellation);

    /// <summary>How many mandates of some revisions the actor may see in each state.</summary>
    public async Task<IReadOnlyDictionary<(RevisionId Revision, MandateState State), int>> CountByRevision(
        Actor actor,
        IReadOnlyCollection<RevisionId> revisions,
        CancellationToken cancellation
    )
    {
        var counts = await _context
            .VisibleMandates(actor)
            .Where(mandate => mandate.RevisionId != null && revisions.Contains(mandate.RevisionId!.Value))
            .GroupBy(mandate => new { Revision = mandate.RevisionId!.Value, mandate.State })
            .Select(group => new
            {
                group.Key.Revision,
                group.Key.State,
                Count = group.Count(),
            })
            .ToListAsync(cancellation);
        return counts.ToDictionary(one => (one.Revision, one.State), one => one.Count);
    }

    /// <summary>The mandates of a document or of the revision that it is a text of, with their clauses, by number.</summary>
    public Task<IReadOnlyList<AskingClause>> OfText(Actor actor, Document document, CancellationToken cancellation) =>
        WithClauses(
            _context
                .VisibleMandates(actor)
                .Where(mandate => mandate.DocumentId == document.Id || (document.RevisionId != null && mandate.RevisionId == document.RevisionId)),
            cancellation
        );

    /// <summary>Mandates by id with their clauses, by number.</summary>
    public Task<IReadOnlyList<AskingClause>> OfIds(Actor actor, IReadOnlyCollection<MandateId> ids, CancellationToken cancellation) =>
        WithClauses(_context.VisibleMandates(actor).Where(mandate => ids.Contains(mandate.Id)), cancellation);

    /// <summary>The confirmed mandates of an adopted text, with their clauses, whoever may see them: only for suggesting evidence.</summary>
    public Task<IReadOnlyList<AskingClause>> ConfirmedOf(DocumentId document, CancellationToken cancellation) =>
        WithClauses(
            _context.Mandates.Where(mandate => mandate.DocumentId == document && mandate.State == MandateState.Confirmed && !mandate.IsProvisional),
            cancellation
        );

    /// <summary>The mandates of a revision, whoever may see them: only for taking in another language of it.</summary>
    public async Task<IReadOnlyList<Mandate>> OfRevision(RevisionId revision, CancellationToken cancellation) =>
        await _context.Mandates.AsNoTracking().Where(mandate => mandate.RevisionId == revision).ToListAsync(cancellation);

    /// <summary>The mandates of an instrument, to follow their clauses, whoever may see them: only for saying which clauses are one clause.</summary>
    public async Task<IReadOnlyList<Mandate>> ToFollow(Instrument instrument, CancellationToken cancellation) =>
        await _context
            .Mandates.Where(mandate => _context.Revisions.Any(revision => revision.Id == mandate.RevisionId && revision.InstrumentId == instrument.Id))
            .OrderBy(mandate => mandate.Number)
            .ToListAsync(cancellation);

    /// <summary>The mandates that other languages of a report gave, whoever may see them: only for taking another language in.</summary>
    public async Task<IReadOnlyList<Mandate>> OfVersion(Document document, CancellationToken cancellation) =>
        document.VersionSlug is not { } version
            ? []
            : await _context
                .Mandates.AsNoTracking()
                .Where(mandate => _context.Documents.Any(other => other.Id == mandate.DocumentId && other.VersionSlug == version))
                .ToListAsync(cancellation);

    /// <summary>The mandates of one lineage in some revisions.</summary>
    public async Task<IReadOnlyList<Mandate>> OfLineage(Actor actor, string wId, IReadOnlyCollection<RevisionId> revisions, CancellationToken cancellation) =>
        await _context
            .VisibleMandates(actor)
            .AsNoTracking()
            .Where(mandate => mandate.WId == wId && mandate.RevisionId != null && revisions.Contains(mandate.RevisionId.Value))
            .ToListAsync(cancellation);

    /// <summary>The mandates of some revisions.</summary>
    public async Task<IReadOnlyList<Mandate>> OfRevisions(Actor actor, IReadOnlyCollection<RevisionId> revisions, CancellationToken cancellation) =>
        await _context
            .VisibleMandates(actor)
            .AsNoTracking()
            .Where(mandate => mandate.RevisionId != null && revisions.Contains(mandate.RevisionId.Value))
            .ToListAsync(cancellation);

    /// <summary>How many mandates of a document await review: only for taking documents in.</summary>
    public Task<int> CountProposed(Document document, CancellationToken cancellation) =>
        _context.Mandates.CountAsync(mandate => mandate.DocumentId == document.Id && mandate.State == MandateState.Proposed, cancellation);

    /// <summary>The number after the highest.</summary>
    public async Task<int> NextNumber(CancellationToken cancellation) =>
        await _context.Mandates.MaxAsync(mandate => (int?)mandate.Number, cancellation) is { } highest ? highest + 1 : 1;

    /// <summary>Adds mandates.</summary>
    public void Add(IEnumerable<Mandate> mandates) => _context.Mandates.AddRange(mandates);

    private async Task<IReadOnlyList<AskingClause>> WithClauses(IQueryable<Mandate> mandates, CancellationToken cancellation)
    {
        var rows =
            from mandate in mandates
            join clause in _context.Clauses on mandate.ClauseId equals clause.Id
            join document in _context.Documents on mandate.DocumentId equals document.Id
            orderby mandate.Number
            select new AskingClause(mandate, clause, document);
        return await rows.AsNoTracking().ToListAsync(cancellation);
    }
}

/// <summary>A mandate with its clause and the document whose text asks.</summary>
public sealed record AskingClause(Mandate Mandate, Clause Clause, Document Document);
