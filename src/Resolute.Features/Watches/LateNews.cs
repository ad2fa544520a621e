using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Watches;

/// <summary>The newest news about some nouns.</summary>
internal static class LateNews
{
    // So far back the journal is looked through: what is older stands on the page of the noun.
    private const int Furthest = 20_000;

    public static async Task<IReadOnlyList<NewsLine>> Of(VisibleStore store, Actor actor, IReadOnlySet<string> nouns, int most, CancellationToken cancellation)
    {
        var found = new List<NewsLine>();
        var looked = 0;
        for (var before = long.MaxValue; found.Count < most && looked < Furthest && nouns.Count > 0; )
        {
            var told = await store.Journal.Before(before, cancellation);
            if (told.Count == 0)
                break;

            found.AddRange((await NewsLine.Of(store, told, actor, cancellation)).Where(line => line.About.Overlaps(nouns)));
            (before, looked) = (told[^1].Entry.Sequence, looked + told.Count);
        }

        return [.. found.Take(most)];
    }
}
