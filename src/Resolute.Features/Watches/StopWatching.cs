using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>A signed-in person watches something no more.</summary>
public sealed class StopWatching(VisibleStore store) : IUseCase<StopWatching.Request, WatchId>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Which of the person's own watches.</summary>
    public sealed record Request(WatchId Id);

    /// <summary>The watch that was ended.</summary>
    public async Task<Ruling<WatchId>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (act.Actor.Id is not { } account)
            return new Refusal("sign-in-required");

        if (await store.Watches.Find(account, request.Id, cancellation) is not { } watch)
            return Refusals.NotFound(request.Id.ToString());

        store.Watches.Remove(watch);
        act.Did(Verb.StoppedWatching, NounRef.Of(watch.Id), on: NounRef.Of(watch.AccountId));
        return watch.Id;
    }
}
