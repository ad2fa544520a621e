using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>What would move with a session, before a person moves it.</summary>
public sealed class MovePreview(VisibleStore store, TimeProvider clock) : IView<MovePreview.Request, MovePreview.Shown>
{
    private const int MostLines = 200;

    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>Which session, and the days that it would have.</summary>
    /// <param name="Body">The key of the body.</param>
    /// <param name="Name">The name of the session.</param>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="Days">The days that it would have.</param>
    /// <param name="Place">Where it would meet.</param>
    public sealed record Request(string Body, string Name, int Version, SessionDays Days, string? Place);

    /// <summary>One time that would move.</summary>
    /// <param name="Mandate">The number of the mandate.</param>
    /// <param name="Words">The clause's words.</param>
    /// <param name="Instrument">The name of the instrument or document.</param>
    /// <param name="Key">What tells the time from the mandate's others.</param>
    /// <param name="FromBefore">Its first day as it is.</param>
    /// <param name="DueOnBefore">Its last day as it is.</param>
    /// <param name="From">Its first day as it would be.</param>
    /// <param name="DueOn">Its last day as it would be.</param>
    public sealed record MovedLine(
        int Mandate,
        string Words,
        string Instrument,
        string Key,
        DateOnly? FromBefore,
        DateOnly? DueOnBefore,
        DateOnly? From,
        DateOnly? DueOn
    );

    /// <summary>What would move.</summary>
    /// <param name="Before">The session as it is.</param>
    /// <param name="After">The session as it would be.</param>
    /// <param name="Moved">The times that would move, at most two hundred.</param>
    /// <param name="Count">How many would move.</param>
    public sealed record Shown(SessionLine Before, SessionLine After, IReadOnlyList<MovedLine> Moved, int Count);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var all = await store.Sessions.All(cancellation);
        if (all.FirstOrDefault(one => one.Body == request.Body && one.Name == request.Name) is not { } session)
            return Refusals.NotFound(Printable.Of($"{request.Body}/{request.Name}", 200));

        var mandates = await store.DueInstances.HangingOn(session, cancellation);
        var horizon = DueInstances.Horizon(GenevaDay.Today(clock));
        var (calendar, before) = (new SessionCalendar(all), SessionLine.Of(session));
        var asItIs = mandates.ToDictionary(one => one.Mandate.Id, one => KeptInstances.Wanted(one, calendar, horizon));

        // Nothing is kept: a view writes nothing.
        if (session.Move(request.Version, request.Days, request.Place).IsRefused(out var reason, out _))
            return reason;

        var moved = (
            from one in mandates
            let was = asItIs[one.Mandate.Id].ToDictionary(time => time.Key, StringComparer.Ordinal)
            from time in KeptInstances.Wanted(one, new SessionCalendar(all), horizon)
            where was.TryGetValue(time.Key, out var old) && old != time
            select (one.Mandate, Before: was[time.Key], After: time)
        ).ToList();
        var shown = moved.Take(MostLines).ToList();
        var words = (await store.Mandates.OfIds(actor, [.. shown.Select(one => one.Mandate.Id).Distinct()], cancellation)).ToDictionary(one => one.Mandate.Id);
        return new Shown(
            before,
            SessionLine.Of(session),
            [
                .. shown.Select(one => new MovedLine(
                    one.Mandate.Number,
                    words[one.Mandate.Id].Clause.Words,
                    words[one.Mandate.Id].Document.Name,
                    one.After.Key,
                    one.Before.From,
                    one.Before.DueOn,
                    one.After.From,
                    one.After.DueOn
                )),
            ],
            moved.Count
        );
    }
}
