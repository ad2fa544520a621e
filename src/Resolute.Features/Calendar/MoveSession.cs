using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A person gives a session other days; every time that hangs on it moves with it, and nothing else.</summary>
public sealed class MoveSession(VisibleStore store) : IUseCase<MoveSession.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>Which session, the version that the person saw, its new days, and where it meets.</summary>
    /// <param name="Body">The key of the body.</param>
    /// <param name="Name">The name of the session.</param>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="Days">Its days from now on.</param>
    /// <param name="Place">Where it meets; null where unknown.</param>
    public sealed record Request(string Body, string Name, int Version, SessionDays Days, string? Place);

    /// <summary>The key of the session.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Sessions.Find(request.Body, request.Name, cancellation) is not { } session)
            return Refusals.NotFound(Printable.Of($"{request.Body}/{request.Name}", 200));

        var before = WrittenTime.Days(session.From, session.To);
        if (session.Move(request.Version, request.Days, request.Place).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.MovedSession, NounRef.Of(session.Id), text: $"{session.Key}: {before} → {WrittenTime.Days(session.From, session.To)}");
        await KeptInstances.Of(store, await store.DueInstances.HangingOn(session, cancellation), act, cancellation);
        return session.Key;
    }
}
