using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Search;

namespace Resolute.Features.Search;

/// <summary>What somebody who is typing a question may mean: titles that the actor may see, and names that the tables know.</summary>
public sealed class SearchSuggestions(VisibleStore store) : IView<SearchSuggestions.Request, IReadOnlyList<SearchSuggestions.Suggestion>>
{
    private const int MostTitles = 4;
    private const int MostNames = 5;
    private static readonly SearchKind[] Kinds = [SearchKind.Instrument, SearchKind.Document];

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What is typed so far, and the reader's language.</summary>
    public sealed record Request(string Typed, Language Language);

    /// <summary>One suggestion.</summary>
    /// <param name="Words">What is shown.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Sought">What to ask for; null where it leads to a page at once.</param>
    /// <param name="Address">The page that it leads to, without the leading slash; null where it asks a question.</param>
    public sealed record Suggestion(string Words, Language Language, string? Sought, string? Address);

    /// <inheritdoc/>
    public async Task<Ruling<IReadOnlyList<Suggestion>>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (request.Typed.Length > SearchQuery.Longest)
            return new Refusal("query-too-long", null, SearchQuery.Longest);

        var query = SearchQuery.Of(Printable.Line(request.Typed), isTyping: true);
        var titled = await store.Search.Titled(actor, query, Kinds, MostTitles, cancellation);
        return titled
            .Select(entry => new Suggestion(
                entry.Place.Length == 0 ? entry.Title : $"{entry.Place}: {entry.Title}",
                new ShelfMark(entry.Mark).Language,
                null,
                entry.Address
            ))
            .Concat(KnownNames.Begun(request.Typed, request.Language, MostNames).Select(name => new Suggestion(name.Words, name.Language, name.Sought, null)))
            .ToList();
    }
}
