using Microsoft.EntityFrameworkCore;
using Resolute.Model.Calendar;

namespace Resolute.Store.Calendar;

/// <summary>The sessions of the calendar. When a body meets is no secret: everybody sees them.</summary>
public sealed class SessionSet
{
    private readonly ResoluteContext _context;

    internal SessionSet(ResoluteContext context) => _context = context;

    /// <summary>The session of a body and a name.</summary>
    public Task<Session?> Find(string body, string name, CancellationToken cancellation) =>
        _context.Sessions.SingleOrDefaultAsync(session => session.Body == body && session.Name == name, cancellation);

    /// <summary>Every session, to be looked at.</summary>
    public async Task<IReadOnlyList<Session>> All(CancellationToken cancellation) => await _context.Sessions.AsNoTracking().ToListAsync(cancellation);

    /// <summary>The calendar with what this use case has entered, moved or called off in it.</summary>
    public async Task<SessionCalendar> AsItWillBe(CancellationToken cancellation)
    {
        await _context.Sessions.LoadAsync(cancellation);
        return new SessionCalendar(_context.Sessions.Local);
    }

    /// <summary>Adds a session.</summary>
    public void Add(Session session) => _context.Sessions.Add(session);
}
