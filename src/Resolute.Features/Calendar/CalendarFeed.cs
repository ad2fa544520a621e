using Resolute.Features.Running;
using Resolute.Formats.Calendar;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Wording;

namespace Resolute.Features.Calendar;

/// <summary>Sessions, or what is due, as an iCalendar file for other programs: no more than the actor may see.</summary>
public sealed class CalendarFeed(VisibleStore store, TimeProvider clock) : IView<CalendarFeed.Request, string>
{
    private const int Most = 2000;
    private const int LongestSummary = 200;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>What the file holds.</summary>
    /// <param name="Language">The language of its words.</param>
    /// <param name="Site">Where the portal is, without a slash at the end.</param>
    /// <param name="Body">The sessions of this body only; null for all.</param>
    /// <param name="IsOfMandates">What is due in place of sessions.</param>
    /// <param name="Addressee">What is due of this addressee only; null for all.</param>
    public sealed record Request(Language Language, string Site, string? Body = null, bool IsOfMandates = false, string? Addressee = null);

    /// <summary>The file's text.</summary>
    public async Task<Ruling<string>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        if ((request.Body ?? request.Addressee) is { } key && !Bodies.Knows(key))
            return Refusals.NotFound(key);

        var words = Catalogue.Of(request.Language);
        var entries = request.IsOfMandates ? await Due(request, words, actor, cancellation) : await Sessions(request, words, cancellation);
        var about = (request.Body ?? request.Addressee) is { } body ? $" · {Bodies.Name(body, request.Language)}" : "";
        return CalendarFile.Write(words[request.IsOfMandates ? "nav.mandates" : "nav.calendar"] + about, request.Language.Code(), entries, clock.GetUtcNow());
    }

    private async Task<IEnumerable<CalendarEntry>> Sessions(Request request, Catalogue words, CancellationToken cancellation) =>
        from session in (await store.Sessions.All(cancellation)).OrderBy(session => session.From).ThenBy(session => session.Key, StringComparer.Ordinal)
        where session.From is not null && (request.Body is null || session.Body == request.Body)
        select new CalendarEntry(
            $"session-{session.Id}@resolute",
            session.Version,
            session.From!.Value,
            session.To!.Value,
            $"{Bodies.Name(session.Body, request.Language)} {session.Name}",
            session.CalledOffAt is not null ? EntryCertainty.Cancelled : CertaintyOf(session.Days)
        )
        {
            Description = string.Join('\n', new[] { words[CertaintyKey(session.Days)], session.Source }.OfType<string>()),
            Location = session.Place,
            Url = $"{request.Site}/{TextAddress.OfSession(session)}",
        };

    // What has passed long ago is of no use in anybody's calendar.
    private async Task<IEnumerable<CalendarEntry>> Due(Request request, Catalogue words, Actor actor, CancellationToken cancellation) =>
        (await store.DueInstances.OfAddressee(actor, request.Addressee, GenevaDay.Today(clock).AddYears(-1), Most, cancellation))
            .Where(due => due.Instance.DueOn is not null)
            .Select(due => EntryOf(due, request, words));

    private static CalendarEntry EntryOf(InstanceIn due, Request request, Catalogue words)
    {
        var (instance, mandate) = (due.Instance, due.Asking.Mandate);
        var name = mandate.AddresseeKey is { } key ? Bodies.Name(key, request.Language) : mandate.AddresseeWords;
        return new(
            $"due-{instance.Id}@resolute",
            instance.Version,
            instance.SessionId is null ? instance.DueOn!.Value : instance.From ?? instance.DueOn!.Value,
            instance.DueOn!.Value,
            Printable.Of($"{name}: {mandate.Summary ?? due.Asking.Clause.Words}", LongestSummary),
            CertaintyOf(instance.Days)
        )
        {
            Description = string.Join(
                '\n',
                $"{due.Asking.Document.Name} {due.Asking.Clause.Label}".TrimEnd(),
                due.Asking.Clause.Words,
                words[CertaintyKey(instance.Days)]
            ),
            Url = $"{request.Site}/mandates/{mandate.Number}",
        };
    }

    private static EntryCertainty CertaintyOf(DayCertainty days) => days == DayCertainty.Known ? EntryCertainty.Confirmed : EntryCertainty.Tentative;

    private static string CertaintyKey(DayCertainty days) =>
        days switch
        {
            DayCertainty.Known => "days.known",
            DayCertainty.Expected => "days.expected",
            DayCertainty.InCluster => "days.in-cluster",
            _ => "days.unknown",
        };
}
