using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>All that is issued under one symbol and that the actor may see: versions, supplements, languages, renditions.</summary>
public sealed class SymbolPage(VisibleStore store) : IView<SymbolPage.Request, SymbolPage.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which symbol, by its slug: c25-8, or one version of it: c25-8-rev-1.</summary>
    public sealed record Request(string Slug);

    /// <summary>What is issued under a symbol.</summary>
    /// <param name="Symbol">The symbol of the paper: C25/8.</param>
    /// <param name="Versions">Its versions as they were issued.</param>
    public sealed record Shown(string Symbol, IReadOnlyList<SymbolVersion> Versions);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var documents = await store.Documents.OfSymbol(actor, request.Slug, cancellation);
        return documents.Count == 0
            ? Refusals.NotFound(request.Slug)
            : new Shown(DocumentLine.Of(documents[0]).Paper!, SymbolVersion.Of(documents.Select(DocumentLine.Of)));
    }
}

/// <summary>One version of a paper, or a supplement to it, in its languages.</summary>
/// <param name="Version">Rev.1, Add.8; empty for the paper as first issued.</param>
/// <param name="Documents">Its documents, by language, first taken in first.</param>
public sealed record SymbolVersion(string Version, IReadOnlyList<DocumentLine> Documents)
{
    /// <summary>Documents of one symbol as its versions, in the order in which they are issued.</summary>
    public static IReadOnlyList<SymbolVersion> Of(IEnumerable<DocumentLine> documents) =>
        [
            .. documents
                .GroupBy(document => document.SymbolVersion ?? "", StringComparer.Ordinal)
                .OrderBy(version => Model.Documents.DocumentSymbol.OrderOf(version.Key))
                .Select(version => new SymbolVersion(version.Key, [.. version.OrderBy(document => document.Language).ThenBy(document => document.ImportedAt)])),
        ];
}
