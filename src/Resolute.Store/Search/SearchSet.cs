using Microsoft.EntityFrameworkCore;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Text.Search;

namespace Resolute.Store.Search;

/// <summary>What an actor may find. What is for one audience stands on shelves of its own, which are not looked at for a wider one.</summary>
public sealed class SearchSet
{
    /// <summary>Of more hits than these the newest are counted and shown.</summary>
    public const int MostCounted = 100_000;

    private const int MostNamed = 200;
    private const int MostTitled = 2_000;

    private readonly ResoluteContext _context;

    internal SearchSet(ResoluteContext context) => _context = context;

    /// <summary>The hits of a question in order, those of one page with their entries.</summary>
    public async Task<FoundEntries> Find(Actor actor, SearchQuery query, SearchFilter filter, int skip, int length, CancellationToken cancellation)
    {
        var name = query.Name is { } called ? new[] { new SearchTerm([called], false) } : [];
        var named = await Marks(actor, name, MostNamed, cancellation);
        var titled = await Marks(actor, query.InTitle, MostTitled, cancellation);
        var holding = await Marks(actor, query.Terms, MostCounted, cancellation);
        var labels = new SearchLabels(await _context.SearchIndex.Labels(cancellation));
        var hits = RankedHits.Of(named, titled, holding, filter, labels, skip, length);
        return new FoundEntries(hits, await Entries(hits.Page, cancellation), labels, holding.Count >= MostCounted);
    }

    /// <summary>What has all words in its title, of some kinds, the newest first.</summary>
    public async Task<IReadOnlyList<SearchEntry>> Titled(
        Actor actor,
        SearchQuery query,
        IReadOnlyCollection<SearchKind> kinds,
        int most,
        CancellationToken cancellation
    )
    {
        var marks = await Marks(actor, query.InTitle, MostNamed, cancellation);
        return await Entries([.. marks.Where(mark => kinds.Contains(mark.Kind)).Take(most)], cancellation);
    }

    private async Task<List<ShelfMark>> Marks(Actor actor, IReadOnlyList<SearchTerm> terms, int most, CancellationToken cancellation)
    {
        var found = new List<ShelfMark>();
        for (var audience = Audience.Public; audience >= actor.Audience; audience--)
        {
            var (floor, ceiling) = ShelfMark.Of(audience);
            var more = await _context.SearchIndex.Find(terms, floor, ceiling, most, cancellation);
            found =
                found.Count == 0 ? more
                : more.Count == 0 ? found
                : [.. found.Concat(more).OrderByDescending(mark => mark.Order).Take(most)];
        }

        return found;
    }

    private async Task<IReadOnlyList<SearchEntry>> Entries(IReadOnlyList<ShelfMark> page, CancellationToken cancellation)
    {
        var marks = page.Select(mark => mark.Value).ToList();
        var found = await _context.SearchEntries.AsNoTracking().Where(entry => marks.Contains(entry.Mark)).ToDictionaryAsync(entry => entry.Mark, cancellation);
        return [.. marks.Select(mark => found.GetValueOrDefault(mark)).OfType<SearchEntry>()];
    }
}

/// <summary>What was found: the hits, the entries of one page of them, what their labels stand for, and whether there may be more than were counted.</summary>
public sealed record FoundEntries(RankedHits Hits, IReadOnlyList<SearchEntry> Entries, SearchLabels Labels, bool IsMore);
