using Microsoft.EntityFrameworkCore;
using Resolute.Model.People;

namespace Resolute.Store.People;

/// <summary>Organisations whose people take part.</summary>
public sealed class OrganisationSet
{
    private readonly ResoluteContext _context;

    internal OrganisationSet(ResoluteContext context) => _context = context;

    /// <summary>The organisation of an id.</summary>
    public Task<Organisation?> Find(OrganisationId id, CancellationToken cancellation) =>
        _context.Organisations.SingleOrDefaultAsync(organisation => organisation.Id == id, cancellation);

    /// <summary>The organisation of a name.</summary>
    public Task<Organisation?> OfName(string name, CancellationToken cancellation) =>
        _context.Organisations.SingleOrDefaultAsync(organisation => organisation.Name == name, cancellation);

    /// <summary>All, by name, with how many people belong to each.</summary>
    public async Task<IReadOnlyList<(Organisation Organisation, int People)>> All(CancellationToken cancellation)
    {
        var counted =
            from organisation in _context.Organisations
            orderby organisation.Name, organisation.Id
            select new { organisation, people = _context.Accounts.Count(account => account.OrganisationId == organisation.Id && account.ErasedAt == null) };
        return [.. (await counted.AsNoTracking().ToListAsync(cancellation)).Select(row => (row.organisation, row.people))];
    }

    /// <summary>Adds an organisation.</summary>
    public void Add(Organisation organisation) => _context.Organisations.Add(organisation);
}
