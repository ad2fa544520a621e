using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>Papers that the actor may see, newest first: versions, supplements and languages of one symbol are one paper, and stand where its newest document does.</summary>
public sealed class PaperList(VisibleStore store) : IView<PaperList.Request, PaperList.Shown>
{
    /// <summary>How many papers stand on a page.</summary>
    public const int PageLength = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>A page of at most so many papers, from the newest on, or behind one of them.</summary>
    /// <param name="After">The slug of the newest document of the last paper shown.</param>
    /// <param name="Length">How many papers at most.</param>
    public sealed record Request(string? After = null, int Length = PageLength);

    /// <summary>A page of papers.</summary>
    /// <param name="Documents">The documents of the papers of this page, paper after paper, the newest document of each first.</param>
    /// <param name="NextAfter">Behind which slug the next page begins; null on the last.</param>
    public sealed record Shown(IReadOnlyList<DocumentLine> Documents, string? NextAfter);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var last = request.After is { } slug ? await store.Documents.Find(actor, slug, cancellation) : null;
        if (last is null && request.After is not null)
            return Refusals.CursorUnknown;

        var length = Math.Clamp(request.Length, 1, PageLength);
        var found = await store.Documents.Papers(actor, last, length + 1, cancellation);
        var papers = found.Take(length).ToList();
        var issued = (await store.Documents.OfSymbols(actor, [.. papers.Select(paper => paper.SymbolSlug).OfType<string>()], cancellation)).ToLookup(
            document => document.SymbolSlug,
            StringComparer.Ordinal
        );
        return new Shown(
            [.. papers.SelectMany(paper => paper.SymbolSlug is { } symbol ? issued[symbol] : [paper]).Select(DocumentLine.Of)],
            found.Count > length ? papers[^1].Slug : null
        );
    }
}
