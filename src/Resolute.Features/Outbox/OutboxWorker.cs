using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Resolute.Features.Documents;
using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Features.Watches;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Outbox;
using Resolute.Text.Rulings;

namespace Resolute.Features.Outbox;

/// <summary>Does what deeds have left to follow: each job at least once, its effect once; a job that fails rests and is tried again, and after eight attempts is kept and shown.</summary>
public sealed partial class OutboxWorker(IServiceScopeFactory scopes, Runner runner, TimeProvider clock, ILogger<OutboxWorker> log)
{
    /// <summary>Does every job that is due now.</summary>
    /// <returns>How many were done.</returns>
    public async Task<int> RunDue(CancellationToken cancellation)
    {
        var done = 0;
        while (await NextDue(cancellation) is { } row)
        {
            var failure = await Try(row, cancellation);
            await Settle(row.Id, failure, cancellation);
            done += failure is null ? 1 : 0;
        }

        return done;
    }

    private async Task<OutboxRow?> NextDue(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VisibleStore>().Outbox.NextDue(clock.GetUtcNow(), cancellation);
    }

    private async Task<string?> Try(OutboxRow row, CancellationToken cancellation)
    {
        try
        {
            if (await Run(row, cancellation) is not { } refusal)
                return null;

            Refused(row.Job, row.Id, refusal.Code);
            return refusal.Code;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            Failed(fault, row.Job, row.Id);
            return fault.GetType().Name;
        }
    }

    private Task<Refusal?> Run(OutboxRow row, CancellationToken cancellation) =>
        row.Job switch
        {
            SuggestEvidence.Job => Run<SuggestEvidence, SuggestEvidence.Request, int>(row, cancellation),
            SendReminder.Job => Run<SendReminder, SendReminder.Request, bool>(row, cancellation),
            SendNews.Job => Run<SendNews, SendNews.Request, bool>(row, cancellation),
            SendAccountLetter.Job => Run<SendAccountLetter, SendAccountLetter.Request, bool>(row, cancellation),
            SuggestActs.Job => Run<SuggestActs, SuggestActs.Request, int>(row, cancellation),
            TakeWaitingFile.Job => Run<TakeWaitingFile, TakeWaitingFile.Request, TakeWaitingFile.Settled>(row, cancellation),
            _ => Task.FromResult<Refusal?>(new Refusal("job-unknown", null, row.Job)),
        };

    // The row's id is the command's id: a job that two processes take, or that is cut off before it is settled, is done once.
    private async Task<Refusal?> Run<TJob, TRequest, TResult>(OutboxRow row, CancellationToken cancellation)
        where TJob : class, IUseCase<TRequest, TResult>
    {
        var request = JsonSerializer.Deserialize<TRequest>(row.Request)!;
        var ruling = await runner.Run<TJob, TRequest, TResult>(request, Actor.Job, new CommandId(row.Id), cancellation);
        return ruling.IsRefused(out var refusal, out _) ? refusal : null;
    }

    private async Task Settle(Guid id, string? failure, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
        await Collisions.Outlast(store, () => TrySettle(store, id, failure, cancellation), cancellation);
    }

    // Another process may have settled the row before, or at the same moment: then it is gone when it is looked for again.
    private async Task<bool> TrySettle(VisibleStore store, Guid id, string? failure, CancellationToken cancellation)
    {
        await using var writing = await store.BeginWriting(cancellation);
        if (await store.Outbox.Find(id, cancellation) is not { } row)
            return false;

        var act = new Act(Actor.Job, clock.GetUtcNow());
        if (failure is null)
            store.Outbox.Remove(row);
        else
            row.Fail(failure, act.Now);
        await writing.Commit(act.Done(null), cancellation);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "Job {job} of row {row} was refused: {code}")]
    private partial void Refused(string job, Guid row, string code);

    [LoggerMessage(LogLevel.Error, "Job {job} of row {row} failed")]
    private partial void Failed(Exception fault, string job, Guid row);
}
