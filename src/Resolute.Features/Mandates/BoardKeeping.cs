using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>Keeps what boards show equal to what the records derive: after every use case in its own transaction, for older workspaces once, and as days turn.</summary>
internal static class BoardKeeping
{
    private const int AtOnce = 500;
    private const int MostTold = 20;

    /// <summary>The rows of all mandates that a use case has touched follow it.</summary>
    public static async Task Follow(VisibleStore store, TimeProvider clock, Touched touched, CancellationToken cancellation)
    {
        if (touched.IsNothing)
            return;

        await store.BoardBook.TakeTurn(cancellation);
        foreach (var ids in (await store.BoardBook.Concerned(touched, cancellation)).Chunk(AtOnce))
            await Keep(store, clock, ids, cancellation);
    }

    /// <summary>Rows for mandates that have none yet, and anew for those whose rows have turned by today.</summary>
    public static async Task CatchUp(VisibleStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        while (await Behind(store, today, cancellation) is { Count: > 0 } ids)
        {
            await Collisions.Outlast(
                store,
                async () =>
                {
                    await using var writing = await store.BeginWriting(cancellation);
                    await store.BoardBook.TakeTurn(cancellation);
                    await Keep(store, clock, ids, cancellation);
                    await writing.Commit(new Act(Actor.Job, clock.GetUtcNow()).Done(null), cancellation);
                    return true;
                },
                cancellation
            );
        }
    }

    /// <summary>Every way in which what is kept differs from what the records derive.</summary>
    public static async Task<IReadOnlyList<Refusal>> Differences(VisibleStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var broken = new List<Refusal>();
        var counted = new Dictionary<BoardTallyKey, int>();
        for (var after = 0; ; )
        {
            var ids = await store.BoardBook.NextByNumber(after, AtOnce, cancellation);
            if (ids.Count == 0)
                break;

            var derived = await Derive(store, clock, ids, cancellation);
            after = derived.Last;
            var kept = await store.BoardBook.Rows(ids, cancellation);
            foreach (var row in kept)
                counted[BoardTallyKey.Of(row)] = counted.GetValueOrDefault(BoardTallyKey.Of(row)) + 1;

            // A row that has turned waits for the day's round, and says nothing of today.
            var waiting = kept.Where(row => row.TurnsOn <= today).Select(row => row.MandateId).ToHashSet();
            var other = kept.ToHashSet();
            other.SymmetricExceptWith(derived.Rows);
            broken.AddRange(
                other
                    .Where(row => !waiting.Contains(row.MandateId))
                    .Select(row => row.Number)
                    .Distinct()
                    .Select(number => new Refusal("board-row", null, number))
            );
            if (!Told(await store.BoardBook.Parties(ids, cancellation), waiting).SetEquals(Told(derived.Parties, waiting)))
                broken.Add(new Refusal("mandate-parties", null, after));
        }

        foreach (var tally in await store.BoardBook.Tallies(cancellation))
        {
            var key = BoardTallyKey.Of(tally);
            if (counted.GetValueOrDefault(key) != tally.Count)
                broken.Add(new Refusal("board-tally", null, tally.AddresseeKey, tally.Count, counted.GetValueOrDefault(key)));
            counted.Remove(key);
        }

        broken.AddRange(counted.Select(pair => new Refusal("board-tally", null, pair.Key.AddresseeKey, 0, pair.Value)));
        return [.. broken.Take(MostTold)];
    }

    private static HashSet<(MandateId, PartyRole, string, DateOnly, DateOnly, DateOnly)> Told(IEnumerable<MandateParty> parties, HashSet<MandateId> waiting) =>
        [
            .. parties
                .Where(party => !waiting.Contains(party.MandateId))
                .Select(party => (party.MandateId, party.Role, party.Key, party.NextDue, party.RestrictedNextDue, party.PublicNextDue)),
        ];

    private static async Task<IReadOnlyList<MandateId>> Behind(VisibleStore store, DateOnly today, CancellationToken cancellation) =>
        await store.BoardBook.WithoutRow(AtOnce, cancellation) is { Count: > 0 } without ? without : await store.BoardBook.Turned(today, AtOnce, cancellation);

    private static async Task Keep(VisibleStore store, TimeProvider clock, IReadOnlyList<MandateId> ids, CancellationToken cancellation)
    {
        var derived = await Derive(store, clock, ids, cancellation);
        await store.BoardBook.Keep(ids, derived.Rows, derived.Parties, cancellation);
    }

    private static async Task<Derived> Derive(VisibleStore store, TimeProvider clock, IReadOnlyList<MandateId> ids, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var mandates = await store.BoardBook.Of(ids, cancellation);
        var rows = new List<BoardRow>();
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var seen = mandates.Where(one => one.Audience >= audience).ToList();
            if (seen.Count == 0)
                continue;

            var statuses = await StatusesToday.Of(store, clock, Actor.Of(audience), [.. seen.Select(one => one.Mandate.Id)], cancellation);
            rows.AddRange(seen.Select(one => BoardRows.Of(one.Mandate, one.Body, audience, statuses.InTime(one.Mandate), today)));
        }

        var ofMandate = rows.ToLookup(row => row.MandateId);
        return new Derived(
            rows,
            [.. mandates.SelectMany(one => MandateParty.In(one.Mandate, [.. ofMandate[one.Mandate.Id]]))],
            mandates.Count == 0 ? 0 : mandates[^1].Mandate.Number
        );
    }

    private sealed record Derived(IReadOnlyList<BoardRow> Rows, IReadOnlyList<MandateParty> Parties, int Last);

    private sealed record BoardTallyKey(Audience Audience, string AddresseeKey, MandateState State, bool IsProvisional, string Status, DateOnly OverdueFrom)
    {
        public static BoardTallyKey Of(BoardRow row) =>
            new(row.Audience, row.AddresseeKey, row.State, row.IsProvisional, row.Status?.ToString() ?? "", row.OverdueFrom);

        public static BoardTallyKey Of(BoardTally tally) =>
            new(tally.Audience, tally.AddresseeKey, tally.State, tally.IsProvisional, tally.Status, tally.OverdueFrom);
    }
}
