using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>One session: its days and their source, what is due at it of the mandates that the actor may see, and what was done to it.</summary>
public sealed class SessionPage(VisibleStore store) : IView<SessionPage.Request, SessionPage.Shown>
{
    private const int MostDue = 200;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which session.</summary>
    /// <param name="Body">The key of the body.</param>
    /// <param name="Name">The name of the session.</param>
    public sealed record Request(string Body, string Name);

    /// <summary>Something that was done to it.</summary>
    /// <param name="Verb">What, by key.</param>
    /// <param name="By">Who; null for the public.</param>
    /// <param name="At">When.</param>
    /// <param name="Note">What was noted with it; null for the public.</param>
    public sealed record Happening(string Verb, string? By, DateTimeOffset At, string? Note);

    /// <summary>The session.</summary>
    /// <param name="Session">It.</param>
    /// <param name="Due">What is due at it, by number of the mandate.</param>
    /// <param name="IsCut">Whether more is due than is listed.</param>
    /// <param name="History">What was done to it, newest first.</param>
    public sealed record Shown(SessionLine Session, IReadOnlyList<DueLine> Due, bool IsCut, IReadOnlyList<Happening> History);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if (await store.Sessions.Find(request.Body, request.Name, cancellation) is not { } session)
            return Refusals.NotFound(Printable.Of($"{request.Body}/{request.Name}", 200));

        var due = await store.DueInstances.OfSession(actor, session.Id, MostDue + 1, cancellation);
        var keys = new Dictionary<Model.Calendar.SessionId, string> { [session.Id] = session.Key };
        var told = await store.Journal.Of(NounRef.Of(session.Id), cancellation);
        return new Shown(
            SessionLine.Of(session),
            [.. due.Take(MostDue).Select(one => DueLine.Of(one, keys))],
            due.Count > MostDue,
            [
                .. told.Select(one => new Happening(
                    one.Entry.Verb,
                    actor.SeesInternal ? one.Note?.ActorName : null,
                    one.Entry.At,
                    actor.SeesInternal ? one.Note?.Text : null
                )),
            ]
        );
    }
}
