using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>Mandates as boards find them: pages and counts by index, whatever their number.</summary>
public sealed class BoardSet
{
    private const int MostBodies = 200;
    private const int Rare = 500;

    private readonly ResoluteContext _context;

    internal BoardSet(ResoluteContext context) => _context = context;

    /// <summary>The rows that are asked for, at most <paramref name="length"/>, after the cursor.</summary>
    public async Task<IReadOnlyList<BoardRow>> Page(BoardAsked asked, int length, CancellationToken cancellation)
    {
        var rows = Asked(asked);
        var last = asked.After == 0 || asked.Order is BoardOrder.Number or BoardOrder.Newest ? null : await Place(asked, cancellation);
        rows = asked.Order switch
        {
            BoardOrder.Overdue => After(rows, last).OrderBy(row => row.OverdueFrom).ThenBy(row => row.Number),
            BoardOrder.Newest => (asked.After == 0 ? rows : rows.Where(row => row.Number < asked.After)).OrderByDescending(row => row.Number),
            BoardOrder.NextDue => AfterDue(rows, last).OrderBy(row => row.NextDue).ThenBy(row => row.Number),
            _ => rows.Where(row => row.Number > asked.After).OrderBy(row => row.Number),
        };
        return await rows.Take(length).ToListAsync(cancellation);
    }

    /// <summary>The rows of some mandates, by number.</summary>
    public async Task<IReadOnlyList<BoardRow>> Of(Audience audience, IReadOnlyCollection<MandateId> ids, CancellationToken cancellation) =>
        await _context
            .BoardRows.AsNoTracking()
            .Where(row => row.Audience == audience && ids.Contains(row.MandateId))
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);

    /// <summary>How many are asked for: only where an index tells so few that counting them costs nothing.</summary>
    public Task<int> Count(BoardAsked asked, CancellationToken cancellation) => Asked(asked).CountAsync(cancellation);

    /// <summary>How many mandates stand where, with each addressee, on a day.</summary>
    public async Task<IReadOnlyList<BoardCount>> Counts(Audience audience, DateOnly today, string? addressee, CancellationToken cancellation)
    {
        var tallies = _context.BoardTallies.AsNoTracking().Where(tally => tally.Audience == audience && tally.Count != 0);
        var some = addressee is null ? tallies : tallies.Where(tally => tally.AddresseeKey == addressee);
        var counts = await some.GroupBy(tally => new
            {
                tally.AddresseeKey,
                tally.State,
                tally.IsProvisional,
                tally.Status,
                IsOverdue = tally.OverdueFrom <= today,
            })
            .Select(heap => new { heap.Key, Count = heap.Sum(tally => tally.Count) })
            .ToListAsync(cancellation);
        return
        [
            .. counts.Select(one => new BoardCount(
                one.Key.AddresseeKey,
                one.Key.State,
                one.Key.IsProvisional,
                one.Key.IsOverdue ? MandateStatus.Overdue
                    : one.Key.Status.Length == 0 ? null
                    : Enum.Parse<MandateStatus>(one.Key.Status),
                one.Count
            )),
        ];
    }

    /// <summary>The bodies whose instruments ask what is on a board: one step of an index each, however many mandates there are.</summary>
    [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares; it knows this form alone.")]
    public async Task<IReadOnlyList<string>> Bodies(Audience audience, CancellationToken cancellation)
    {
        var bodies = new List<string>();
        for (var last = ""; bodies.Count < MostBodies; bodies.Add(last))
        {
            var before = last;
            var next = await _context
                .BoardRows.Where(row => row.Audience == audience && string.Compare(row.Body, before) > 0)
                .OrderBy(row => row.Body)
                .Select(row => row.Body)
                .FirstOrDefaultAsync(cancellation);
            if (next is null)
                break;
            last = next;
        }

        return bodies;
    }

    /// <summary>The next dated mandates in which a body stands in one of some parts, by day.</summary>
    public async Task<IReadOnlyList<BoardRow>> Standing(
        Audience audience,
        string body,
        IReadOnlyCollection<PartyRole> roles,
        int length,
        CancellationToken cancellation
    )
    {
        var parties = _context.MandateParties.Where(party => party.Key == body && roles.Contains(party.Role));
        var some = await parties.Select(party => party.MandateId).Distinct().Take(Rare + 1).ToListAsync(cancellation);
        var rows = _context.BoardRows.AsNoTracking().Where(row => row.Audience == audience && row.NextDue < DateOnly.MaxValue);

        // Those of a body that rarely stands anywhere are looked at one by one; one that often does is soon met on the way from day to day.
        rows =
            some.Count <= Rare
                ? rows.Where(row => some.Contains(row.MandateId))
                : rows.Where(row => _context.MandateParties.Any(party => party.MandateId == row.MandateId && roles.Contains(party.Role) && party.Key == body));
        return await rows.OrderBy(row => row.NextDue).ThenBy(row => row.Number).Take(length).ToListAsync(cancellation);
    }

    private IQueryable<BoardRow> Asked(BoardAsked asked)
    {
        var today = asked.Today;
        var rows = _context.BoardRows.AsNoTracking().Where(row => row.Audience == asked.Audience);
        if (asked.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (asked.AddresseeKey is { } key)
            rows = rows.Where(row => row.AddresseeKey == key);
        if (asked.Body is { } body)
            rows = rows.Where(row => row.Body == body);
        if (asked.Owner is { } owner)
            rows = rows.Where(row => row.OwnerId == owner);
        if (asked.DueFrom is { } from)
            rows = rows.Where(row => row.NextDue >= from);
        if (asked.DueThrough is { } through)
            rows = rows.Where(row => row.NextDue <= through);
        return asked.Statuses switch
        {
            null or [] => rows,
            [MandateStatus.Overdue] => rows.Where(row => row.OverdueFrom <= today),
            [var one] => rows.Where(row => row.Status == one && row.OverdueFrom > today),
            var some => rows.Where(row => row.Status != null && some.Contains(row.Status.Value) && row.OverdueFrom > today),
        };
    }

    private Task<BoardRow?> Place(BoardAsked asked, CancellationToken cancellation) =>
        _context.BoardRows.AsNoTracking().SingleOrDefaultAsync(row => row.Audience == asked.Audience && row.Number == asked.After, cancellation);

    // The first condition is what an index can begin at; the second tells those of the same day apart.
    private static IQueryable<BoardRow> After(IQueryable<BoardRow> rows, BoardRow? last) =>
        last is null ? rows : rows.Where(row => row.OverdueFrom >= last.OverdueFrom && (row.OverdueFrom > last.OverdueFrom || row.Number > last.Number));

    private static IQueryable<BoardRow> AfterDue(IQueryable<BoardRow> rows, BoardRow? last) =>
        last is null ? rows : rows.Where(row => row.NextDue >= last.NextDue && (row.NextDue > last.NextDue || row.Number > last.Number));
}

/// <summary>In which order rows come.</summary>
public enum BoardOrder
{
    /// <summary>By number.</summary>
    Number,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>What has been overdue longest first.</summary>
    Overdue,

    /// <summary>What is due next first.</summary>
    NextDue,
}

/// <summary>Which rows of a board are asked for.</summary>
/// <param name="Audience">For whom.</param>
/// <param name="Today">The day.</param>
public sealed record BoardAsked(Audience Audience, DateOnly Today)
{
    /// <summary>Only this state.</summary>
    public MandateState? State { get; init; }

    /// <summary>Only these statuses; null for all.</summary>
    public IReadOnlyList<MandateStatus>? Statuses { get; init; }

    /// <summary>Only what asks this addressee.</summary>
    public string? AddresseeKey { get; init; }

    /// <summary>Only what instruments of this body ask.</summary>
    public string? Body { get; init; }

    /// <summary>Only what this person looks after.</summary>
    public AccountId? Owner { get; init; }

    /// <summary>Only what is next due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Only what is next due on this day or earlier.</summary>
    public DateOnly? DueThrough { get; init; }

    /// <summary>In which order.</summary>
    public BoardOrder Order { get; init; }

    /// <summary>The number of the last one that was shown; 0 for the first page.</summary>
    public int After { get; init; }
}

/// <summary>How many mandates of an addressee stand alike on a day.</summary>
public sealed record BoardCount(string AddresseeKey, MandateState State, bool IsProvisional, MandateStatus? Status, int Count);
