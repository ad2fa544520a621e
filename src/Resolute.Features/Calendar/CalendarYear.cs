using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A year of the calendar: the sessions, and what is due in it of the mandates that the actor may see.</summary>
public sealed class CalendarYear(VisibleStore store, TimeProvider clock) : IView<CalendarYear.Request, CalendarYear.Shown>
{
    private const int MostDue = 60;
    private const int MostWithoutDay = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which year, and which body; null for this year and for all.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Body">The key of the body.</param>
    /// <param name="After">The cursor that the page before gave; anything else begins at the year's beginning.</param>
    /// <param name="Length">How much of what is due at most.</param>
    public sealed record Request(int? Year = null, string? Body = null, string? After = null, int Length = MostDue);

    /// <summary>The year.</summary>
    /// <param name="Year">Which one.</param>
    /// <param name="Body">The body that is asked for; null for all.</param>
    /// <param name="Years">The years that have sessions.</param>
    /// <param name="Bodies">The bodies that have sessions, by key.</param>
    /// <param name="Sessions">The sessions of the year, by first day, those without days last.</param>
    /// <param name="Due">What is due in the year, by last day.</param>
    /// <param name="NextAfter">The cursor of what is due next; null where all the rest is listed.</param>
    /// <param name="WithoutDay">What is due on a day that nobody knows yet.</param>
    public sealed record Shown(
        int Year,
        string? Body,
        IReadOnlyList<int> Years,
        IReadOnlyList<string> Bodies,
        IReadOnlyList<SessionLine> Sessions,
        IReadOnlyList<DueLine> Due,
        string? NextAfter,
        IReadOnlyList<DueLine> WithoutDay
    );

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var year = request.Year ?? GenevaDay.Today(clock).Year;
        if (year is < 1 or > 9998)
            return new Refusal("session-year-odd", null, year);

        var all = await store.Sessions.All(cancellation);
        var keys = all.ToDictionary(session => session.Id, session => session.Key);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var due = await store.DueInstances.Between(
            actor,
            first,
            last,
            request.Body,
            DuePlace.Of(request.After),
            Math.Clamp(request.Length, 1, MostDue),
            cancellation
        );
        var open = await store.DueInstances.WithoutDay(actor, request.Body, MostWithoutDay, cancellation);
        return new Shown(
            year,
            request.Body,
            [.. all.Select(session => session.Year).Append(year).Distinct().Order()],
            [.. all.Select(session => session.Body).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [
                .. all.Where(session => IsIn(session, year) && (request.Body is null || session.Body == request.Body))
                    .OrderBy(Begin)
                    .ThenBy(one => one.Key, StringComparer.Ordinal)
                    .Select(SessionLine.Of),
            ],
            [.. due.Times.Select(one => DueLine.Of(one, keys))],
            due.Next?.ToString(),
            [.. open.Select(one => DueLine.Of(one, keys))]
        );
    }

    private static bool IsIn(Session session, int year) => session.Year == year || session.From?.Year == year || session.To?.Year == year;

    private static DateOnly Begin(Session session) => session.From ?? DateOnly.MaxValue;
}
