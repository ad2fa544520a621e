using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.People;

namespace Resolute.Store.Instruments;

/// <summary>Which documents cite which instruments, as far as the actor may see them.</summary>
public sealed class CitationSet
{
    private readonly ResoluteContext _context;

    internal CitationSet(ResoluteContext context) => _context = context;

    /// <summary>The documents that cite an instrument, each with the revision it names, the newest first.</summary>
    public async Task<IReadOnlyList<CitingDocument>> Citing(Actor actor, string key, CancellationToken cancellation)
    {
        var rows =
            from cited in _context.CitedInstruments
            join document in _context.VisibleDocuments(actor) on cited.DocumentId equals document.Id
            where cited.Key == key
            orderby document.ImportedAt descending, document.Id, cited.Revision
            select new CitingDocument(cited.Key, cited.Revision, document);
        return await rows.AsNoTracking().ToListAsync(cancellation);
    }

    /// <summary>The revisions that texts name of some instruments, by key.</summary>
    public async Task<ILookup<string, string>> Revisions(Actor actor, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var documents = _context.VisibleDocuments(actor);
        var rows = await _context
            .CitedInstruments.Where(cited => keys.Contains(cited.Key) && cited.Revision != "" && documents.Any(document => document.Id == cited.DocumentId))
            .Select(cited => new { cited.Key, cited.Revision })
            .Distinct()
            .ToListAsync(cancellation);
        return rows.ToLookup(row => row.Key, row => row.Revision, StringComparer.Ordinal);
    }

    /// <summary>How many of some instruments each document cites that the actor may see.</summary>
    public async Task<IReadOnlyDictionary<DocumentId, int>> Sharing(Actor actor, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var documents = _context.VisibleDocuments(actor);
        var rows = await _context
            .CitedInstruments.Where(cited => keys.Contains(cited.Key) && documents.Any(document => document.Id == cited.DocumentId))
            .GroupBy(cited => cited.DocumentId)
            .Select(same => new { same.Key, Count = same.Select(cited => cited.Key).Distinct().Count() })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Count);
    }

    /// <summary>The keys that texts cite and that begin with some words, each with how many documents cite it.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Keys(Actor actor, string beginning, CancellationToken cancellation)
    {
        var documents = _context.VisibleDocuments(actor);
        var rows = await _context
            .CitedInstruments.Where(cited => cited.Key.StartsWith(beginning) && documents.Any(document => document.Id == cited.DocumentId))
            .GroupBy(cited => cited.Key)
            .Select(same => new { same.Key, Count = same.Select(cited => cited.DocumentId).Distinct().Count() })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);
    }
}

/// <summary>A document that cites an instrument, and the revision that it names; empty where it names none.</summary>
public sealed record CitingDocument(string Key, string Revision, Document Document);
