using Microsoft.EntityFrameworkCore;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Journal;

/// <summary>What a noun of the journal is called.</summary>
/// <param name="Name">Its name; a mandate's number, a session's key, a person's name.</param>
/// <param name="Address">Where it is seen, without the leading slash; null where it has no page.</param>
public sealed record NamedNoun(string Name, string? Address);

/// <summary>Names the nouns of a page of the journal, with one query for each kind.</summary>
internal static class NamedNouns
{
    public static async Task<IReadOnlyDictionary<string, NamedNoun>> Of(
        ResoluteContext context,
        IReadOnlyCollection<string> nouns,
        CancellationToken cancellation
    )
    {
        var named = new Dictionary<string, NamedNoun>(StringComparer.Ordinal);

        var documents = Ids(nouns, "document", id => new DocumentId(id));
        foreach (var document in await context.Documents.AsNoTracking().Where(one => documents.Contains(one.Id)).ToListAsync(cancellation))
            named[NounRef.Of(document.Id).ToString()] = new NamedNoun(document.Name, document.Address);

        var mandates = Ids(nouns, "mandate", id => new MandateId(id));
        var numbers = context.Mandates.AsNoTracking().Where(one => mandates.Contains(one.Id)).Select(one => new { one.Id, one.Number });
        foreach (var mandate in await numbers.ToListAsync(cancellation))
            named[NounRef.Of(mandate.Id).ToString()] = new NamedNoun(Figure(mandate.Number), $"mandates/{Figure(mandate.Number)}");

        var sessions = Ids(nouns, "session", id => new SessionId(id));
        foreach (var session in await context.Sessions.AsNoTracking().Where(one => sessions.Contains(one.Id)).ToListAsync(cancellation))
            named[NounRef.Of(session.Id).ToString()] = new NamedNoun(session.Key, $"calendar/{session.Body.Replace('/', '-')}/{session.Name}");

        var accounts = Ids(nouns, "account", id => new AccountId(id));
        foreach (var account in await context.Accounts.AsNoTracking().Where(one => accounts.Contains(one.Id)).ToListAsync(cancellation))
            named[NounRef.Of(account.Id).ToString()] = new NamedNoun(account.Name, null);
        return named;
    }

    private static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<T> Ids<T>(IEnumerable<string> nouns, string kind, Func<Guid, T> made) =>
        [.. nouns.Where(noun => noun.StartsWith(kind + ":", StringComparison.Ordinal)).Select(noun => made(Guid.Parse(noun[(kind.Length + 1)..])))];
}
