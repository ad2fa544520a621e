using Microsoft.EntityFrameworkCore;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>What owners of mandates were written to about: only for the job that does.</summary>
public sealed class ReminderSet
{
    private readonly ResoluteContext _context;

    internal ReminderSet(ResoluteContext context) => _context = context;

    /// <summary>The confirmed mandates that persons with a mail address look after and that are next due by a day, by owner.</summary>
    public async Task<IReadOnlyList<(AccountId Owner, IReadOnlyList<Mandate> Mandates)>> Owned(DateOnly through, CancellationToken cancellation)
    {
        var owned =
            from row in _context.BoardRows
            where row.Audience == Audience.Internal && row.OwnerId != null && row.NextDue <= through
            where _context.Accounts.Any(account => account.Id == row.OwnerId && account.Mail != null)
            join mandate in _context.Mandates on row.MandateId equals mandate.Id
            orderby mandate.Number
            select mandate;
        return
        [
            .. (await owned.AsNoTracking().ToListAsync(cancellation))
                .GroupBy(mandate => mandate.OwnerId!.Value)
                .Select(group => (group.Key, (IReadOnlyList<Mandate>)[.. group])),
        ];
    }

    /// <summary>What a person was written to about.</summary>
    public async Task<IReadOnlySet<(DueInstanceId Instance, ReminderKind Kind)>> Told(AccountId owner, CancellationToken cancellation) =>
        (await _context.Reminders.AsNoTracking().Where(reminder => reminder.AccountId == owner).ToListAsync(cancellation))
            .Select(reminder => (reminder.InstanceId, reminder.Kind))
            .ToHashSet();

    /// <summary>Adds one.</summary>
    public void Add(Reminder reminder) => _context.Reminders.Add(reminder);
}
