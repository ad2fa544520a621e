using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;

namespace Resolute.Store.Documents;

/// <summary>Fills what documents that an older version took in do not have yet: the addresses of their symbol and the digest of their words.</summary>
internal static class GatheredDocuments
{
    public static async Task Fill(ResoluteContext context, CancellationToken cancellation)
    {
        var unfilled = await context
            .Documents.Where(document => document.WordsDigest == null || (document.Symbol != null && document.SymbolSlug == null))
            .Select(document => new { document.Id, document.Symbol })
            .ToListAsync(cancellation);
        foreach (var one in unfilled)
        {
            var text = await context.DocumentTexts.AsNoTracking().SingleOrDefaultAsync(text => text.DocumentId == one.Id, cancellation);
            var digest = text is null ? null : WordsDigest.Of(text.Reading);
            var symbol = DocumentSymbol.Of(one.Symbol);
            if (digest is null && symbol is null)
                continue;

            // What is computed from the document itself is no deed: it goes past the journal.
            await context
                .Documents.Where(document => document.Id == one.Id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(document => document.SymbolSlug, symbol == null ? null : symbol.Slug)
                            .SetProperty(document => document.VersionSlug, symbol == null ? null : symbol.VersionSlug)
                            .SetProperty(document => document.WordsDigest, digest),
                    cancellation
                );
        }
    }
}
