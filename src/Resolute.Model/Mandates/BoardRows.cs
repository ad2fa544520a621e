using Resolute.Model.People;

namespace Resolute.Model.Mandates;

/// <summary>What somebody may know of a mandate's status, on whatever day.</summary>
/// <param name="On">The status on a day, while nothing else is recorded.</param>
/// <param name="Turns">Every day on which it may become another one.</param>
/// <param name="NextDue">The last day of its next open instance; null where none has a day.</param>
public sealed record StatusInTime(Func<DateOnly, MandateStatus?> On, IReadOnlyCollection<DateOnly> Turns, DateOnly? NextDue);

/// <summary>
/// The rows of a mandate on boards. A row holds from the day on which it is derived until it turns: in that time its status is the same on every day,
/// but for being overdue from one day on.
/// </summary>
public static class BoardRows
{
    /// <summary>The row for one audience.</summary>
    /// <param name="mandate">The mandate, which the audience sees.</param>
    /// <param name="body">The body of its instrument; empty for none.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="status">What they may know of its status.</param>
    /// <param name="today">The day.</param>
    public static BoardRow Of(Mandate mandate, string body, Audience audience, StatusInTime status, DateOnly today)
    {
        var course = StatusCourse.At(status, today);
        return new BoardRow(
            mandate.Id,
            audience,
            mandate.Number,
            mandate.AddresseeKey ?? "",
            mandate.State,
            mandate.IsProvisional,
            course.Status,
            course.OverdueFrom,
            status.NextDue ?? DateOnly.MaxValue,
            body,
            audience == Audience.Internal ? mandate.OwnerId : null,
            course.TurnsOn
        );
    }
}

/// <summary>The stretch of days round a day in which a status stays as it is, but for becoming overdue.</summary>
/// <param name="Status">The status while it is not overdue.</param>
/// <param name="OverdueFrom">The first day on which it is overdue; <see cref="DateOnly.MaxValue"/> for none.</param>
/// <param name="TurnsOn">The first day after the stretch; <see cref="DateOnly.MaxValue"/> for none.</param>
public sealed record StatusCourse(MandateStatus? Status, DateOnly OverdueFrom, DateOnly TurnsOn)
{
    /// <summary>The stretch that a day lies in.</summary>
    public static StatusCourse At(StatusInTime status, DateOnly today)
    {
        var turns = status.Turns.Where(day => day < DateOnly.MaxValue).Distinct().Order().ToList();
        var now = status.On(today);
        if (now == MandateStatus.Overdue)
        {
            // It fell overdue on the last turn before which it was not.
            var passed = turns.Where(day => day <= today).ToList();
            var since = passed.FindLastIndex(day => status.On(day.AddDays(-1)) != MandateStatus.Overdue);
            var from = since < 0 ? DateOnly.MinValue : passed[since];
            var before = since < 0 ? now : status.On(from.AddDays(-1));
            return new StatusCourse(before, from, NextOther(status, turns, today, MandateStatus.Overdue));
        }

        var falls = NextOther(status, turns, today, now);
        return falls < DateOnly.MaxValue && status.On(falls) == MandateStatus.Overdue
            ? new StatusCourse(now, falls, NextOther(status, turns, falls, MandateStatus.Overdue))
            : new StatusCourse(now, DateOnly.MaxValue, falls);
    }

    private static DateOnly NextOther(StatusInTime status, List<DateOnly> turns, DateOnly after, MandateStatus? than)
    {
        var at = turns.FindIndex(day => day > after && status.On(day) != than);
        return at < 0 ? DateOnly.MaxValue : turns[at];
    }
}
