using Resolute.Features.Journal;
using Resolute.Store;
using Resolute.Store.Keeping;
using Resolute.Text.Rulings;

namespace Resolute.Features.Keeping;

/// <summary>Fills an empty place from a row source, and takes it for whole only when what lies there gives the same sums and the chain holds.</summary>
internal static class Filling
{
    /// <summary>What lies at the place now.</summary>
    public sealed record Filled(IReadOnlyList<TableSum> Sums, HeadOfJournal Head);

    public static async Task<Ruling<Filled>> Fill(
        WorkspacePlace place,
        IRowSource source,
        IProgress<KeepingStep>? told,
        CancellationToken cancellation,
        Func<NewStore, Task>? last = null
    )
    {
        if ((await NewStore.Begin(new StorePlace(place.Folder, place.Connection), cancellation)).IsRefused(out var occupied, out var store))
            return occupied;

        await using (store)
        {
            var isWhole = false;
            try
            {
                var ruling = await Fill(store, source, told, last, cancellation);
                isWhole = !ruling.IsRefused(out _, out _);
                return ruling;
            }
            catch (BrokenArchiveException fault)
            {
                return fault.Refusal;
            }
            finally
            {
                if (!isWhole)
                    await store.Abandon(CancellationToken.None);
            }
        }
    }

    private static async Task<Ruling<Filled>> Fill(
        NewStore store,
        IRowSource source,
        IProgress<KeepingStep>? told,
        Func<NewStore, Task>? last,
        CancellationToken cancellation
    )
    {
        if ((await store.Lay(source, cancellation)).IsRefused(out var unknown, out _))
            return unknown;

        var sums = await Load(store, source, new StepCount(told, KeepingStage.Writing, source.RowCount), cancellation);
        if (!await store.IsJoined(cancellation))
            return new Refusal("archive-rows-apart");

        var proving = new StepCount(told, KeepingStage.Proving, sums.Sum(sum => sum.Rows));
        if (!Figures(sums).SequenceEqual(Figures(await store.Whole.Sums(source.Tables, proving.One, cancellation))))
            return new Refusal("place-differs");

        await store.Upgrade(cancellation);
        var broken = new List<Refusal>();
        var head = HeadOfJournal.Of(await ChainProof.Walk(store.Journal, null, broken, cancellation));
        if (broken.Count > 0 || head != source.Head)
            return new Refusal("archive-chain-broken");

        if (last is not null)
            await last(store);
        await store.Finish(cancellation);
        return new Filled(sums, head);
    }

    private static async Task<IReadOnlyList<TableSum>> Load(NewStore store, IRowSource source, StepCount count, CancellationToken cancellation)
    {
        var sums = new List<TableSum>();
        foreach (var table in source.Tables)
        {
            using var digest = new RowDigest(table);
            await store.Load(table, Summed(source.Rows(table, cancellation), digest, count), cancellation);
            sums.Add(digest.Sum());
        }

        return sums;
    }

    private static async IAsyncEnumerable<object?[]> Summed(IAsyncEnumerable<object?[]> rows, RowDigest digest, StepCount count)
    {
        await foreach (var row in rows)
        {
            digest.Add(row);
            count.One();
            yield return row;
        }
    }

    private static IEnumerable<(long, string)> Figures(IReadOnlyList<TableSum> sums) => sums.Select(sum => (sum.Rows, sum.Sha256));
}
