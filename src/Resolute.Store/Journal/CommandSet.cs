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
}
