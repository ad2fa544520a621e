using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Structure;

namespace Resolute.Store.Mandates;

/// <summary>Evidence, linked and suggested.</summary>
public sealed class EvidenceSet
{
    private readonly ResoluteContext _context;

    internal EvidenceSet(ResoluteContext context) => _context = context;

    /// <summary>A piece of evidence.</summary>
    public Task<Evidence?> Find(Actor actor, EvidenceId id, CancellationToken cancellation) =>
        _context.VisibleEvidence(actor).SingleOrDefaultAsync(evidence => evidence.Id == id, cancellation);

    /// <summary>Which of some pieces the actor may see.</summary>
    public async Task<IReadOnlySet<EvidenceId>> Visible(Actor actor, IReadOnlyCollection<EvidenceId> ids, CancellationToken cancellation) =>
        (
            await _context.VisibleEvidence(actor).Where(evidence => ids.Contains(evidence.Id)).Select(evidence => evidence.Id).ToListAsync(cancellation)
        ).ToHashSet();

    /// <summary>What is shown of the evidence of a mandate, newest first.</summary>
    public async Task<IReadOnlyList<EvidenceIn>> Of(Actor actor, MandateId mandate, CancellationToken cancellation)
    {
        var rows =
            from evidence in _context.VisibleEvidence(actor)
            join document in _context.Documents on evidence.DocumentId equals document.Id into documents
            from document in documents.DefaultIfEmpty()
            where evidence.MandateId == mandate
            orderby evidence.Since descending, evidence.Id descending
            select new EvidenceIn(evidence, document);
        return await rows.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The evidence of some mandates that the actor may see, without what was dismissed.</summary>
    public async Task<ILookup<MandateId, Evidence>> ByMandate(Actor actor, IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var some = _context.VisibleEvidence(actor).AsNoTracking().Where(piece => mandates.Contains(piece.MandateId) && piece.State != EvidenceState.Dismissed);
        return (await some.ToListAsync(cancellation)).ToLookup(piece => piece.MandateId);
    }

    /// <summary>The places of a document that were ever suggested or linked for some mandates: only for suggesting no place twice.</summary>
    public async Task<IReadOnlySet<(MandateId Mandate, string? Place)>> Known(DocumentId document, CancellationToken cancellation) =>
        (
            await _context
                .Evidence.Where(evidence => evidence.DocumentId == document)
                .Select(evidence => new { evidence.MandateId, evidence.PlaceId })
                .ToListAsync(cancellation)
        )
            .Select(evidence => (evidence.MandateId, evidence.PlaceId))
            .ToHashSet();

    /// <summary>The documents that may report, the latest first, whoever may see them: only for suggesting evidence.</summary>
    public async Task<IReadOnlyList<DocumentId>> Reports(int most, CancellationToken cancellation) =>
        await _context
            .Documents.Where(document => document.Standing == Standing.None && document.RenditionOf == null)
            .Where(document => document.Kind == DocumentKind.Report || document.Kind == DocumentKind.Summary || document.Kind == DocumentKind.Information)
            .OrderByDescending(document => document.Id)
            .Take(most)
            .Select(document => document.Id)
            .ToListAsync(cancellation);

    /// <summary>The adopted texts with confirmed mandates, those of some instruments first, then the latest, whoever may see them: only for suggesting evidence.</summary>
    public async Task<IReadOnlyList<DocumentId>> AskingTexts(IReadOnlyCollection<string> cited, int most, CancellationToken cancellation)
    {
        var asking = _context
            .Documents.Where(document => document.Standing == Standing.Adopted)
            .Where(document =>
                _context.Mandates.Any(mandate => mandate.DocumentId == document.Id && mandate.State == MandateState.Confirmed && !mandate.IsProvisional)
            );
        return await asking
            .OrderByDescending(document =>
                _context.Revisions.Any(revision =>
                    revision.Id == document.RevisionId
                    && _context.Instruments.Any(instrument => instrument.Id == revision.InstrumentId && cited.Contains(instrument.Key))
                )
            )
            .ThenByDescending(document => document.Id)
            .Take(most)
            .Select(document => document.Id)
            .ToListAsync(cancellation);
    }

    /// <summary>What is linked to or suggested for some mandates in documents, with these: only for suggesting evidence.</summary>
    public async Task<IReadOnlyList<EvidenceIn>> Bearing(IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var rows =
            from evidence in _context.Evidence
            join document in _context.Documents on evidence.DocumentId equals document.Id
            where mandates.Contains(evidence.MandateId) && (evidence.State == EvidenceState.Linked || evidence.State == EvidenceState.Suggested)
            select new EvidenceIn(evidence, document);
        return await rows.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>Adds evidence.</summary>
    public void Add(Evidence evidence) => _context.Evidence.Add(evidence);
}

/// <summary>A piece of evidence with the document that shows it; null for an event or an address outside.</summary>
public sealed record EvidenceIn(Evidence Evidence, Document? Document);
