using Microsoft.EntityFrameworkCore;
using Resolute.Model.Journal;

namespace Resolute.Store.Journal;

/// <summary>Commands that were carried.</summary>
public sealed class CommandSet
{
    private readonly ResoluteContext _context;

    internal CommandSet(ResoluteContext context) => _context = context;

    /// <summary>The command, if it was carried before.</summary>
    public Task<KeptCommand?> Find(CommandId id, CancellationToken cancellation) =>
        _context.Commands.AsNoTracking().SingleOrDefaultAsync(command => command.Id == id, cancellation);

    /// <summary>Forgets commands that were carried before a moment, so many at once.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> Forget(DateTimeOffset before, int most, CancellationToken cancellation)
    {
        var old = await _context
            .Commands.Where(command => command.At < before)
            .OrderBy(command => command.At)
            .Select(command => command.Id)
            .Take(most)
            .ToListAsync(cancellation);
        return await _context.Commands.Where(command => old.Contains(command.Id)).ExecuteDeleteAsync(cancellation);
    }
}
