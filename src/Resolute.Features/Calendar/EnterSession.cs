using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A person enters a session in the calendar; what its body's sessions make due is dated at once.</summary>
public sealed class EnterSession(VisibleStore store) : IUseCase<EnterSession.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>The session.</summary>
    public sealed record Request(SessionEntry Entry);

    /// <summary>The key of the session.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (Session.Enter(request.Entry, act.Now).IsRefused(out var reason, out var session))
            return reason;

        if (await store.Sessions.Find(session.Body, session.Name, cancellation) is not null)
            return new Refusal("session-exists", null, session.Key);

        store.Sessions.Add(session);
        act.Did(Verb.EnteredSession, NounRef.Of(session.Id), text: $"{session.Key}: {WrittenTime.Days(session.From, session.To)}");
        await KeptInstances.Of(store, await store.DueInstances.HangingOn(session, cancellation), act, cancellation);
        return session.Key;
    }
}
