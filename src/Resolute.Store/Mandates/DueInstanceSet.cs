using Microsoft.EntityFrameworkCore;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

/// <summary>The dated times of mandates, and which mandates have rules to be dated.</summary>
public sealed class DueInstanceSet
{
    private readonly ResoluteContext _context;

    internal DueInstanceSet(ResoluteContext context) => _context = context;

    /// <summary>The times of some mandates, to be moved, whoever may see them: only for letting them follow the calendar.</summary>
    public async Task<ILookup<MandateId, DueInstance>> ToMove(IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation) =>
        (await _context.DueInstances.Where(instance => mandates.Contains(instance.MandateId)).ToListAsync(cancellation)).ToLookup(instance =>
            instance.MandateId
        );

    /// <summary>The times of some mandates on which evidence, a said status or a reminder hangs.</summary>
    public async Task<IReadOnlySet<DueInstanceId>> Held(IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var held =
            from instance in _context.DueInstances
            where mandates.Contains(instance.MandateId)
            where
                _context.Evidence.Any(evidence => evidence.InstanceId == instance.Id)
                || _context.StatusesSaid.Any(said => said.InstanceId == instance.Id)
                || _context.Reminders.Any(reminder => reminder.InstanceId == instance.Id)
            select instance.Id;
        return (await held.ToListAsync(cancellation)).ToHashSet();
    }

    /// <summary>Some mandates with what their dates count from, whoever may see them: only for dating them.</summary>
    public Task<IReadOnlyList<DatedMandate>> ToDate(IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation) =>
        Dated(_context.Mandates.Where(mandate => mandates.Contains(mandate.Id)), cancellation);

    /// <summary>The mandates that may hang on a session of a body: those with a time that does, and those whose rules name the body.</summary>
    public Task<IReadOnlyList<DatedMandate>> HangingOn(Session session, CancellationToken cancellation)
    {
        // The schedule is JSON text: a body stands in it alone, or before the name of a session.
        var (alone, before) = ($"%\"{session.Body}\"%", $"%\"{session.Body}/%");
        return Dated(
            Binding.Where(mandate =>
                EF.Functions.Like((string)(object)mandate.Schedule, alone)
                || EF.Functions.Like((string)(object)mandate.Schedule, before)
                || _context.DueInstances.Any(instance => instance.SessionId == session.Id && instance.MandateId == mandate.Id)
            ),
            cancellation
        );
    }

    /// <summary>Confirmed mandates of adopted texts with rules, some at a time by number: only for dating what recurs further.</summary>
    public Task<IReadOnlyList<DatedMandate>> Next(int after, int most, CancellationToken cancellation) =>
        Dated(
            Binding.Where(mandate => mandate.Number > after && mandate.Schedule != DueSchedule.None).OrderBy(mandate => mandate.Number).Take(most),
            cancellation
        );

    /// <summary>The times of a mandate that the actor was shown, by day.</summary>
    public async Task<IReadOnlyList<DueInstance>> Of(MandateId mandate, CancellationToken cancellation) =>
        await _context
            .DueInstances.AsNoTracking()
            .Where(instance => instance.MandateId == mandate)
            .OrderBy(instance => instance.DueOn)
            .ThenBy(instance => instance.Key)
            .ToListAsync(cancellation);

    /// <summary>What is due in a stretch of days, of the mandates that the actor may see, by last day; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> Between(Actor actor, DateOnly from, DateOnly to, int most, CancellationToken cancellation) =>
        Shown(actor, _context.DueInstances.Where(instance => instance.DueOn >= from && instance.DueOn <= to), most, cancellation);

    /// <summary>What hangs on a session, of the mandates that the actor may see; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> OfSession(Actor actor, SessionId session, int most, CancellationToken cancellation) =>
        Shown(actor, _context.DueInstances.Where(instance => instance.SessionId == session), most, cancellation);

    /// <summary>What is due to an addressee from a day on, of the mandates that the actor may see; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> OfAddressee(Actor actor, string? addressee, DateOnly from, int most, CancellationToken cancellation) =>
        Shown(
            actor,
            _context.DueInstances.Where(instance =>
                instance.DueOn >= from
                && (addressee == null || _context.Mandates.Any(mandate => mandate.Id == instance.MandateId && mandate.AddresseeKey == addressee))
            ),
            most,
            cancellation
        );

    /// <summary>What is due on a day that nobody knows yet, of the mandates that the actor may see; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> WithoutDay(Actor actor, int most, CancellationToken cancellation) =>
        Shown(actor, _context.DueInstances.Where(instance => instance.DueOn == null), most, cancellation);

    /// <summary>Adds times.</summary>
    public void Add(IEnumerable<DueInstance> instances) => _context.DueInstances.AddRange(instances);

    /// <summary>Takes times out that are asked no more and on which nothing hangs.</summary>
    public void Remove(IEnumerable<DueInstance> instances) => _context.DueInstances.RemoveRange(instances);

    private IQueryable<Mandate> Binding => _context.Mandates.Where(mandate => mandate.State == MandateState.Confirmed && !mandate.IsProvisional);

    private async Task<IReadOnlyList<InstanceIn>> Shown(Actor actor, IQueryable<DueInstance> instances, int most, CancellationToken cancellation)
    {
        var rows =
            from instance in instances
            join mandate in _context.VisibleMandates(actor) on instance.MandateId equals mandate.Id
            join clause in _context.Clauses on mandate.ClauseId equals clause.Id
            join document in _context.Documents on mandate.DocumentId equals document.Id
            where instance.WithdrawnAt == null
            orderby instance.DueOn, mandate.Number
            select new InstanceIn(instance, new AskingClause(mandate, clause, document));
        return await rows.AsNoTracking().Take(most).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<DatedMandate>> Dated(IQueryable<Mandate> mandates, CancellationToken cancellation)
    {
        var rows =
            from mandate in mandates
            join document in _context.Documents on mandate.DocumentId equals document.Id
            join revision in _context.Revisions on mandate.RevisionId equals revision.Id into revisions
            from revision in revisions.DefaultIfEmpty()
            orderby mandate.Number
            select new
            {
                mandate,
                document,
                revision,
            };
        return [.. (await rows.ToListAsync(cancellation)).Select(row => new DatedMandate(row.mandate, row.document, row.revision))];
    }
}

/// <summary>A time that a mandate is due, with the mandate, its clause and its document.</summary>
public sealed record InstanceIn(DueInstance Instance, AskingClause Asking);

/// <summary>A mandate with what its dates count from.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Document">The document whose text asks.</param>
/// <param name="Revision">The revision of the instrument; null for texts without one.</param>
public sealed record DatedMandate(Mandate Mandate, Document Document, Revision? Revision)
{
    /// <summary>From which day on it asks; null where nobody has said.</summary>
    public DateOnly? Beginning => DueInstances.Beginning(Document.AdoptedOn, Revision?.Order);
}
