using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Search;
using Resolute.Store;
using Resolute.Store.Search;
using Resolute.Text.Addressees;

namespace Resolute.Features.Search;

/// <summary>How far the index is filled.</summary>
/// <param name="Done">Documents and sessions that have their entries.</param>
/// <param name="Of">How many there are to do.</param>
public sealed record SearchFilling(int Done, int Of);

/// <summary>Keeps the index equal to what the records say: after every use case in its own transaction, and once for older workspaces.</summary>
internal static class SearchKeeping
{
    private const int SessionsAtOnce = 500;

    /// <summary>The entries of all that a use case has written follow it.</summary>
    public static async Task Follow(VisibleStore store, TouchedEntries touched, CancellationToken cancellation)
    {
        if (touched.IsNothing)
            return;

        await store.SearchBook.TakeTurn(cancellation);
        var instruments = new HashSet<InstrumentId>();
        foreach (var id in touched.Documents.OrderBy(id => id.Value))
            if (await KeepDocument(store, id, cancellation) is { } instrument)
                instruments.Add(instrument);
        foreach (var id in instruments)
            await KeepInstrument(store, id, cancellation);
        await KeepMandates(store, touched, cancellation);
        if (touched.Sessions.Count > 0)
            await KeepSessions(store, [.. touched.Sessions], cancellation);
    }

    /// <summary>Fills the index with what it lacks; all of it anew where it was made by other rules.</summary>
    public static async Task CatchUp(VisibleStore store, TimeProvider clock, IProgress<SearchFilling>? progress, CancellationToken cancellation)
    {
        if (!await store.SearchBook.IsOfToday(cancellation))
            await InTurn(store, clock, () => store.SearchBook.Clear(cancellation), cancellation);

        var (documents, sessions) = await store.SearchBook.WithoutEntry(cancellation);
        var (done, all) = (0, documents.Count + sessions.Count);
        foreach (var id in documents)
        {
            await InTurn(
                store,
                clock,
                async () =>
                {
                    if (await KeepDocument(store, id, cancellation) is { } instrument)
                        await KeepInstrument(store, instrument, cancellation);
                },
                cancellation
            );
            progress?.Report(new SearchFilling(++done, all));
        }

        foreach (var some in sessions.Chunk(SessionsAtOnce))
        {
            await InTurn(store, clock, () => KeepSessions(store, some, cancellation), cancellation);
            progress?.Report(new SearchFilling(done += some.Length, all));
        }
    }

    /// <summary>Throws the index away and fills it again.</summary>
    public static async Task Rebuild(VisibleStore store, TimeProvider clock, IProgress<SearchFilling>? progress, CancellationToken cancellation)
    {
        await InTurn(store, clock, () => store.SearchBook.Clear(cancellation), cancellation);
        await CatchUp(store, clock, progress, cancellation);
    }

    /// <summary>What the records say of a document, its clauses and its mandates; nothing where its text is missing.</summary>
    public static IReadOnlyList<SearchedThing> ThingsOf(DocumentToFind found)
    {
        if (found.Reading is not { } reading)
            return [];

        var document = found.Document;
        var day = SearchedThings.DayOf(document, reading, found.Revision?.Order ?? 0);
        var body = BodyOf(document, found.Instrument?.Body);
        var clauses = found.Clauses.ToDictionary(clause => clause.Id);
        return
        [
            SearchedThings.Of(document, reading, day, body),
            .. SearchedThings.Of(document, reading, found.Clauses, day, body),
            .. found
                .Mandates.Where(mandate => clauses.ContainsKey(mandate.ClauseId))
                .Select(mandate => SearchedThings.Of(mandate, document, clauses[mandate.ClauseId], day, body))
                .OfType<SearchedThing>(),
        ];
    }

    private static async Task<InstrumentId?> KeepDocument(VisibleStore store, DocumentId id, CancellationToken cancellation)
    {
        var before = await store.SearchBook.EntriesOf(id, cancellation);
        if (await store.SearchBook.Document(id, cancellation) is not { } found)
        {
            await store.SearchBook.Keep(before, [], cancellation);
            return null;
        }

        await store.SearchBook.Keep(before, ThingsOf(found), cancellation);
        return found.Instrument?.Id;
    }

    private static async Task KeepInstrument(VisibleStore store, InstrumentId id, CancellationToken cancellation)
    {
        var before = await store.SearchBook.EntriesOf(SearchKind.Instrument, [id.Value], cancellation);
        var found = await store.SearchBook.Instrument(id, cancellation);
        var thing = found is null ? null : SearchedThings.Of(found.Instrument, found.Texts);
        await store.SearchBook.Keep(before, thing is null ? [] : [thing], cancellation);
    }

    // The day of a mandate is that of its document, which stands in the document's own entry: its text need not be read for it.
    private static async Task KeepMandates(VisibleStore store, TouchedEntries touched, CancellationToken cancellation)
    {
        var ids = touched.Mandates.ToList();
        if (ids.Count == 0)
            return;

        var found = (await store.SearchBook.Mandates(ids, cancellation)).Where(one => !touched.Documents.Contains(one.Document.Id)).ToList();
        if (found.Count == 0)
            return;

        var nouns = found.Select(one => one.Document.Id.Value).Distinct().ToList();
        var days = (await store.SearchBook.EntriesOf(SearchKind.Document, nouns, cancellation)).ToDictionary(
            entry => entry.NounId,
            entry => new ShelfMark(entry.Mark).Day
        );
        var things = found
            .Where(one => days.ContainsKey(one.Document.Id.Value))
            .Select(one => SearchedThings.Of(one.Mandate, one.Document, one.Clause, days[one.Document.Id.Value], BodyOf(one.Document, one.Body)))
            .OfType<SearchedThing>()
            .ToList();
        var before = await store.SearchBook.EntriesOf(SearchKind.Mandate, [.. found.Select(one => one.Mandate.Id.Value)], cancellation);
        await store.SearchBook.Keep(before, things, cancellation);
    }

    private static async Task KeepSessions(VisibleStore store, IReadOnlyList<SessionId> ids, CancellationToken cancellation)
    {
        var before = await store.SearchBook.EntriesOf(SearchKind.Session, [.. ids.Select(id => id.Value)], cancellation);
        await store.SearchBook.Keep(before, [.. (await store.SearchBook.Sessions(ids, cancellation)).Select(SearchedThings.Of)], cancellation);
    }

    private static string? BodyOf(Document document, string? ofInstrument) => ofInstrument ?? (document.Symbol is { } symbol ? Bodies.OfPaper(symbol) : null);

    private static Task InTurn(VisibleStore store, TimeProvider clock, Func<Task> work, CancellationToken cancellation) =>
        Collisions.Outlast(
            store,
            async () =>
            {
                await using var writing = await store.BeginWriting(cancellation);
                await store.SearchBook.TakeTurn(cancellation);
                await work();
                await writing.Commit(new Act(Actor.Job, clock.GetUtcNow()).Done(null), cancellation);
                return true;
            },
            cancellation
        );
}
