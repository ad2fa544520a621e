using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A person says that a session that was called off takes place after all.</summary>
public sealed class ReinstateSession(VisibleStore store) : IUseCase<ReinstateSession.Request, string>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>Which session, and the version that the person saw.</summary>
    /// <param name="Body">The key of the body.</param>
    /// <param name="Name">The name of the session.</param>
    /// <param name="Version">The version that the person saw.</param>
    public sealed record Request(string Body, string Name, int Version);

    /// <summary>The key of the session.</summary>
    public async Task<Ruling<string>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Sessions.Find(request.Body, request.Name, cancellation) is not { } session)
            return Refusals.NotFound(Printable.Of($"{request.Body}/{request.Name}", 200));

        if (session.Reinstate(request.Version).IsRefused(out var reason, out _))
            return reason;

        act.Did(Verb.ReinstatedSession, NounRef.Of(session.Id));
        await KeptInstances.Of(store, await store.DueInstances.HangingOn(session, cancellation), act, cancellation);
        return session.Key;
    }
}
