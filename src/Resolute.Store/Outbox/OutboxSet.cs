using Microsoft.EntityFrameworkCore;

namespace Resolute.Store.Outbox;

/// <summary>What is still to follow.</summary>
public sealed class OutboxSet
{
    private readonly ResoluteContext _context;

    internal OutboxSet(ResoluteContext context) => _context = context;

    /// <summary>The next job that is due, oldest first.</summary>
    public Task<OutboxRow?> NextDue(DateTimeOffset now, CancellationToken cancellation) =>
        _context
            .Outbox.AsNoTracking()
            .Where(row => !row.IsDead && row.DueAt <= now)
            .OrderBy(row => row.DueAt)
            .ThenBy(row => row.Id)
            .FirstOrDefaultAsync(cancellation);

    /// <summary>The row of an id, to be changed.</summary>
    public Task<OutboxRow?> Find(Guid id, CancellationToken cancellation) => _context.Outbox.SingleOrDefaultAsync(row => row.Id == id, cancellation);

    /// <summary>Jobs that were given up.</summary>
    public async Task<IReadOnlyList<OutboxRow>> Dead(CancellationToken cancellation) =>
        await _context.Outbox.AsNoTracking().Where(row => row.IsDead).OrderBy(row => row.Id).ToListAsync(cancellation);

    /// <summary>Takes a job out once it is done.</summary>
    public void Remove(OutboxRow row) => _context.Outbox.Remove(row);
}
