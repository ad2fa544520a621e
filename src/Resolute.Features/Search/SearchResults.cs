using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Search;

namespace Resolute.Features.Search;

/// <summary>What is found in texts, mandates, instruments, documents and the calendar, of what the actor may see.</summary>
public sealed class SearchResults(VisibleStore store) : IView<SearchResults.Request, SearchResults.Shown>
{
    /// <summary>How many hits stand on a page.</summary>
    public const int PageLength = 20;

    private const int LastPage = 5_000;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>A question, to what it is narrowed, and which page of the hits.</summary>
    /// <param name="Words">What is asked.</param>
    /// <param name="Filter">To what it is narrowed.</param>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="After">How many were shown before, in place of a page.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(string Words, SearchFilter? Filter = null, int Page = 1, int? After = null, int Length = PageLength);

    /// <summary>What was found.</summary>
    /// <param name="Words">As it was asked.</param>
    /// <param name="Total">How many hits the actor may see.</param>
    /// <param name="IsMore">Whether there are more than were counted: then these are the newest.</param>
    /// <param name="Page">Which page of them this is, from 1.</param>
    /// <param name="Pages">How many pages there are.</param>
    /// <param name="Hits">The hits of this page: what is called exactly so, then what holds all the words in its title, then the newest.</param>
    /// <param name="Facets">How many hits each further choice would leave.</param>
    /// <param name="Meant">What was perhaps meant, where nothing was found; else null.</param>
    public sealed record Shown(string Words, int Total, bool IsMore, int Page, int Pages, IReadOnlyList<Hit> Hits, SearchFacets Facets, string? Meant);

    /// <summary>One hit.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Title">What it is called: a document's title, the name of the text that a clause stands in, a session's name.</param>
    /// <param name="Place">Where in its text it stands, as printed; empty where it is no part of one.</param>
    /// <param name="Address">Where it is read, without the leading slash.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Body">The key of its body; null where none is known.</param>
    /// <param name="Addressees">The keys of those whom it asks.</param>
    /// <param name="Day">Its day.</param>
    /// <param name="Audience">For whom it is.</param>
    /// <param name="TitleParts">The title, the words of the question apart.</param>
    /// <param name="PlaceParts">Its place, likewise.</param>
    /// <param name="Excerpt">The part of its words in which most of the question stands.</param>
    public sealed record Hit(
        SearchKind Kind,
        string Title,
        string Place,
        string Address,
        Language Language,
        string? Body,
        IReadOnlyList<string> Addressees,
        DateOnly Day,
        Audience Audience,
        IReadOnlyList<ExcerptPart> TitleParts,
        IReadOnlyList<ExcerptPart> PlaceParts,
        Excerpt Excerpt
    );

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (request.Words.Length > SearchQuery.Longest)
            return new Refusal("query-too-long", null, SearchQuery.Longest);

        var words = Printable.Line(request.Words);
        var page = Math.Clamp(request.Page, 1, LastPage);
        var query = SearchQuery.Of(words);
        var found = await store.Search.Find(
            actor,
            query,
            request.Filter ?? new SearchFilter(),
            request.After ?? (page - 1) * PageLength,
            Math.Clamp(request.Length, 1, PageLength),
            cancellation
        );
        return new Shown(
            words,
            found.Hits.Total,
            found.IsMore,
            page,
            (found.Hits.Total + PageLength - 1) / PageLength,
            [.. found.Entries.Select(entry => HitOf(entry, query, found.Labels))],
            found.Hits.Facets,
            found.Hits.Total == 0 && query.Terms.Count > 0 ? KnownNames.Meant(words) : null
        );
    }

    private static Hit HitOf(SearchEntry entry, SearchQuery query, SearchLabels labels)
    {
        var mark = new ShelfMark(entry.Mark);
        return new Hit(
            entry.Kind,
            entry.Title,
            entry.Place,
            entry.Address,
            mark.Language,
            labels.Body(mark.Body),
            labels.AddresseesOf(mark.Addressees),
            mark.Day,
            mark.Audience,
            Excerpt.Whole(entry.Title, query),
            Excerpt.Whole(entry.Place, query),
            Excerpt.Of(entry.Words, query)
        );
    }
}
