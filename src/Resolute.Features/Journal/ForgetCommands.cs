using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>A job of the installation, each day: answers that were kept for commands which nobody repeats any more are forgotten. What was done stays in the journal.</summary>
public sealed class ForgetCommands(VisibleStore store) : IUseCase<ForgetCommands.Request, int>
{
    /// <summary>The most that are forgotten at once, so that nobody waits for it.</summary>
    internal const int Most = 1000;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>Nothing to say: those that are too old.</summary>
    public sealed record Request;

    /// <summary>How many were forgotten.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation) =>
        await store.Commands.Forget(act.Now - CommandId.KeptFor, Most, cancellation);
}
