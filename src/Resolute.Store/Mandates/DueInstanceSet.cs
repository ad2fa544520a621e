using System.Diagnostics.CodeAnalysis;
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
    // So many at most are gathered and put in order; of more, a page is met sooner on the way from day to day.
    private const int Many = 2_000;

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

    /// <summary>The last days of some mandates that the actor was shown which are only expected.</summary>
    public async Task<IReadOnlySet<(MandateId Mandate, DateOnly Day)>> Expected(IReadOnlyCollection<MandateId> mandates, CancellationToken cancellation)
    {
        var expected = _context
            .DueInstances.Where(instance => mandates.Contains(instance.MandateId) && instance.Days == DayCertainty.Expected)
            .Where(instance => instance.WithdrawnAt == null && instance.DueOn != null)
            .Select(instance => new { instance.MandateId, instance.DueOn });
        return (await expected.ToListAsync(cancellation)).Select(one => (one.MandateId, one.DueOn!.Value)).ToHashSet();
    }

    /// <summary>What is due in a stretch of days, of the mandates that the actor may see, by last day; at most so many.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last.</param>
    /// <param name="body">Only what hangs on a session of this body, or is reported to it; null for all.</param>
    /// <param name="after">The place of the last one that was shown; null for the first page.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<DuePage> Between(Actor actor, DateOnly from, DateOnly to, string? body, DuePlace? after, int most, CancellationToken cancellation) =>
        Page(_context.VisibleMandates(actor), Of(body, Within(from, to)), after, most, cancellation);

    /// <summary>What must be reported in a stretch of days, of the mandates that the actor may see, by last day; at most so many.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last.</param>
    /// <param name="recipient">Only what is reported to this body; null for all.</param>
    /// <param name="addressee">Only what is asked of this one; null for all.</param>
    /// <param name="after">The place of the last one that was shown; null for the first page.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<DuePage> Reports(
        Actor actor,
        DateOnly from,
        DateOnly to,
        string? recipient,
        string? addressee,
        DuePlace? after,
        int most,
        CancellationToken cancellation
    )
    {
        // Particulars are JSON text; a recipient may have words alone, and stands among no parties then.
        var reporting = _context.VisibleMandates(actor).Where(mandate => EF.Functions.Like((string)(object)mandate.Particulars, "%\"Recipients\":[{%"));
        var due = Within(from, to);
        if (recipient is not null)
            due = await With(recipient, PartyRole.Recipient, due, cancellation);
        if (addressee is not null)
            due = await With(addressee, PartyRole.Addressee, due, cancellation);
        return await Page(reporting, due, after, most, cancellation);
    }

    /// <summary>What hangs on a session, of the mandates that the actor may see; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> OfSession(Actor actor, SessionId session, int most, CancellationToken cancellation) =>
        Shown(_context.VisibleMandates(actor), _context.DueInstances.Where(instance => instance.SessionId == session), most, cancellation);

    /// <summary>What is due to an addressee from a day on, of the mandates that the actor may see; at most so many.</summary>
    public async Task<IReadOnlyList<InstanceIn>> OfAddressee(Actor actor, string? addressee, DateOnly from, int most, CancellationToken cancellation)
    {
        var due = _context.DueInstances.Where(instance => instance.DueOn >= from);
        return await Shown(
            _context.VisibleMandates(actor),
            addressee is null ? due : await With(addressee, PartyRole.Addressee, due, cancellation),
            most,
            cancellation
        );
    }

    /// <summary>What is due on a day that nobody knows yet, of the mandates that the actor may see, of one body or of all; at most so many.</summary>
    public Task<IReadOnlyList<InstanceIn>> WithoutDay(Actor actor, string? body, int most, CancellationToken cancellation) =>
        Shown(_context.VisibleMandates(actor), Of(body, _context.DueInstances.Where(instance => instance.DueOn == null)), most, cancellation);

    /// <summary>Adds times.</summary>
    public void Add(IEnumerable<DueInstance> instances) => _context.DueInstances.AddRange(instances);

    /// <summary>Takes times out that are asked no more and on which nothing hangs.</summary>
    public void Remove(IEnumerable<DueInstance> instances) => _context.DueInstances.RemoveRange(instances);

    private IQueryable<DueInstance> Within(DateOnly from, DateOnly to) =>
        _context.DueInstances.Where(instance => instance.DueOn >= from && instance.DueOn <= to);

    private IQueryable<Mandate> Binding => _context.Mandates.Where(mandate => mandate.State == MandateState.Confirmed && !mandate.IsProvisional);

    // The key of a time that waits for a session which nobody has entered yet is that session's: its body, a slash and its name.
    // The recipients of each time are looked up one by one: asked whether there is one, PostgreSQL gathers all that goes to the body first.
    private IQueryable<DueInstance> Of(string? body, IQueryable<DueInstance> due) =>
        body is null
            ? due
            : due.Where(instance =>
                (instance.SessionId == null && EF.Functions.Like(instance.Key, body + "/%"))
                || _context.Sessions.Any(session => session.Id == instance.SessionId && (session.Body == body || EF.Functions.Like(session.Body, body + "/%")))
                || _context
                    .MandateParties.Where(party => party.MandateId == instance.MandateId && party.Role == PartyRole.Recipient)
                    .Select(party => party.Key)
                    .Contains(body)
            );

    private async Task<IQueryable<DueInstance>> With(string body, PartyRole role, IQueryable<DueInstance> due, CancellationToken cancellation)
    {
        var parties = _context.MandateParties.Where(party => party.Key == body && party.Role == role);
        return await parties.Take(Many + 1).CountAsync(cancellation) <= Many
            ? due.Where(instance => parties.Select(party => party.MandateId).Contains(instance.MandateId))
            : due.Where(instance => parties.Any(party => party.MandateId == instance.MandateId));
    }

    // Each half begins where an index stands: the rest of the day that the last page ended in, then the days behind it.
    [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares; it knows this form alone.")]
    private async Task<DuePage> Page(IQueryable<Mandate> mandates, IQueryable<DueInstance> instances, DuePlace? after, int most, CancellationToken cancellation)
    {
        var page = new List<InstanceIn>();
        if (after is var (day, last, key))
        {
            var rest = instances
                .Where(instance => instance.DueOn == day && Compare(instance.MandateId, last) >= 0)
                .Where(instance => instance.MandateId != last || string.Compare(instance.Key, key) > 0);
            page.AddRange(await InOrder(mandates, rest).Take(most + 1).ToListAsync(cancellation));
            instances = instances.Where(instance => instance.DueOn > day);
        }

        if (page.Count <= most)
            page.AddRange(await InOrder(mandates, instances).Take(most + 1 - page.Count).ToListAsync(cancellation));
        if (page.Count <= most)
            return new DuePage(ByNumber(page), null);

        var end = page[most - 1].Instance;
        return new DuePage(ByNumber(page.Take(most)), new(end.DueOn!.Value, end.MandateId, end.Key));
    }

    // For the database alone, which has an order of its own for ids.
    private static int Compare(MandateId one, MandateId other) => one.Value.CompareTo(other.Value);

    private async Task<IReadOnlyList<InstanceIn>> Shown(
        IQueryable<Mandate> mandates,
        IQueryable<DueInstance> instances,
        int most,
        CancellationToken cancellation
    ) => ByNumber(await InOrder(mandates, instances).Take(most).ToListAsync(cancellation));

    private static IReadOnlyList<InstanceIn> ByNumber(IEnumerable<InstanceIn> page) =>
        [.. page.OrderBy(due => due.Instance.DueOn ?? DateOnly.MaxValue).ThenBy(due => due.Asking.Mandate.Number)];

    // In the order of the index, so that a page of a hundred thousand ends where one of a thousand does; within a day by number where it is shown.
    private IQueryable<InstanceIn> InOrder(IQueryable<Mandate> mandates, IQueryable<DueInstance> instances)
    {
        var rows =
            from instance in instances
            join mandate in mandates on instance.MandateId equals mandate.Id
            join clause in _context.Clauses on mandate.ClauseId equals clause.Id
            join document in _context.Documents on mandate.DocumentId equals document.Id
            where instance.WithdrawnAt == null
            orderby instance.DueOn, instance.MandateId, instance.Key
            select new InstanceIn(instance, new AskingClause(mandate, clause, document));
        return rows.AsNoTracking();
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
