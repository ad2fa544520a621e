using Microsoft.EntityFrameworkCore;
using Resolute.Model.People;

namespace Resolute.Store.People;

/// <summary>Accounts and the invitation of the first officer.</summary>
public sealed class PeopleSet
{
    private readonly ResoluteContext _context;

    internal PeopleSet(ResoluteContext context) => _context = context;

    /// <summary>The account of an id.</summary>
    public Task<Account?> Find(AccountId id, CancellationToken cancellation) =>
        _context.Accounts.SingleOrDefaultAsync(account => account.Id == id, cancellation);

    /// <summary>The account that signs in with a name.</summary>
    public Task<Account?> OfLogin(string loginName, CancellationToken cancellation) =>
        _context.Accounts.SingleOrDefaultAsync(account => account.LoginName == loginName, cancellation);

    /// <summary>Whether there is any account.</summary>
    public Task<bool> HasAny(CancellationToken cancellation) => _context.Accounts.AnyAsync(cancellation);

    /// <summary>The open invitation.</summary>
    public Task<Invitation?> Invitation(CancellationToken cancellation) => _context.Invitations.SingleOrDefaultAsync(cancellation);

    /// <summary>Adds an account.</summary>
    public void Add(Account account) => _context.Accounts.Add(account);

    /// <summary>Adds an invitation.</summary>
    public void Add(Invitation invitation) => _context.Invitations.Add(invitation);

    /// <summary>Ends an invitation.</summary>
    public void Remove(Invitation invitation) => _context.Invitations.Remove(invitation);
}
