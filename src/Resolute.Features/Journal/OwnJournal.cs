using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>What the journal says of one's own: what one did, and what happened to one's account. Page by page, newest first.</summary>
public sealed class OwnJournal(VisibleStore store) : IView<OwnJournal.Request, OwnJournal.Shown>
{
    private const int PageLength = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.OwnAccount;

    /// <summary>Which page.</summary>
    /// <param name="Before">The cursor: the place of the last entry of the page before.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(long? Before = null, int Length = PageLength);

    /// <summary>A page of it.</summary>
    /// <param name="Lines">The entries, newest first.</param>
    /// <param name="NextBefore">The cursor of the next page; null on the last.</param>
    public sealed record Shown(IReadOnlyList<JournalLine> Lines, long? NextBefore);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (actor.Id is not { } own)
            return Refusals.NotFound(actor.Name);

        var length = Math.Clamp(request.Length, 1, PageLength);
        var told = await store.Journal.Find(new JournalQuery(Own: own, Before: request.Before), length + 1, cancellation);
        var lines = await JournalLine.Of(store, [.. told.Take(length)], cancellation);
        return new Shown(lines, told.Count > length ? lines[^1].Sequence : null);
    }
}
