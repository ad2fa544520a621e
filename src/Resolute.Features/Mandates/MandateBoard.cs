using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>
/// The mandates that the actor may see, with counts by state, status and addressee. Provisional and unconfirmed ones count in no status. Pages and
/// counts are found by index: a board of a hundred thousand is as quick as one of a thousand.
/// </summary>
public sealed class MandateBoard(VisibleStore store, TimeProvider clock) : IView<MandateBoard.Request, MandateBoard.Shown>
{
    private const int PageLength = 50;
    private const int SoonDays = 30;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>
    /// All, or one state, one status, one addressee, the instruments of one body, what one person looks after, what is due soon; a page of at most 50
    /// after the number of the last one shown.
    /// </summary>
    /// <param name="State">One state.</param>
    /// <param name="Status">One status. What is overdue comes in the order of days, the longest overdue first; all else by number.</param>
    /// <param name="AddresseeKey">One addressee; empty for what asks nobody who is known.</param>
    /// <param name="After">The number of the last one shown.</param>
    /// <param name="Body">The body whose instruments ask.</param>
    /// <param name="Owner">The person who looks after it; nobody's for the public, who is not told.</param>
    /// <param name="Due">Only what is dated: due soon or overdue, the next first.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(
        MandateState? State = null,
        MandateStatus? Status = null,
        string? AddresseeKey = null,
        int After = 0,
        string? Body = null,
        AccountId? Owner = null,
        DueFilter? Due = null,
        int Length = PageLength
    );

    /// <summary>A page of mandates and the counts over all that the actor may see.</summary>
    /// <param name="Mandates">The page.</param>
    /// <param name="NextAfter">The cursor of the next page; null on the last.</param>
    /// <param name="ByStatus">How many have which status.</param>
    /// <param name="ByState">How many are in which state.</param>
    /// <param name="ByAddressee">How many of each addressee have which status; those with the most that are open first.</param>
    /// <param name="Bodies">The bodies whose instruments are held, to choose from.</param>
    /// <param name="Today">The day that it is judged on.</param>
    public sealed record Shown(
        IReadOnlyList<MandateLine> Mandates,
        int? NextAfter,
        IReadOnlyDictionary<MandateStatus, int> ByStatus,
        IReadOnlyDictionary<MandateState, int> ByState,
        IReadOnlyList<Owed> ByAddressee,
        IReadOnlyList<string> Bodies,
        DateOnly Today
    );

    /// <summary>How much is asked of one addressee.</summary>
    /// <param name="AddresseeKey">The key; empty where nobody is known.</param>
    /// <param name="ByStatus">How many have which status.</param>
    public sealed record Owed(string AddresseeKey, IReadOnlyDictionary<MandateStatus, int> ByStatus);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var today = GenevaDay.Today(clock);
        var length = Math.Clamp(request.Length, 1, PageLength);
        var rows = await store.Boards.Page(Asked(request, actor, today), length + 1, cancellation);
        var page = rows.Take(length).ToList();
        var counts = await store.Boards.Counts(actor.Audience, today, null, cancellation);
        return new Shown(
            await BoardLines.Of(store, actor, page, today, cancellation),
            rows.Count > length ? page[^1].Number : null,
            Sum(counts.Where(count => count.Status is not null), count => count.Status!.Value),
            Sum(counts, count => count.State),
            [
                .. counts
                    .Where(count => count.Status is not null)
                    .GroupBy(count => count.AddresseeKey, StringComparer.Ordinal)
                    .Select(group => new Owed(group.Key, Sum(group, count => count.Status!.Value)))
                    .OrderByDescending(owed => owed.ByStatus.Sum(pair => pair.Key.IsOpen() ? pair.Value : 0))
                    .ThenBy(owed => owed.AddresseeKey, StringComparer.Ordinal),
            ],
            await store.Boards.Bodies(actor.Audience, cancellation),
            today
        );
    }

    internal static BoardAsked Asked(Request request, Actor actor, DateOnly today) =>
        new(actor.Audience, today)
        {
            State = request.State,
            Statuses =
                request.Due == DueFilter.Overdue ? [MandateStatus.Overdue]
                : request.Status is { } status ? [status]
                : null,
            AddresseeKey = request.AddresseeKey,
            Body = request.Body,
            Owner = request.Owner,
            DueFrom = request.Due == DueFilter.Soon ? today : null,
            DueThrough = request.Due is DueFilter.Soon or DueFilter.Dated ? today.AddDays(SoonDays) : null,
            Order =
                request.Due is DueFilter.Soon or DueFilter.Dated ? BoardOrder.NextDue
                : request.Due == DueFilter.Overdue || request.Status == MandateStatus.Overdue ? BoardOrder.Overdue
                : BoardOrder.Number,
            After = request.After,
        };

    private static Dictionary<T, int> Sum<T>(IEnumerable<BoardCount> counts, Func<BoardCount, T> by)
        where T : notnull => counts.GroupBy(by).ToDictionary(group => group.Key, group => group.Sum(count => count.Count));
}

/// <summary>What is dated.</summary>
public enum DueFilter
{
    /// <summary>Due within thirty days.</summary>
    Soon,

    /// <summary>Overdue.</summary>
    Overdue,

    /// <summary>Both: overdue, and due within thirty days.</summary>
    Dated,
}
