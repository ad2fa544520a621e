using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A person says that a session does not take place, and why; what hung on it has no day until another is known.</summary>
public sealed class CallOffSession(VisibleStore store) : IUseCase<CallOffSession.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>Which session, the version that the person saw, and the reason.</summary>
    /// <param name="Body">The key of the body.</param>
    /// <param name="Name">The name of the session.</param>
    /// <param name="Version">The version that the person saw.</param>
    /// <param name="Reason">Why it does not take place.</param>
    public sealed record Request(string Body, string Name, int Version, string Reason);

    /// <summary>The key of the session.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Sessions.Find(request.Body, request.Name, cancellation) is not { } session)
            return Refusals.NotFound(Printable.Of($"{request.Body}/{request.Name}", 200));

        if (session.CallOff(request.Version, request.Reason, act.Now).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.CalledOffSession, NounRef.Of(session.Id), text: Printable.Typed(request.Reason));
        await KeptInstances.Of(store, await store.DueInstances.HangingOn(session, cancellation), act, cancellation);
        return session.Key;
    }
}
