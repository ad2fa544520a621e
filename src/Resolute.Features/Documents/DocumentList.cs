using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>The documents that the actor may see, newest first.</summary>
public sealed class DocumentList(VisibleStore store) : IView<DocumentList.Request, IReadOnlyList<DocumentLine>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>All of them, or at most so many; from the newest on, or behind one of them.</summary>
    /// <param name="Most">How many at most.</param>
    /// <param name="After">The slug of the last one shown.</param>
    public sealed record Request(int? Most = null, string? After = null);

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<DocumentLine>>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var last = request.After is { } slug ? await store.Documents.Find(actor, slug, cancellation) : null;
        if (last is null && request.After is not null)
            return Refusals.CursorUnknown;

        var documents = await store.Documents.NewestFirst(actor, last, request.Most, cancellation);
        return documents.Select(DocumentLine.Of).ToList();
    }
}

/// <summary>One document in a list.</summary>
/// <param name="Slug">Its address: /documents/SLUG.</param>
/// <param name="Symbol">Its symbol, with the language letter where printed; null where it has none.</param>
/// <param name="Name">What it is called by: the instrument and revision that its title prints, else its symbol, else its title.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Standing">Whether its text binds.</param>
/// <param name="TextAddress">Where its text is read.</param>
/// <param name="ImportedAt">When it was taken in.</param>
/// <param name="Audience">For whom it is.</param>
public sealed record DocumentLine(
    string Slug,
    string? Symbol,
    string Name,
    string Title,
    DocumentKind Kind,
    Language Language,
    Standing Standing,
    string TextAddress,
    DateTimeOffset ImportedAt,
    Audience Audience
)
{
    /// <summary>The symbol of the paper without version and language: C25/8; null where it has none.</summary>
    public string? Paper { get; init; }

    /// <summary>Which version or supplement of the paper it is: Rev.1, Add.8; empty for the paper as first issued, null where it has no symbol.</summary>
    public string? SymbolVersion { get; init; }

    /// <summary>The address of all that is issued under the paper's symbol: /documents/SLUG; null where it has none.</summary>
    public string? SymbolSlug { get; init; }

    /// <summary>Whether it says again, in another file, what another document says.</summary>
    public bool IsRendition { get; init; }

    internal static DocumentLine Of(Document document) =>
        new(
            document.Slug,
            document.Symbol,
            document.Name,
            document.Title,
            document.Kind,
            document.Language,
            document.Standing,
            document.Address,
            document.ImportedAt,
            document.Audience
        )
        {
            Paper = DocumentSymbol.Of(document.Symbol)?.Paper,
            SymbolVersion = DocumentSymbol.Of(document.Symbol)?.Version,
            SymbolSlug = document.SymbolSlug,
            IsRendition = document.RenditionOf is not null,
        };
}
