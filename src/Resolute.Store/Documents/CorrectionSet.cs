using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Text.Structure;

namespace Resolute.Store.Documents;

/// <summary>What persons said of texts against their reader, and what hangs on a text that is read otherwise.</summary>
public sealed class CorrectionSet
{
    private readonly ResoluteContext _context;

    internal CorrectionSet(ResoluteContext context) => _context = context;

    /// <summary>The corrections of a document's text that the actor was shown, in their order, withdrawn ones included.</summary>
    public async Task<IReadOnlyList<TextCorrection>> Of(Document document, CancellationToken cancellation) =>
        await _context
            .TextCorrections.Where(correction => correction.Sha256 == document.Sha256)
            .OrderBy(correction => correction.Ordinal)
            .ToListAsync(cancellation);

    /// <summary>The text of a document, to be read otherwise.</summary>
    public Task<DocumentText> Text(Document document, CancellationToken cancellation) =>
        _context.DocumentTexts.SingleAsync(text => text.DocumentId == document.Id, cancellation);

    /// <summary>What hangs on the clauses of a document, to be moved, whoever may see it: only for reading a text otherwise.</summary>
    public async Task<HangingOnText> Hanging(Document document, CancellationToken cancellation)
    {
        var clauses = await _context.Clauses.Where(clause => clause.DocumentId == document.Id).OrderBy(clause => clause.Ordinal).ToListAsync(cancellation);
        var mandates = await _context.Mandates.Where(mandate => mandate.DocumentId == document.Id).OrderBy(mandate => mandate.Number).ToListAsync(cancellation);
        var others = document.RevisionId is { } revision
            ? await _context
                .Mandates.AsNoTracking()
                .Where(mandate => mandate.RevisionId == revision && mandate.DocumentId != document.Id)
                .ToListAsync(cancellation)
            : await _context
                .Mandates.AsNoTracking()
                .Where(mandate =>
                    document.VersionSlug != null
                    && mandate.DocumentId != document.Id
                    && _context.Documents.Any(other => other.Id == mandate.DocumentId && other.VersionSlug == document.VersionSlug)
                )
                .ToListAsync(cancellation);
        var evidence = await _context.Evidence.Where(piece => piece.DocumentId == document.Id && piece.PlaceId != null).ToListAsync(cancellation);
        var highest = await _context.Mandates.MaxAsync(mandate => (int?)mandate.Number, cancellation) ?? 0;
        return new HangingOnText(clauses, mandates, others, evidence, highest + 1);
    }

    /// <summary>The place where a clause began whose address was given out before; null where none was.</summary>
    public async Task<int?> FormerStart(Document document, string eId, CancellationToken cancellation) =>
        await _context
            .FormerAddresses.Where(former => former.DocumentId == document.Id && former.EId == eId)
            .Select(former => (int?)former.Start)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>Adds a correction.</summary>
    public void Add(TextCorrection correction) => _context.TextCorrections.Add(correction);

    /// <summary>Keeps what a new reading has moved. Names of clauses are given anew one by one, so none may stand in another's way.</summary>
    public async Task Keep(Document document, HangingOnText held, Rereading moved, Reading reading, CancellationToken cancellation)
    {
        await _context
            .Clauses.Where(clause => clause.DocumentId == document.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(clause => clause.EId, clause => "~" + clause.Ordinal), cancellation);
        foreach (var clause in held.Clauses.Except(moved.Gone))
            _context.Entry(clause).State = EntityState.Modified;
        _context.Clauses.RemoveRange(moved.Gone);
        _context.Clauses.AddRange(moved.Made);
        _context.Mandates.AddRange(moved.Proposed);
        var former = await _context.FormerAddresses.Where(one => one.DocumentId == document.Id).Select(one => one.EId).ToListAsync(cancellation);
        _context.FormerAddresses.AddRange(moved.Former.Where(one => !former.Contains(one.EId)));
        await Cite(document, reading, cancellation);
    }

    private async Task Cite(Document document, Reading reading, CancellationToken cancellation)
    {
        var now = CitedInstrument.In(document, reading).ToDictionary(cited => (cited.Key, cited.Revision));
        var before = await _context.CitedInstruments.Where(cited => cited.DocumentId == document.Id).ToListAsync(cancellation);
        _context.CitedInstruments.RemoveRange(before.Where(cited => !now.ContainsKey((cited.Key, cited.Revision))));
        foreach (var cited in before)
            now.Remove((cited.Key, cited.Revision));
        _context.CitedInstruments.AddRange(now.Values);
    }
}
