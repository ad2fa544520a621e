using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Watches;

/// <summary>What happened of late to a noun, or to everything, as far as the actor may see it.</summary>
public sealed class NewsFeed(VisibleStore store) : IView<NewsFeed.Request, NewsFeed.Shown>
{
    private const int Most = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>The address of the noun's page without the leading slash; empty for everything.</summary>
    public sealed record Request(string Address);

    /// <summary>The news, the newest first.</summary>
    /// <param name="What">What it is about.</param>
    /// <param name="Lines">Up to fifty deeds.</param>
    /// <param name="Head">Where the journal ended: who keeps it can prove later that nothing before it was changed.</param>
    public sealed record Shown(Watched What, IReadOnlyList<NewsLine> Lines, string Head);

    /// <inheritdoc/>
    public Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation) => Of(store, request.Address, actor, cancellation);

    internal static async Task<Ruling<Shown>> Of(VisibleStore store, string address, Actor actor, CancellationToken cancellation)
    {
        if (await Watched.At(store, actor, address, cancellation) is not { } noun)
            return Refusals.NotFound(address);

        var named = await NamedNouns.Of(store, [noun], actor, cancellation);
        return new Shown(
            named[noun.ToString()],
            await LateNews.Of(store, actor, new HashSet<string>(StringComparer.Ordinal) { noun.ToString() }, Most, cancellation),
            (await store.Journal.Head(cancellation)).Hash
        );
    }
}
