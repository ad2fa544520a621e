using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;

namespace Resolute.Features.Watches;

/// <summary>Looks whether the journal has grown, and tells those who watch: at once, and once a day whoever wants it daily or weekly.</summary>
public sealed class NewsRound(IServiceScopeFactory scopes, Runner runner, MailOut mail, TimeProvider clock)
{
    private static readonly WatchRhythm[] AtOnce = [WatchRhythm.AtOnce];
    private static readonly WatchRhythm[] InTurn = [WatchRhythm.Daily, WatchRhythm.Weekly];

    private long _seen;
    private DateOnly _day;
    private DateTimeOffset _again = DateTimeOffset.MaxValue;

    /// <summary>Tells whoever is to be told now. Without a mail server nobody is.</summary>
    /// <returns>How many persons are written to.</returns>
    public async Task<int> RunDue(CancellationToken cancellation)
    {
        if (!mail.IsOpen)
            return 0;

        var written = 0;
        var (now, today) = (clock.GetUtcNow(), GenevaDay.Today(clock));
        if (await Head(cancellation) > _seen || now >= _again)
        {
            var told = await Tell(AtOnce, _seen, cancellation);
            (_seen, _again, written) = (told.Head, told.Again ?? DateTimeOffset.MaxValue, told.Written);
        }

        if (_day != today)
        {
            written += (await Tell(InTurn, 0, cancellation)).Written;
            _day = today;
        }

        return written;
    }

    private async Task<long> Head(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<VisibleStore>().Journal.Head(cancellation)).Sequence;
    }

    private async Task<TellWatchers.Result> Tell(IReadOnlyList<WatchRhythm> rhythms, long since, CancellationToken cancellation)
    {
        var request = new TellWatchers.Request(rhythms, since);
        var command = CommandId.New(clock.GetUtcNow());
        var ruling = await runner.Run<TellWatchers, TellWatchers.Request, TellWatchers.Result>(request, Actor.Job, command, cancellation);
        return ruling.IsRefused(out var refusal, out var result) ? throw new InvalidOperationException(refusal.Code) : result;
    }
}
