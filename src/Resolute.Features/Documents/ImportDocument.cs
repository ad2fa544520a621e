using System.Security.Cryptography;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Formats;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>An officer takes a file in: it is read into clauses, kept with its bytes, and its text gives proposed (draft: provisional) mandates.</summary>
public sealed class ImportDocument(VisibleStore store) : IUseCase<ImportDocument.Request, ImportDocument.Imported>, IPrepared<ImportDocument.Request>
{
    private byte[] _bytes = [];
    private TakenFile _file = null!;
    private Reading? _reading;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>A file to take in.</summary>
    /// <param name="FileName">As the sender named it; used for words only, never as a path.</param>
    /// <param name="Content">Its bytes; read once, up to the limit of its format.</param>
    /// <param name="Standing">What the officer says the text is; null lets the reading decide.</param>
    public sealed record Request(string FileName, Stream Content, Standing? Standing = null);

    /// <summary>What came of it.</summary>
    /// <param name="Slug">The document's address: /documents/SLUG.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="AlreadyHeld">True when the same bytes were here before: nothing new was made.</param>
    /// <param name="TextAddress">Where its text is read: an instrument's address or the document's own.</param>
    /// <param name="Clauses">How many clauses were read, sub-items included.</param>
    /// <param name="ProposedMandates">How many mandates await a person's word.</param>
    /// <param name="UnplacedShare">The share of non-blank characters without a place, 0 to 1.</param>
    public sealed record Imported(string Slug, string Title, bool AlreadyHeld, string TextAddress, int Clauses, int ProposedMandates, double UnplacedShare);

    /// <summary>Reads the file, before any record is held.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if ((await FileContent.Bytes(request.Content, cancellation)).IsRefused(out var refusal, out var bytes))
            return refusal;

        _bytes = bytes;
        _file = new TakenFile(request.FileName, Convert.ToHexStringLower(SHA256.HashData(_bytes)));
        if (await store.Documents.OfFile(_file.Sha256, cancellation) is not null)
            return _file.Sha256;

        if (FileContent.Blocks(_bytes).IsRefused(out var reason, out var source))
            return reason;

        _reading = Reader.Read(source);
        return _file.Sha256;
    }

    /// <inheritdoc/>
    public async Task<Ruling<Imported>> Run(Request request, Act act, CancellationToken cancellation)
    {
        await store.Documents.TakeInTurn(cancellation);
        if (await store.Documents.OfFile(_file.Sha256, cancellation) is { } held)
            return await Answer(held, await store.Documents.TextOf(held, cancellation), true, cancellation);

        var reading = _reading!;
        var standing = request.Standing ?? StandingRule.Of(reading);
        var text = standing == Standing.Adopted && reading.Instrument is not null ? await RevisionOf(reading, act.Now, cancellation) : null;
        if (text is not null && await store.Documents.HasAddress(text.Address, cancellation))
            return new Refusal("text-already-held", null, reading.Instrument!.Words, text.Address);

        var slug = TextAddress.SlugOf(reading, _file.Sha256);
        if (await store.Documents.HasSlug(slug, cancellation))
            slug = TextAddress.SlugApart(slug, _file.Sha256);

        var document = Document.TakeIn(reading, _file, standing, slug, text, act.Now);
        var (follows, taken) = text is null ? ([], []) : await LineageOf(reading, cancellation);
        var clauses = Lineage.Propose(document, reading, act.Now, follows, taken);
        var known = text is null ? [] : await store.Mandates.OfRevision(text.Revision, cancellation);
        var mandates = MandateProposals.Make(document, reading, clauses, known, await store.Mandates.NextNumber(cancellation), act.Now);

        await store.Files.Keep(_file.Sha256, new MemoryStream(_bytes), cancellation);
        store.Documents.Add(document, reading, clauses);
        store.Mandates.Add(mandates);
        act.Did(Verb.Imported, NounRef.Of(document.Id));
        foreach (var mandate in mandates)
            act.Did(Verb.Proposed, NounRef.Of(mandate.Id), on: NounRef.Of(document.Id));
        if (reading.Sections.Count > 0)
            act.Then(SuggestEvidence.Job, new SuggestEvidence.Request(document.Id.Value, null));

        return new Imported(slug, document.Title, false, document.Address, clauses.Count, mandates.Count, StandingRule.UnplacedShare(reading));
    }

    private async Task<RevisionText> RevisionOf(Reading reading, DateTimeOffset now, CancellationToken cancellation)
    {
        var title = reading.Instrument!;
        if (await store.Instruments.OfKey(title.Key.Value, cancellation) is not { } instrument)
        {
            instrument = Instrument.Named(title, now);
            store.Instruments.Add(instrument);
        }

        if (await store.Instruments.RevisionOf(instrument, title.Revision ?? Revision.Original, cancellation) is not { } revision)
        {
            revision = Revision.Of(instrument, title.Revision, now);
            store.Instruments.Add(revision);
        }

        return new RevisionText(revision.Id, TextAddress.OfText(instrument, revision.Canonical, reading.Language));
    }

    private async Task<(IReadOnlyList<KnownText> Follows, IReadOnlyList<string> Taken)> LineageOf(Reading reading, CancellationToken cancellation)
    {
        var title = reading.Instrument!;
        if (await store.Instruments.OfKey(title.Key.Value, cancellation) is not { } instrument)
            return ([], []);

        var texts = await store.Instruments.HeldTexts(instrument, cancellation);
        var known = new List<KnownText>();
        foreach (
            var at in KnownText.ToFollow(
                [.. texts.Select(held => (held.Revision.Order, held.Document.Language))],
                RevisionOrder.Of(title.Revision),
                reading.Language
            )
        )
            known.Add(
                new KnownText(await store.Documents.TextOf(texts[at].Document, cancellation), await store.Documents.ClausesOf(texts[at].Document, cancellation))
            );
        return (known, await store.Instruments.WIdsOf(instrument, cancellation));
    }

    private async Task<Imported> Answer(Document document, Reading reading, bool isHeld, CancellationToken cancellation) =>
        new(
            document.Slug,
            document.Title,
            isHeld,
            document.Address,
            await store.Documents.CountClauses(document, cancellation),
            await store.Mandates.CountProposed(document, cancellation),
            StandingRule.UnplacedShare(reading)
        );
}
