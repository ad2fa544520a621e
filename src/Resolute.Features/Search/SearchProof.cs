using Resolute.Model.Search;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Search;

/// <summary>Proves that the index says what the records say, of everything, and nothing else.</summary>
internal static class SearchProof
{
    private const int MostTold = 20;

    /// <summary>Every way in which the index differs from the records.</summary>
    public static async Task<IReadOnlyList<Refusal>> Differences(VisibleStore store, CancellationToken cancellation)
    {
        var proof = new Proof(await store.SearchBook.Labels(cancellation));
        foreach (var id in await store.SearchBook.AllDocuments(cancellation))
            if (await store.SearchBook.Document(id, cancellation) is { } document)
                proof.Compare(await store.SearchBook.EntriesOf(id, cancellation), SearchKeeping.ThingsOf(document));
        foreach (var id in await store.SearchBook.AllInstruments(cancellation))
        {
            var found = await store.SearchBook.Instrument(id, cancellation);
            var thing = found is null ? null : SearchedThings.Of(found.Instrument, found.Texts);
            proof.Compare(await store.SearchBook.EntriesOf(SearchKind.Instrument, [id.Value], cancellation), thing is null ? [] : [thing]);
        }

        foreach (var some in (await store.SearchBook.AllSessions(cancellation)).Chunk(500))
            proof.Compare(
                await store.SearchBook.EntriesOf(SearchKind.Session, [.. some.Select(id => id.Value)], cancellation),
                [.. (await store.SearchBook.Sessions(some, cancellation)).Select(SearchedThings.Of)]
            );

        var broken = proof.Broken.Take(MostTold).ToList();
        if (await store.SearchBook.Count(cancellation) is var kept && kept != proof.Entries)
            broken.Add(new Refusal("search-count", null, kept, proof.Entries));
        var (sum, terms) = (0UL, 0L);
        await foreach (var (term, mark) in store.SearchBook.Terms(cancellation))
            (sum, terms) = (sum + Hash(term, mark), terms + 1);
        if (sum != proof.Sum || terms != proof.Terms)
            broken.Add(new Refusal("search-index", null, terms, proof.Terms));
        return broken;
    }

    // A sum does not depend on the order in which the database tells its terms.
    private static ulong Hash(string term, long mark)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in term)
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        hash = (hash ^ (ulong)mark) * 0x9E37_79B9_7F4A_7C15UL;
        return (hash ^ (hash >> 29)) * 0xBF58_476D_1CE4_E5B9UL;
    }

    private sealed class Proof(SearchLabels labels)
    {
        public List<Refusal> Broken { get; } = [];

        public int Entries { get; private set; }

        public ulong Sum { get; private set; }

        public long Terms { get; private set; }

        public void Compare(IReadOnlyList<SearchEntry> kept, IReadOnlyList<SearchedThing> things)
        {
            var entries = kept.ToDictionary(entry => (entry.Kind, entry.NounId));
            foreach (var thing in things)
            {
                if (!entries.Remove((thing.Kind, thing.NounId), out var entry))
                {
                    Broken.Add(new Refusal("search-entry", null, thing.Address));
                    continue;
                }

                Entries++;
                if (!entry.Says(thing) || !IsLabelled(new ShelfMark(entry.Mark), thing))
                    Broken.Add(new Refusal("search-entry", null, thing.Address));
                foreach (var term in thing.Terms)
                    (Sum, Terms) = (Sum + Hash(term, entry.Mark), Terms + 1);
            }

            Broken.AddRange(entries.Values.Select(left => new Refusal("search-entry", null, left.Address)));
        }

        // Where labels have run out there is none.
        private bool IsLabelled(ShelfMark mark, SearchedThing thing) =>
            (mark.Body == 0 || labels.Body(mark.Body) == thing.Body)
            && (mark.Addressees == 0 || labels.AddresseesOf(mark.Addressees).SequenceEqual(thing.Addressees, StringComparer.Ordinal))
            && (thing.Body is not { } body || mark.Body == labels.BodyOf(body));
    }
}
