using Microsoft.EntityFrameworkCore;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;

namespace Resolute.Store.Watches;

/// <summary>What persons watch: each person's own, and all of them only for the job that tells.</summary>
public sealed class WatchSet
{
    private readonly ResoluteContext _context;

    internal WatchSet(ResoluteContext context) => _context = context;

    /// <summary>What a person watches, in the order in which they began.</summary>
    public async Task<IReadOnlyList<Watch>> Of(AccountId account, CancellationToken cancellation) =>
        await _context.Watches.Where(watch => watch.AccountId == account).OrderBy(watch => watch.Id).ToListAsync(cancellation);

    /// <summary>One watch of a person.</summary>
    public Task<Watch?> Find(AccountId account, WatchId id, CancellationToken cancellation) =>
        _context.Watches.SingleOrDefaultAsync(watch => watch.Id == id && watch.AccountId == account, cancellation);

    /// <summary>A person's watch of a noun.</summary>
    public Task<Watch?> Find(AccountId account, NounRef noun, CancellationToken cancellation)
    {
        var words = noun.ToString();
        return _context.Watches.SingleOrDefaultAsync(watch => watch.Noun == words && watch.AccountId == account, cancellation);
    }

    /// <summary>Everything that the person watches whose mails carry a token.</summary>
    public async Task<IReadOnlyList<Watch>> OfToken(string token, CancellationToken cancellation) =>
        await _context.Watches.Where(watch => watch.Token == token).OrderBy(watch => watch.Id).ToListAsync(cancellation);

    /// <summary>The watches of some rhythms whose persons can be reached by mail.</summary>
    public async Task<IReadOnlyList<Watch>> InRhythm(IReadOnlyCollection<WatchRhythm> rhythms, CancellationToken cancellation) =>
        await _context
            .Watches.Where(watch => rhythms.Contains(watch.Rhythm))
            .Where(watch => _context.Accounts.Any(account => account.Id == watch.AccountId && account.Mail != null))
            .OrderBy(watch => watch.Id)
            .ToListAsync(cancellation);

    /// <summary>
    /// Nothing was left to tell of some watches: their place moves on without anybody's deed, so that the next round need not look at the same again.
    /// </summary>
    public async Task Pass(IReadOnlyCollection<WatchId> watches, long head, DateOnly today, CancellationToken cancellation)
    {
        foreach (var some in watches.Chunk(500))
            await _context
                .Watches.Where(watch => some.Contains(watch.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(watch => watch.ToldUntil, head).SetProperty(watch => watch.ToldOn, today), cancellation);
    }

    /// <summary>Begins one.</summary>
    public void Add(Watch watch) => _context.Watches.Add(watch);

    /// <summary>Ends one.</summary>
    public void Remove(Watch watch) => _context.Watches.Remove(watch);
}
