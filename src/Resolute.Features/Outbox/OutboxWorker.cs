using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Outbox;
using Resolute.Text.Rulings;

namespace Resolute.Features.Outbox;

/// <summary>Does what deeds have left to follow: each job at least once, its effect once; a job that fails rests and is tried again, and after eight attempts is kept and shown.</summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, Runner runner, TimeProvider clock)
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
            return await Run(row, cancellation) is { } refusal ? refusal.Code : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault.GetType().Name;
        }
    }

    // The row's id is the command's id: a job that two processes take, or that is cut off before it is settled, is done once.
    private async Task<Refusal?> Run(OutboxRow row, CancellationToken cancellation)
    {
        if (row.Job != SuggestEvidence.Job)
            return new Refusal("job-unknown", null, row.Job);

        var request = JsonSerializer.Deserialize<SuggestEvidence.Request>(row.Request)!;
        var ruling = await runner.Run<SuggestEvidence, SuggestEvidence.Request, int>(request, Actor.Job, new CommandId(row.Id), cancellation);
        return ruling.IsRefused(out var refusal, out _) ? refusal : null;
    }

    private async Task Settle(Guid id, string? failure, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
        await using var writing = await store.BeginWriting(cancellation);
        if (await store.Outbox.Find(id, cancellation) is not { } row)
            return;

        var act = new Act(Actor.Job, clock.GetUtcNow());
        if (failure is null)
            store.Outbox.Remove(row);
        else
            row.Fail(failure, act.Now);
        await writing.Commit(act.Done(null), cancellation);
    }
}
