using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Calendar;
using Resolute.Features.Journal;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;

namespace Resolute.Features.Outbox;

/// <summary>
/// What a new day in Geneva brings without anybody writing: recurrences that are dated further, rows of boards that turn, mail to those who look after
/// mandates, answers that nobody asks for again.
/// </summary>
public sealed class DailyRound(IServiceScopeFactory scopes, Runner runner, DataVersion version, TimeProvider clock)
{
    private DateOnly _done;

    /// <summary>Brings the boards up to the day.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await BoardKeeping.CatchUp(scope.ServiceProvider.GetRequiredService<VisibleStore>(), clock, cancellation);
        version.Changed();
    }

    /// <summary>The round of the day, where this process has not made it yet.</summary>
    public async Task RunDue(CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        if (_done == today)
            return;

        await ExtendCalendar(cancellation);
        await CatchUp(cancellation);
        await runner.Run<RemindOwners, RemindOwners.Request, int>(new(), Actor.Job, CommandId.New(clock.GetUtcNow()), cancellation);
        await ForgetOldCommands(cancellation);
        _done = today;
    }

    private async Task ForgetOldCommands(CancellationToken cancellation)
    {
        bool isMore;
        do
        {
            var command = CommandId.New(clock.GetUtcNow());
            var ruling = await runner.Run<ForgetCommands, ForgetCommands.Request, int>(new(), Actor.Job, command, cancellation);
            isMore = !ruling.IsRefused(out _, out var forgotten) && forgotten == ForgetCommands.Most;
        } while (isMore);
    }

    private async Task ExtendCalendar(CancellationToken cancellation)
    {
        for (int? after = 0; after is { } number; )
        {
            var command = CommandId.New(clock.GetUtcNow());
            var ruling = await runner.Run<ExtendInstances, ExtendInstances.Request, int?>(new(number), Actor.Job, command, cancellation);
            after = ruling.IsRefused(out _, out var next) ? null : next;
        }
    }
}
