using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>Mandates as boards find them: pages and counts by index, whatever their number.</summary>
public sealed class BoardSet
{
    private const int MostBodies = 200;

    private readonly ResoluteContext _context;

    internal BoardSet(ResoluteContext context) => _context = context;

    /// <summary>The rows that are asked for, at most <paramref name="length"/>, after the cursor.</summary>
    public async Task<IReadOnlyList<BoardRow>> Page(BoardAsked asked, int length, CancellationToken cancellation)
    {
        var rows = Asked(asked);
        var last = asked.After == 0 || asked.Order is BoardOrder.Number or BoardOrder.Newest ? null : await Place(asked, cancellation);
        if (last is null)
            return await InOrder(rows, asked).Take(length).ToListAsync(cancellation);

        // Each half begins where an index stands: the rest of the day that the last page ended in, then the days behind it.
        var page = await InOrder(OfDay(rows, asked.Order, last), asked).Take(length).ToListAsync(cancellation);
        if (page.Count < length)
            page.AddRange(await InOrder(BehindDay(rows, asked.Order, last), asked).Take(length - page.Count).ToListAsync(cancellation));
        return page;
    }

    /// <summary>The rows of some mandates, by number.</summary>
    public async Task<IReadOnlyList<BoardRow>> Of(Audience audience, IReadOnlyCollection<MandateId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        // Put in order here: a database that is asked to goes through all rows by number in place of looking these up.
        var rows = await _context.BoardRows.AsNoTracking().Where(row => row.Audience == audience && ids.Contains(row.MandateId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.Number)];
    }

    /// <summary>What lists show of some mandates that the actor may see, beside their rows, in no order: one question, and no more than is shown.</summary>
    public async Task<IReadOnlyList<BoardLine>> Lines(Actor actor, IReadOnlyCollection<MandateId> ids, CancellationToken cancellation)
    {
        var evidence = _context.VisibleEvidence(actor);
        var lines =
            from mandate in _context.VisibleMandates(actor)
            where EF.Parameter(ids).Contains(mandate.Id)
            join clause in _context.Clauses on mandate.ClauseId equals clause.Id
            join document in _context.Documents on mandate.DocumentId equals document.Id
            select new BoardLine
            {
                MandateId = mandate.Id,
                Version = mandate.Version,
                AddresseeKey = mandate.AddresseeKey,
                AddresseeWords = mandate.AddresseeWords,
                Verb = mandate.Verb,
                Due = mandate.Due,
                ConfirmedOn = mandate.ConfirmedOn,
                Audience =
                    mandate.ReleasedAt != null ? Audience.Public
                    : mandate.RestrictedAt != null ? Audience.Restricted
                    : Audience.Internal,
                Chapeau = clause.Chapeau,
                Words = clause.Words,
                Label = clause.Label,
                Instrument = document.Name,
                Address = TextAddress.OfClause(document.Address, clause.EId),
                Linked = evidence.Count(piece => piece.MandateId == mandate.Id && piece.State == EvidenceState.Linked),
                Suggested = evidence.Count(piece => piece.MandateId == mandate.Id && piece.State == EvidenceState.Suggested),
            };
        return await lines.ToListAsync(cancellation);
    }

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
        var next = new List<(MandateId Mandate, DateOnly Day)>();
        foreach (var role in roles)
        {
            var parties = _context.MandateParties.Where(party => party.Key == body && party.Role == role);
            var days = audience switch
            {
                Audience.Internal => parties.Where(party => party.NextDue < DateOnly.MaxValue).Select(party => new { party.MandateId, Day = party.NextDue }),
                Audience.Restricted => parties
                    .Where(party => party.RestrictedNextDue < DateOnly.MaxValue)
                    .Select(party => new { party.MandateId, Day = party.RestrictedNextDue }),
                _ => parties.Where(party => party.PublicNextDue < DateOnly.MaxValue).Select(party => new { party.MandateId, Day = party.PublicNextDue }),
            };
            var some = await days.OrderBy(party => party.Day).ThenBy(party => party.MandateId).Take(length).ToListAsync(cancellation);
            next.AddRange(some.Select(party => (party.MandateId, party.Day)));
        }

        var first = next.Distinct().OrderBy(one => one.Day).ThenBy(one => one.Mandate.Value).Take(length).Select(one => one.Mandate).ToList();
        return [.. (await Of(audience, first, cancellation)).OrderBy(row => row.NextDue).ThenBy(row => row.Number)];
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
        if (asked.IsNotOverdue)
            rows = NotOverdue(rows, today);
        if (asked.DueFrom is { } from)
            rows = rows.Where(row => row.NextDue >= from);
        if (asked.DueThrough is { } through)
            rows = rows.Where(row => row.NextDue <= through);
        return asked.Statuses switch
        {
            null or [] => rows,
            [MandateStatus.Overdue] => rows.Where(row => row.OverdueFrom <= today),
            [var one] => NotOverdue(rows.Where(row => row.Status == one), today),
            var some => NotOverdue(rows.Where(row => row.Status != null && some.Contains(row.Status.Value)), today),
        };
    }

    // In two halves, so that SQLite does not begin with the many that are not overdue, and put them all in order.
    private static IQueryable<BoardRow> NotOverdue(IQueryable<BoardRow> rows, DateOnly today) =>
        rows.Where(row => row.OverdueFrom > today || row.OverdueFrom == DateOnly.MaxValue);

    private Task<BoardRow?> Place(BoardAsked asked, CancellationToken cancellation) =>
        _context.BoardRows.AsNoTracking().SingleOrDefaultAsync(row => row.Audience == asked.Audience && row.Number == asked.After, cancellation);

    private static IQueryable<BoardRow> InOrder(IQueryable<BoardRow> rows, BoardAsked asked) =>
        asked.Order switch
        {
            BoardOrder.Overdue => rows.OrderBy(row => row.OverdueFrom).ThenBy(row => row.Number),
            BoardOrder.NextDue => rows.OrderBy(row => row.NextDue).ThenBy(row => row.Number),
            BoardOrder.Newest => (asked.After == 0 ? rows : rows.Where(row => row.Number < asked.After)).OrderByDescending(row => row.Number),
            _ => rows.Where(row => row.Number > asked.After).OrderBy(row => row.Number),
        };

    private static IQueryable<BoardRow> OfDay(IQueryable<BoardRow> rows, BoardOrder order, BoardRow last) =>
        order == BoardOrder.Overdue
            ? rows.Where(row => row.OverdueFrom == last.OverdueFrom && row.Number > last.Number)
            : rows.Where(row => row.NextDue == last.NextDue && row.Number > last.Number);

    private static IQueryable<BoardRow> BehindDay(IQueryable<BoardRow> rows, BoardOrder order, BoardRow last) =>
        order == BoardOrder.Overdue ? rows.Where(row => row.OverdueFrom > last.OverdueFrom) : rows.Where(row => row.NextDue > last.NextDue);
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

    /// <summary>Only what is not overdue.</summary>
    public bool IsNotOverdue { get; init; }

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
