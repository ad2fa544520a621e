using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>
/// A job of the installation: who watches is written to of what happened since they were last told, one mail a person however many watches met, never
/// twice of the same, and never of their own deeds.
/// </summary>
public sealed class TellWatchers(VisibleStore store) : IUseCase<TellWatchers.Request, TellWatchers.Result>
{
    private const int MostInOne = 40;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Whom.</summary>
    /// <param name="Rhythms">The rhythms whose time it may be.</param>
    /// <param name="Since">Up to here a round before has looked for those who were not written to of late; 0 for nowhere.</param>
    public sealed record Request(IReadOnlyList<WatchRhythm> Rhythms, long Since);

    /// <summary>What was done.</summary>
    /// <param name="Head">The end of the journal, up to which was looked.</param>
    /// <param name="Written">How many persons are written to.</param>
    /// <param name="Again">When somebody who is left in peace may be told; null where nobody is.</param>
    public sealed record Result(long Head, int Written, DateTimeOffset? Again);

    /// <inheritdoc/>
    public async Task<Ruling<Result>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var (head, today) = ((await store.Journal.Head(cancellation)).Sequence, GenevaDay.Of(act.Now));
        var watches = await store.Watches.InRhythm(request.Rhythms, cancellation);
        var due = watches.Where(watch => watch.IsDue(act.Now, today)).ToList();
        var again = watches.Where(watch => watch.Rhythm == WatchRhythm.AtOnce && !watch.IsDue(act.Now, today)).Min(watch => watch.ToldAt + Watch.Pause);
        if (due.Count == 0)
            return new Result(head, 0, again);

        var told = await News(due, due.Min(watch => From(watch, request, act.Now)), act, cancellation);
        foreach (var ((account, lines), turn) in told.Select((one, turn) => (one, turn)))
        {
            foreach (var watch in due.Where(watch => watch.AccountId == account))
                watch.Told(head, act.Now, today);
            act.Did(Verb.ToldNews, NounRef.Of(account));
            var some = lines.TakeLast(MostInOne).Select(line => line.Sequence).ToList();
            act.Then(SendNews.Job, new SendNews.Request(Guid.CreateVersion7(act.Now), account.Value, some, lines.Count - some.Count), turn);
        }

        var written = told.Select(one => one.Account).ToHashSet();
        var idle = due.Where(watch => !written.Contains(watch.AccountId) && watch.Rhythm != WatchRhythm.AtOnce).Select(watch => watch.Id).ToList();
        await store.Watches.Pass(idle, head, today, cancellation);
        return new Result(head, written.Count, again);
    }

    // Whoever was left in peace has more to be told than the round before saw.
    private static long From(Watch watch, Request request, DateTimeOffset now) =>
        watch.ToldAt > now - (2 * Watch.Pause) || watch.Rhythm != WatchRhythm.AtOnce ? watch.ToldUntil : Math.Max(watch.ToldUntil, request.Since);

    private async Task<IReadOnlyList<(AccountId Account, IReadOnlyList<NewsLine> Lines)>> News(
        List<Watch> due,
        long from,
        Act act,
        CancellationToken cancellation
    )
    {
        var persons = new Dictionary<AccountId, (Actor Actor, List<NewsLine> Lines)>();
        foreach (var account in due.Select(watch => watch.AccountId).Distinct())
            if (await store.People.Actor(account, GenevaDay.Of(act.Now), cancellation) is { } person)
                persons[account] = (person, []);

        var byNoun = due.ToLookup(watch => watch.Noun, StringComparer.Ordinal);
        while (await store.Journal.After(from, cancellation) is { Count: > 0 } page)
        {
            from = page[^1].Entry.Sequence;
            foreach (var sight in persons.GroupBy(person => person.Value.Actor.Audience))
            foreach (var line in await NewsLine.Of(store, page, Actor.Of(sight.Key), cancellation))
                Add(line, byNoun, sight.ToDictionary());
        }

        return [.. persons.Where(person => person.Value.Lines.Count > 0).Select(person => (person.Key, (IReadOnlyList<NewsLine>)person.Value.Lines))];
    }

    private static void Add(NewsLine line, ILookup<string, Watch> byNoun, Dictionary<AccountId, (Actor Actor, List<NewsLine> Lines)> persons)
    {
        var watchers = line.About.SelectMany(noun => byNoun[noun]).Where(watch => watch.ToldUntil < line.Sequence && watch.AccountId != line.ActorId);
        foreach (var account in watchers.Select(watch => watch.AccountId).Distinct())
            if (persons.TryGetValue(account, out var person))
                person.Lines.Add(line);
    }
}
