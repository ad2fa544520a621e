using Resolute.Features.Instruments;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Text.Rulings;

namespace Resolute.Features.Journal;

/// <summary>The journal: all of it or what was done to one noun, by kind, verb, person and day; page by page, newest first.</summary>
public sealed class JournalPage(VisibleStore store) : IView<JournalPage.Request, JournalPage.Shown>
{
    private const int PageLength = 50;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ReadJournal;

    /// <summary>What is asked for; what is null asks nothing.</summary>
    /// <param name="Of">One noun.</param>
    /// <param name="Kind">A kind of noun: document.</param>
    /// <param name="Verb">What was done, by key.</param>
    /// <param name="By">Who: the id of an account, or <c>operator</c>, <c>job</c>, <c>anonymous</c>.</param>
    /// <param name="Day">The day in Geneva.</param>
    /// <param name="Before">The cursor: the place of the last entry of the page before.</param>
    /// <param name="Length">How many at most.</param>
    public sealed record Request(
        NounAddress? Of = null,
        string? Kind = null,
        string? Verb = null,
        string? By = null,
        DateOnly? Day = null,
        long? Before = null,
        int Length = PageLength
    );

    /// <summary>A page of it.</summary>
    /// <param name="Title">What the noun is called; null for the whole journal.</param>
    /// <param name="Lines">The entries, newest first.</param>
    /// <param name="NextBefore">The cursor of the next page; null on the last.</param>
    /// <param name="Entries">How many entries the whole journal has.</param>
    /// <param name="Head">The hash of the newest entry of the whole journal.</param>
    /// <param name="People">Who can be asked for: id and name of each account.</param>
    public sealed record Shown(string? Title, IReadOnlyList<JournalLine> Lines, long? NextBefore, long Entries, string Head, IReadOnlyList<Person> People);

    /// <summary>Somebody with an account.</summary>
    /// <param name="Id">The account.</param>
    /// <param name="Name">The name shown.</param>
    public sealed record Person(AccountId Id, string Name);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var noun = request.Of is null ? null : await AddressedNouns.Find(store, request.Of, actor, cancellation);
        if (request.Of is not null && noun is null)
            return Refusals.NotFound(request.Of.ToString());

        var isAccount = Guid.TryParse(request.By, out var account);
        var query = new JournalQuery(
            noun?.Refs,
            null,
            request.Kind,
            request.Verb,
            isAccount ? new AccountId(account) : null,
            isAccount ? null : request.By,
            request.Day is { } from ? GenevaDay.Begins(from) : null,
            request.Day is { } until ? GenevaDay.Begins(until.AddDays(1)) : null,
            request.Before
        );
        var length = Math.Clamp(request.Length, 1, PageLength);
        var told = await store.Journal.Find(query, length + 1, cancellation);
        var lines = await JournalLine.Of(store, [.. told.Take(length)], cancellation);
        var head = await store.Journal.Head(cancellation);
        var people = await store.People.AllAccounts(cancellation);
        return new Shown(
            noun?.Title,
            lines,
            told.Count > length ? lines[^1].Sequence : null,
            head.Sequence,
            head.Hash,
            [.. people.Select(one => new Person(one.Id, one.Name))]
        );
    }
}
