using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Citations;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>What came of taking a file in.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Arrival">What the file was to the workspace.</param>
/// <param name="SameWords">The document that says the same words; null where none did.</param>
/// <param name="Clauses">How many clauses were read, sub-items included.</param>
/// <param name="Mandates">How many mandates await a person's word.</param>
/// <param name="Reading">Its text.</param>
internal sealed record TakenIn(Document Document, Arrival Arrival, Document? SameWords, int Clauses, int Mandates, Reading Reading)
{
    /// <summary>Takes a file in that was read before; nothing of it is kept where it is refused.</summary>
    public static async Task<Ruling<TakenIn>> Of(
        VisibleStore store,
        TakenFile file,
        Func<Stream> content,
        Reading? read,
        Standing? said,
        Act act,
        CancellationToken cancellation
    )
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.OfFile(file.Sha256, cancellation) is { } held)
            return await Again(store, held, cancellation);

        var reading = read!;
        var standing = said ?? StandingRule.Of(reading);
        var same = await store.Documents.OfWords(WordsDigest.Of(reading), standing, cancellation);
        var isText = standing == Standing.Adopted && reading.Instrument is not null && same is null;
        var text = isText ? await Revisions.Of(store, reading.Instrument!, reading.Language, act.Now, cancellation) : null;
        if (text is not null && await store.Documents.HasAddress(text.Address, cancellation))
            return new Refusal("text-already-held", null, reading.Instrument!.Words, text.Address);

        var slug = TextAddress.SlugOf(reading, file.Sha256);
        if (await store.Documents.HasSlug(slug, cancellation))
            slug = TextAddress.SlugApart(slug, file.Sha256);

        var document = Document.TakeIn(reading, file, standing, slug, text, act.Now, same?.Id);
        var arrival = same is not null
            ? Arrival.SameWords
            : await store.Documents.ArrivalOf(document, isText ? reading.Instrument!.Key.Value : null, cancellation);
        var (follows, taken) = text is null ? ([], []) : await Revisions.LineageOf(store, reading.Instrument!, reading.Language, cancellation);
        var clauses = Lineage.Propose(document, reading, act.Now, follows, taken);
        var known = text is null ? await store.Mandates.OfVersion(document, cancellation) : await store.Mandates.OfRevision(text.Revision, cancellation);
        var mandates = MandateProposals.Make(document, reading, clauses, known, await store.Mandates.NextNumber(cancellation), act.Now);

        await using (var bytes = content())
            await store.Files.Keep(file.Sha256, bytes, cancellation);
        store.Documents.Add(document, reading, clauses);
        store.Mandates.Add(mandates);
        act.Did(Verb.Imported, NounRef.Of(document.Id));
        foreach (var mandate in mandates)
            act.Did(Verb.Proposed, NounRef.Of(mandate.Id), on: NounRef.Of(document.Id));
        if (reading.Sections.Count > 0 && same is null)
            act.Then(SuggestEvidence.Job, new SuggestEvidence.Request(document.Id.Value, null));
        if (same is null && ToldActs.In(reading).Count > 0)
            act.Then(SuggestActs.Job, new SuggestActs.Request(document.Id.Value));

        return new TakenIn(document, arrival, same, clauses.Count, mandates.Count, reading);
    }

    private static async Task<TakenIn> Again(VisibleStore store, Document held, CancellationToken cancellation) =>
        new(
            held,
            Arrival.Held,
            null,
            await store.Documents.CountClauses(held, cancellation),
            await store.Mandates.CountProposed(held, cancellation),
            await store.Documents.TextOf(held, cancellation)
        );
}
