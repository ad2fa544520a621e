using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>What a signed-in person watches, and what happened to it of late.</summary>
public sealed class OwnWatches(VisibleStore store) : IView<OwnWatches.Request, OwnWatches.Shown>
{
    private const int Most = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Nothing to say: the watches are the actor's own.</summary>
    public sealed record Request;

    /// <summary>The watches in the order in which they began, and their news, the newest first.</summary>
    /// <param name="Watches">What is watched.</param>
    /// <param name="News">Up to fifty deeds of late.</param>
    /// <param name="Mail">Where mail reaches the person; null for nowhere.</param>
    public sealed record Shown(IReadOnlyList<Line> Watches, IReadOnlyList<NewsLine> News, string? Mail);

    /// <summary>One watch.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="What">What is watched; null where it can be seen no more.</param>
    /// <param name="Rhythm">How often the person is written to.</param>
    public sealed record Line(Guid Id, Watched? What, WatchRhythm Rhythm);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id is not { } id || await store.People.Find(id, cancellation) is not { } account)
            return new Refusal("sign-in-required");

        var watches = await store.Watches.Of(id, cancellation);
        var nouns = watches.Select(watch => watch.Noun).ToHashSet(StringComparer.Ordinal);
        var named = await NamedNouns.Of(store, [.. nouns.Select(NounRef.Read)], actor, cancellation);
        return new Shown(
            [.. watches.Select(watch => new Line(watch.Id.Value, named.GetValueOrDefault(watch.Noun), watch.Rhythm))],
            await LateNews.Of(store, actor, nouns, Most, cancellation),
            account.Mail
        );
    }
}
