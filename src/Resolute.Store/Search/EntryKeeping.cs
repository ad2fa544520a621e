using Microsoft.EntityFrameworkCore;
using Resolute.Model.Search;

namespace Resolute.Store.Search;

/// <summary>Writes entries, their labels and their place in the index. Whoever keeps the index does it alone, so that numbers are given one after another.</summary>
internal sealed class EntryKeeping(ResoluteContext context)
{
    private readonly Dictionary<Shelf, int> _next = [];
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    public async Task Keep(IReadOnlyList<SearchEntry> before, IReadOnlyList<SearchedThing> things, CancellationToken cancellation)
    {
        var kept = before.ToDictionary(entry => (entry.Kind, entry.NounId));
        var (gone, come) = (new List<SearchEntry>(), new List<(SearchedThing Thing, int? Place)>());
        foreach (var thing in things)
        {
            if (!kept.Remove((thing.Kind, thing.NounId), out var entry))
            {
                come.Add((thing, null));
                continue;
            }

            if (entry.Says(thing))
                continue;
            gone.Add(entry);
            // What stays on its shelf keeps its place there: the clauses of a text stay in order.
            var mark = new ShelfMark(entry.Mark);
            come.Add((thing, mark.Shelf.Floor == new Shelf(thing.Audience, thing.Day).Floor ? mark.Place : null));
        }

        gone.AddRange(kept.Values);
        foreach (var entry in gone)
            await context.SearchIndex.Remove(entry.Mark, cancellation);
        context.SearchEntries.RemoveRange(gone);
        await context.SaveChangesAsync(cancellation);

        var added = new List<(SearchEntry Entry, IReadOnlyList<string> Terms)>(come.Count);
        foreach (var (thing, place) in come)
            added.Add((new SearchEntry(thing, await MarkOf(thing, place, cancellation)), thing.Terms));
        context.SearchEntries.AddRange(added.Select(one => one.Entry));
        await context.SaveChangesAsync(cancellation);
        foreach (var (entry, terms) in added)
            await context.SearchIndex.Add(entry.Mark, terms, cancellation);
        // Nobody looks at them again in this transaction.
        foreach (var (entry, _) in added)
            context.Entry(entry).State = EntityState.Detached;
    }

    private async Task<ShelfMark> MarkOf(SearchedThing thing, int? place, CancellationToken cancellation)
    {
        var shelf = new Shelf(thing.Audience, thing.Day);
        var body = thing.Body is { } key ? await Label(SearchLabel.OfBody, key, ShelfMark.MostBodies, cancellation) : 0;
        var addressees = thing.AddresseesLabel is { } set ? await Label(SearchLabel.OfAddressees, set, ShelfMark.MostAddressees, cancellation) : 0;
        return ShelfMark.Of(shelf, place ?? await NextPlace(shelf, cancellation), thing.Kind, thing.Language, body, addressees);
    }

    private async Task<int> NextPlace(Shelf shelf, CancellationToken cancellation)
    {
        var key = new ShelfMark(shelf.Floor).Shelf;
        if (!_next.TryGetValue(key, out var next))
        {
            var (floor, ceiling) = (shelf.Floor, shelf.Ceiling);
            var last = await context
                .SearchEntries.Where(entry => entry.Mark >= floor && entry.Mark < ceiling)
                .MinAsync(entry => (long?)entry.Mark, cancellation);
            next = last is { } mark ? new ShelfMark(mark).Place - 1 : ShelfMark.FirstPlace;
        }

        if (next < 0)
            throw new InvalidOperationException($"More than {ShelfMark.FirstPlace} things of {key.Day:yyyy-MM-dd}.");
        _next[key] = next - 1;
        return next;
    }

    private async Task<int> Label(string of, string text, int most, CancellationToken cancellation)
    {
        if (_labels.TryGetValue(of + text, out var known))
            return known;

        var whole = of + text;
        var label = await context.SearchLabels.AsNoTracking().SingleOrDefaultAsync(label => label.Text == whole, cancellation);
        if (label is null && await context.SearchLabels.CountAsync(label => label.Text.StartsWith(of), cancellation) is var held && held < most)
        {
            label = new SearchLabel(whole, held + 1);
            context.SearchLabels.Add(label);
            await context.SaveChangesAsync(cancellation);
        }

        return _labels[whole] = label?.Number ?? 0;
    }
}
