using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Resolute.Model.People;

namespace Resolute.Store.People;

/// <summary>Accounts with their roles, their one-time links, and the invitation of the first officer.</summary>
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

    /// <summary>Whether mail to this address reaches somebody here already.</summary>
    public Task<bool> HasMail(string mail, CancellationToken cancellation) => _context.Accounts.AnyAsync(account => account.Mail == mail, cancellation);

    /// <summary>Up to two real persons whom an administrator gave this address, which is in lower case.</summary>
    public async Task<IReadOnlyList<Account>> OfVouchedMail(string mail, CancellationToken cancellation) =>
        await _context
            .Accounts.Where(account => account.VouchedMail == mail && account.ErasedAt == null && !account.IsDemo)
            .OrderBy(account => account.Id)
            .Take(2)
            .ToListAsync(cancellation);

    /// <summary>Whether there is any account of a real person.</summary>
    public Task<bool> HasAny(CancellationToken cancellation) => _context.Accounts.AnyAsync(account => !account.IsDemo, cancellation);

    /// <summary>Whether the persons of the demonstration were made.</summary>
    public Task<bool> HasDemo(CancellationToken cancellation) => _context.Accounts.AnyAsync(account => account.IsDemo, cancellation);

    /// <summary>Who a person is today, with the roles that are in force; null where nobody is left.</summary>
    public async Task<Actor?> Actor(AccountId id, DateOnly today, CancellationToken cancellation) =>
        await Find(id, cancellation) is { ErasedAt: null } account ? Model.People.Actor.Of(account, await Roles(id, cancellation), today) : null;

    /// <summary>The roles of a person, past and to come too, newest first.</summary>
    public async Task<IReadOnlyList<Role>> Roles(AccountId id, CancellationToken cancellation) =>
        await _context.Roles.Where(role => role.AccountId == id).OrderByDescending(role => role.From).ThenBy(role => role.Id).ToListAsync(cancellation);

    /// <summary>The roles of several persons.</summary>
    public async Task<ILookup<AccountId, Role>> Roles(IReadOnlyCollection<AccountId> persons, CancellationToken cancellation) =>
        (await _context.Roles.AsNoTracking().Where(role => persons.Contains(role.AccountId)).OrderBy(role => role.From).ToListAsync(cancellation)).ToLookup(
            role => role.AccountId
        );

    /// <summary>The role of an id.</summary>
    public Task<Role?> Role(RoleId id, CancellationToken cancellation) => _context.Roles.SingleOrDefaultAsync(role => role.Id == id, cancellation);

    /// <summary>Whether somebody else than <paramref name="person"/>, who can sign in, is an administrator today and without end. Waits for its turn.</summary>
    public async Task<bool> HasOtherAdministrator(AccountId person, DateOnly today, CancellationToken cancellation)
    {
        await _context.TakePeopleTurn(cancellation);
        return await _context.Roles.AnyAsync(
            role =>
                role.AccountId != person
                && role.Kind == RoleKind.Administrator
                && role.From <= today
                && role.Until == null
                && _context.Accounts.Any(account => account.Id == role.AccountId && !account.IsDemo && account.JoinedAt != null && account.ErasedAt == null),
            cancellation
        );
    }

    /// <summary>A page of the people who were not erased, by name; of one organisation where it is named.</summary>
    public async Task<IReadOnlyList<Account>> Page(OrganisationId? organisation, int skip, int take, CancellationToken cancellation) =>
        await _context
            .Accounts.AsNoTracking()
            .Where(account => account.ErasedAt == null && (organisation == null || account.OrganisationId == organisation))
            .OrderBy(account => account.Name)
            .ThenBy(account => account.Id)
            .Skip(skip)
            .Take(take)
            .ToListAsync(cancellation);

    /// <summary>The same, behind one of them.</summary>
    [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares; it knows this form alone.")]
    public async Task<IReadOnlyList<Account>> PageBehind(Account last, int take, CancellationToken cancellation)
    {
        var (name, id) = (last.Name, last.Id);
        return await _context
            .Accounts.AsNoTracking()
            .Where(account => account.ErasedAt == null)
            .Where(account => string.Compare(account.Name, name) > 0 || (account.Name == name && Compare(account.Id, id) > 0))
            .OrderBy(account => account.Name)
            .ThenBy(account => account.Id)
            .Take(take)
            .ToListAsync(cancellation);
    }

    /// <summary>The persons of the demonstration.</summary>
    public async Task<IReadOnlyList<Account>> Demo(CancellationToken cancellation) =>
        await _context
            .Accounts.AsNoTracking()
            .Where(account => account.IsDemo && account.ErasedAt == null)
            .OrderBy(account => account.Id)
            .ToListAsync(cancellation);

    /// <summary>Accounts whose secret is kept as it was typed, to be sealed.</summary>
    public async Task<IReadOnlyList<Account>> WithSecret(CancellationToken cancellation) =>
        await _context.Accounts.Where(account => account.Secret != "").ToListAsync(cancellation);

    /// <summary>All people who were not erased, by name.</summary>
    public async Task<IReadOnlyList<Account>> AllAccounts(CancellationToken cancellation) =>
        await _context.Accounts.AsNoTracking().Where(account => account.ErasedAt == null).OrderBy(account => account.Name).ToListAsync(cancellation);

    /// <summary>The open invitation.</summary>
    public Task<Invitation?> Invitation(CancellationToken cancellation) => _context.Invitations.SingleOrDefaultAsync(cancellation);

    /// <summary>The one-time link of a person.</summary>
    public Task<AccountLink?> Link(AccountId id, CancellationToken cancellation) =>
        _context.AccountLinks.SingleOrDefaultAsync(link => link.AccountId == id, cancellation);

    /// <summary>The one-time link that a token opens.</summary>
    public Task<AccountLink?> Link(string token, CancellationToken cancellation)
    {
        var hash = TokenHash.Of(token);
        return _context.AccountLinks.SingleOrDefaultAsync(link => link.TokenHash == hash, cancellation);
    }

    /// <summary>How many mandates a person looks after.</summary>
    public Task<int> Mandates(AccountId id, CancellationToken cancellation) => _context.Mandates.CountAsync(mandate => mandate.OwnerId == id, cancellation);

    /// <summary>Adds an account.</summary>
    public void Add(Account account) => _context.Accounts.Add(account);

    /// <summary>Adds an invitation.</summary>
    public void Add(Invitation invitation) => _context.Invitations.Add(invitation);

    /// <summary>Adds a role.</summary>
    public void Add(Role role) => _context.Roles.Add(role);

    /// <summary>Adds a one-time link.</summary>
    public void Add(AccountLink link) => _context.AccountLinks.Add(link);

    /// <summary>Ends an invitation.</summary>
    public void Remove(Invitation invitation) => _context.Invitations.Remove(invitation);

    /// <summary>Ends a one-time link.</summary>
    public void Remove(AccountLink link) => _context.AccountLinks.Remove(link);

    // For the database alone, which has an order of its own for ids.
    private static int Compare(AccountId one, AccountId other) => one.Value.CompareTo(other.Value);
}
