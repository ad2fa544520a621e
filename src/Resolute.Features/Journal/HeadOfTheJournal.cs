using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>Where the journal ends. Anyone may see it and keep it: it tells nothing of what was done, and proves later that nothing before it was changed.</summary>
public sealed class HeadOfTheJournal(VisibleStore store, TimeProvider clock) : IView<HeadOfTheJournal.Request, HeadOfTheJournal.Shown>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The head of now.</summary>
    public sealed record Request;

    /// <summary>The head.</summary>
    /// <param name="Entries">How many entries the journal has.</param>
    /// <param name="Hash">The hash of the newest, lower-case hexadecimal.</param>
    /// <param name="At">The moment at which this was so.</param>
    public sealed record Shown(long Entries, string Hash, DateTimeOffset At);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var head = await store.Journal.Head(cancellation);
        return new Shown(head.Sequence, head.Hash, clock.GetUtcNow());
    }
}
