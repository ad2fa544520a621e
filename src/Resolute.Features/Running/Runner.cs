using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.Search;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Features.Running;

/// <summary>The one way in: permission, transaction, boards, index, journal, outbox, repeated commands, retry, round every use case, whichever door asks.</summary>
public sealed class Runner(IServiceScopeFactory scopes, TimeProvider clock, DataVersion version)
{
    /// <summary>Runs a use case once for <paramref name="command"/>, however often it is asked.</summary>
    public Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(TRequest request, Actor actor, CommandId command, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, TResult> => Run<TUseCase, TRequest, TResult>(request, actor, command, null, cancellation);

    /// <summary>The same, as long as a thing is as it was seen.</summary>
    public async Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(
        TRequest request,
        Actor actor,
        CommandId command,
        Unchanged? since,
        CancellationToken cancellation
    )
        where TUseCase : class, IUseCase<TRequest, TResult>
    {
        if (Refusals.Of(actor, TUseCase.Needs) is { } reason)
            return reason;

        if (actor.OnlyReads)
            return new Refusal("token-only-reads");

        if (FreshProof.IsNeededFor(TUseCase.Needs) && !TUseCase.ByOldProof && FreshProof.WhyNot(actor, clock.GetUtcNow()) is { } old)
            return old;

        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
        var useCase = ActivatorUtilities.CreateInstance<TUseCase>(scope.ServiceProvider);
        var carried = "";
        if (useCase is IPrepared<TRequest> prepared && (await prepared.Prepare(request, cancellation)).IsRefused(out var unprepared, out carried))
            return unprepared;

        var digest = TUseCase.KeepsAnswer ? CommandDigest.Of<TUseCase, TRequest>(request, actor, carried) : null;
        try
        {
            return await Collisions.Outlast(
                store,
                () => Attempt(store, clock, useCase, request, new Act(actor, clock.GetUtcNow()), command, digest, since, cancellation),
                cancellation
            );
        }
        finally
        {
            // Also where the answer was a fault: it may have come after the commit.
            version.Changed();
        }
    }

    /// <summary>Shows a view, as the data stood at one moment.</summary>
    public async Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request, Actor actor, CancellationToken cancellation)
        where TView : class, IView<TRequest, TResult>
    {
        if (Refusals.Of(actor, TView.Needs) is { } reason)
            return reason;

        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<VisibleStore>();
        await using var snapshot = await store.BeginReading(cancellation);
        return await ActivatorUtilities.CreateInstance<TView>(scope.ServiceProvider).See(request, actor, cancellation);
    }

    private static async Task<Ruling<TResult>> Attempt<TRequest, TResult>(
        VisibleStore store,
        TimeProvider clock,
        IUseCase<TRequest, TResult> useCase,
        TRequest request,
        Act act,
        CommandId command,
        string? digest,
        Unchanged? since,
        CancellationToken cancellation
    )
    {
        await using var writing = await store.BeginWriting(cancellation);
        if (digest is not null && await store.Commands.Find(command, cancellation) is { } kept)
            return kept.Digest == digest ? JsonSerializer.Deserialize<TResult>(kept.Answer)! : Refusals.CommandReused;

        // Before anything is done, so that whoever comes too late is told that and nothing else.
        var seen = since is null ? null : await since.Refs(store, act.Actor, cancellation);
        if (seen is not null && await since!.IsPast(store, seen, cancellation))
            return Unchanged.Refusal;

        var ruling = await useCase.Run(request, act, cancellation);
        if (ruling.IsRefused(out _, out var result))
        {
            if (act.IsKeptThoughRefused)
                await writing.Commit(act.Done(null), cancellation);
            return ruling;
        }

        var answer = digest is null ? null : new KeptCommand(command, digest, JsonSerializer.Serialize(result), act.Now);
        var done = act.Done(answer);
        var (boards, index) = await writing.Write(done, cancellation);
        await BoardKeeping.Follow(store, clock, boards, cancellation);
        await SearchKeeping.Follow(store, index, cancellation);
        if (seen is not null)
        {
            // And again when nobody else can tell the journal anything: then nobody came between.
            await writing.HoldJournal(cancellation);
            if (await since!.IsPast(store, seen, cancellation))
                return Unchanged.Refusal;
        }

        await writing.Commit(done, cancellation);
        return ruling;
    }
}
