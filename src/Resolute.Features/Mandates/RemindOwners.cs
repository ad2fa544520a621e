using Resolute.Features.Outbox;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>
/// A job of the installation, once a day: who looks after mandates is written to about each time that falls due within thirty days, and once more when
/// it is overdue; never twice about the same. What is provisional or unconfirmed is never mailed.
/// </summary>
public sealed class RemindOwners(VisibleStore store, MailOut mail, TimeProvider clock) : IUseCase<RemindOwners.Request, int>
{
    private const int SoonDays = 30;
    private const int MostInOne = 100;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Nothing to say: the day is today in Geneva.</summary>
    public sealed record Request;

    /// <summary>How many persons are written to.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (!mail.IsOpen)
            return 0;

        var written = 0;
        foreach (var (owner, mandates) in await store.Reminders.Owned(GenevaDay.Today(clock).AddDays(SoonDays), cancellation))
        {
            // Mandates are the secretariat's: who is an officer no more is not written to about them.
            if (await store.People.Actor(owner, GenevaDay.Today(clock), cancellation) is not { SeesInternal: true })
                continue;

            var times = (await Times(mandates, owner, cancellation)).Take(MostInOne).ToList();
            if (times.Count == 0)
                continue;

            foreach (var time in times)
                store.Reminders.Add(new Reminder(time.Instance.Id, owner, time.Kind, act.Now));
            act.Did(Verb.Reminded, NounRef.Of(owner));
            act.Then(
                SendReminder.Job,
                new SendReminder.Request(
                    Guid.CreateVersion7(act.Now),
                    owner.Value,
                    [.. times.Select(time => new SendReminder.Line(time.Mandate.Number, time.Kind, time.Instance.DueOn!.Value))]
                ),
                written++
            );
        }

        return written;
    }

    private async Task<IEnumerable<(Mandate Mandate, DueInstance Instance, ReminderKind Kind)>> Times(
        IReadOnlyList<Mandate> mandates,
        AccountId owner,
        CancellationToken cancellation
    )
    {
        var statuses = await StatusesToday.Of(store, clock, Actor.Job, [.. mandates.Select(mandate => mandate.Id)], cancellation);
        var last = statuses.AsOf.Day.AddDays(SoonDays);
        var told = await store.Reminders.Told(owner, cancellation);
        return
        [
            .. from mandate in mandates
            from instance in OpenTimes.Of(statuses.Facts(mandate), statuses.AsOf)
            where instance.DueOn <= last
            let isOverdue = statuses.Of(mandate, instance).Status == MandateStatus.Overdue
            where isOverdue || instance.DueOn >= statuses.AsOf.Day
            let kind = isOverdue ? ReminderKind.Overdue : ReminderKind.DueSoon
            where !told.Contains((instance.Id, kind))
            orderby instance.DueOn, mandate.Number
            select (mandate, instance, kind),
        ];
    }
}
