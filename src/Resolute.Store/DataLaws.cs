using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text.Structure;

namespace Resolute.Store;

/// <summary>What the laws of the data are proved on: everything, whoever may see it.</summary>
public sealed class DataLaws
{
    private readonly ResoluteContext _context;

    internal DataLaws(ResoluteContext context) => _context = context;

    /// <summary>Every document, one after another, with its text and its clauses; the text is null where it is missing.</summary>
    public async IAsyncEnumerable<WholeDocument> Documents([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var document in await _context.Documents.AsNoTracking().OrderBy(document => document.ImportedAt).ToListAsync(cancellation))
        {
            var text = await _context.DocumentTexts.AsNoTracking().SingleOrDefaultAsync(text => text.DocumentId == document.Id, cancellation);
            var clauses = await _context.Clauses.AsNoTracking().Where(clause => clause.DocumentId == document.Id).ToListAsync(cancellation);
            yield return new WholeDocument(document, text?.Reading, clauses);
        }
    }

    /// <summary>Rows that point at nothing, by the noun they belong to. The databases forbid them; this sees what was changed behind their back.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Orphans(CancellationToken cancellation) =>
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["document"] = await _context.Documents.CountAsync(document => !_context.Files.Any(file => file.Sha256 == document.Sha256), cancellation),
            ["clause"] = await _context.Clauses.CountAsync(clause => !_context.Documents.Any(document => document.Id == clause.DocumentId), cancellation),
            ["mandate"] = await _context.Mandates.CountAsync(
                mandate => !_context.Clauses.Any(clause => clause.Id == mandate.ClauseId && clause.DocumentId == mandate.DocumentId),
                cancellation
            ),
            ["evidence"] = await _context.Evidence.CountAsync(
                evidence =>
                    !_context.Mandates.Any(mandate => mandate.Id == evidence.MandateId)
                    || (evidence.DocumentId != null && !_context.Documents.Any(document => document.Id == evidence.DocumentId)),
                cancellation
            ),
            ["revision"] = await _context.Revisions.CountAsync(
                revision => !_context.Instruments.Any(instrument => instrument.Id == revision.InstrumentId),
                cancellation
            ),
        };
}

/// <summary>A document with all that belongs to it.</summary>
public sealed record WholeDocument(Document Document, Reading? Reading, IReadOnlyList<Clause> Clauses);
