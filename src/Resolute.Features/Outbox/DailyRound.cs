using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Store;

namespace Resolute.Features.Outbox;

/// <summary>What a new day in Geneva brings without anybody writing: rows of boards that turn.</summary>
public sealed class DailyRound(IServiceScopeFactory scopes, TimeProvider clock)
{
    private DateOnly _done;

    /// <summary>Brings the boards up to the day.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await BoardKeeping.CatchUp(scope.ServiceProvider.GetRequiredService<VisibleStore>(), clock, cancellation);
    }

    /// <summary>The round of the day, where this process has not made it yet.</summary>
    public async Task RunDue(CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        if (_done == today)
            return;

        await CatchUp(cancellation);
        _done = today;
    }
}
