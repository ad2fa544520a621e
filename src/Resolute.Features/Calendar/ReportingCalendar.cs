using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>What must reach whom in a year, when, and through whom; of the mandates that the actor may see.</summary>
public sealed class ReportingCalendar(VisibleStore store, TimeProvider clock) : IView<ReportingCalendar.Request, ReportingCalendar.Shown>
{
    private const int Most = 60;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which year, and for which recipient or addressee; null for this year and for all.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Recipient">The key of the body that is reported to.</param>
    /// <param name="Addressee">The key of whoever reports.</param>
    /// <param name="After">The cursor that the page before gave; anything else begins at the year's beginning.</param>
    /// <param name="Length">How many reports at most.</param>
    public sealed record Request(int? Year = null, string? Recipient = null, string? Addressee = null, string? After = null, int Length = Most);

    /// <summary>One way that reports go: from the addressee through others to the recipient.</summary>
    /// <param name="Places">Each place on the way: its key, or its words where it has none.</param>
    /// <param name="Count">How many of the listed reports go this way.</param>
    public sealed record Way(IReadOnlyList<string> Places, int Count);

    /// <summary>The year's reports.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Recipient">The recipient that is asked for.</param>
    /// <param name="Addressee">The addressee that is asked for.</param>
    /// <param name="Reports">What must reach a recipient, by last day.</param>
    /// <param name="NextAfter">The cursor of the next page; null on the last.</param>
    /// <param name="Ways">The ways that they go, the most used first.</param>
    public sealed record Shown(int Year, string? Recipient, string? Addressee, IReadOnlyList<DueLine> Reports, string? NextAfter, IReadOnlyList<Way> Ways);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var year = request.Year ?? GenevaDay.Today(clock).Year;
        if (year is < 1 or > 9998)
            return new Refusal("session-year-odd", null, year);

        var keys = (await store.Sessions.All(cancellation)).ToDictionary(session => session.Id, session => session.Key);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (after, length) = (DuePlace.Of(request.After), Math.Clamp(request.Length, 1, Most));
        var due = await store.DueInstances.Reports(actor, first, last, request.Recipient, request.Addressee, after, length, cancellation);
        var reports = due.Times.Select(one => DueLine.Of(one, keys)).ToList();
        return new Shown(year, request.Recipient, request.Addressee, reports, due.Next?.ToString(), WaysOf(reports));
    }

    private static IReadOnlyList<Way> WaysOf(IEnumerable<DueLine> reports) =>
        [
            .. reports
                .SelectMany(line =>
                    line.Recipients.Select(recipient =>
                        string.Join(
                            '\t',
                            line.Route.Prepend(new(line.AddresseeKey, line.AddresseeWords)).Append(recipient).Select(body => body.Key ?? body.Words)
                        )
                    )
                )
                .CountBy(way => way, StringComparer.Ordinal)
                .OrderByDescending(way => way.Value)
                .ThenBy(way => way.Key, StringComparer.Ordinal)
                .Select(way => new Way(way.Key.Split('\t'), way.Value)),
        ];
}
