using Resolute.Features.Instruments;
using Resolute.Features.Mandates;
using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Correcting;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A text to read: a document by its slug, or one language of a revision of an instrument, with the marks of its mandates.</summary>
public sealed class TextPage(VisibleStore store, TimeProvider clock) : IView<TextPage.Request, TextPage.Shown>
{
    private const int LongestId = 300;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>Which text, by its address without the leading slash and without a clause: <c>documents/SLUG</c> or <c>instruments/BODY/NUMBER/REVISION/LANGUAGE</c>.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Clause">A clause of it that is asked for; where its id is of a former reading, the answer says who has its words now.</param>
    public sealed record Request(string Address, string? Clause = null);

    /// <summary>The text and what is known of it.</summary>
    /// <param name="Document">The document that carries it.</param>
    /// <param name="Reading">The text as clauses, as kept at import.</param>
    /// <param name="Instrument">The instrument it is a text of; null for other documents.</param>
    /// <param name="Marks">The mandates of its clauses that the actor may see, in order of the text.</param>
    /// <param name="Held">Addresses of cited instruments that are held and visible, by key and, where the citation names one, revision.</param>
    /// <param name="FileName">The file's name as it came.</param>
    /// <param name="Sha256">The file's SHA-256, lower-case hexadecimal.</param>
    /// <param name="ImportedBy">Who took it in; null for the public.</param>
    public sealed record Shown(
        DocumentLine Document,
        Reading Reading,
        InstrumentFacts? Instrument,
        IReadOnlyList<ClauseMark> Marks,
        IReadOnlyList<HeldCitation> Held,
        string FileName,
        string Sha256,
        string? ImportedBy
    )
    {
        /// <summary>Changes with every reading of the text: a correction says which one it is about.</summary>
        public int Version { get; init; }

        /// <summary>What persons said of the text against its reader, in the order in which it is applied; withdrawn corrections last.</summary>
        public IReadOnlyList<CorrectionLine> Corrections { get; init; } = [];

        /// <summary>All that is issued under the document's symbol and that the actor may see, itself included, in the order of issue; none where it has no symbol.</summary>
        public IReadOnlyList<SymbolVersion> Issued { get; init; } = [];

        /// <summary>Other documents that say the same words in another file.</summary>
        public IReadOnlyList<DocumentLine> SameWords { get; init; } = [];

        /// <summary>Citations of revisions that are not the latest known, in the order of the text.</summary>
        public IReadOnlyList<OutdatedLine> Outdated { get; init; } = [];

        /// <summary>The clause that has the words of the one that was asked for, whose address is of a former reading; null where that was none.</summary>
        public string? MovedTo { get; init; }

        /// <summary>The day on which the text was adopted; null where nobody has said.</summary>
        public DateOnly? AdoptedOn { get; init; }

        /// <summary>Whether an address is the one that the text had as a draft, before it was adopted.</summary>
        public bool HasMovedFrom(string address) =>
            Document.Standing == Standing.Adopted
            && address.Trim('/') == Model.Documents.TextAddress.OfDocument(Document.Slug)
            && Document.TextAddress != address.Trim('/')
            && StandingRule.Of(Reading) != Standing.Adopted;
    }

    /// <summary>A correction of the text.</summary>
    /// <param name="Id">Its id, for withdrawing it.</param>
    /// <param name="Kind">What was said: clause-begins, clause-continues, clause-labelled, stretch-set-aside, clause-asks, heading-asks, clause-reports-to, clause-acts, clause-is-due, claim-is-wrong.</param>
    /// <param name="Words">The words of the text at its place.</param>
    /// <param name="Start">Where they stand in the text.</param>
    /// <param name="Value">What it says there: label, keys or words of bodies, verb, date; null where the kind says all.</param>
    /// <param name="Clause">The clause, heading or section that has the words that it is about; null where none has.</param>
    /// <param name="By">Who said it; null for the public.</param>
    /// <param name="At">When.</param>
    /// <param name="WithdrawnAt">When it was withdrawn; null while it holds.</param>
    /// <param name="WhyNot">Why it changes nothing in the text as read now; null where it is applied or withdrawn.</param>
    public sealed record CorrectionLine(
        CorrectionId Id,
        string Kind,
        string Words,
        int Start,
        string? Value,
        string? Clause,
        string? By,
        DateTimeOffset At,
        DateTimeOffset? WithdrawnAt,
        WhyNot? WhyNot
    );

    /// <summary>The instrument of a text.</summary>
    /// <param name="Body">The key of its body: itu/pp.</param>
    /// <param name="Kind">res, dec or rec.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Revision">The canonical revision of this text.</param>
    /// <param name="Texts">Every text of the instrument that the actor may see: revisions and languages, newest first.</param>
    /// <param name="KnownLater">Later revisions known from citations alone.</param>
    public sealed record InstrumentFacts(
        string Body,
        string Kind,
        string Number,
        string Revision,
        IReadOnlyList<HeldText> Texts,
        IReadOnlyList<string> KnownLater
    );

    /// <summary>One text of an instrument.</summary>
    public sealed record HeldText(string Revision, Language Language, string Address)
    {
        internal static HeldText Of(InstrumentText text) => new(text.Revision.Canonical, text.Document.Language, text.Document.Address);
    }

    /// <summary>A mandate beside its clause.</summary>
    public sealed record ClauseMark(string EId, MandateLine Mandate);

    /// <summary>A citation of the text that leads to something held here.</summary>
    public sealed record HeldCitation(string Key, string? Revision, string Address);

    /// <inheritdoc/>
    public async Task<Ruling<Shown>> See(Request request, Actor actor, CancellationToken cancellation)
    {
        var address = request.Address.Trim('/');
        if (await store.Documents.At(actor, address, cancellation) is not { } document)
            return Refusals.NotFound(address);

        var text = await store.Documents.WholeTextOf(document, cancellation);
        var reading = text.Reading;
        return new Shown(
            DocumentLine.Of(document),
            reading,
            await FactsOf(document, actor, cancellation),
            await MarksOf(document, actor, cancellation),
            await HeldOf(reading, actor, cancellation),
            document.FileName,
            document.Sha256,
            actor.SeesInternal ? await ImporterOf(document, cancellation) : null
        )
        {
            Version = text.Version,
            AdoptedOn = document.AdoptedOn,
            Issued = SymbolVersion.Of(
                document.SymbolSlug is { } slug ? (await store.Documents.OfSymbol(actor, slug, cancellation)).Select(DocumentLine.Of) : []
            ),
            SameWords = [.. (await store.Documents.SayingTheSame(actor, document, cancellation)).Select(DocumentLine.Of)],
            Corrections = await CorrectionsOf(document, text, actor, cancellation),
            Outdated = await OutdatedIn(document, reading, actor, cancellation),
            MovedTo = await MovedTo(document, reading, request.Clause, cancellation),
        };
    }

    private async Task<IReadOnlyList<CorrectionLine>> CorrectionsOf(Document document, DocumentText text, Actor actor, CancellationToken cancellation)
    {
        var known = await store.Corrections.Of(document, cancellation);
        if (known.Count == 0)
            return [];

        var told = (await store.Journal.Of(NounRef.Of(document.Id), cancellation))
            .Where(one => one.Entry.Verb == Verb.CorrectedReading.Key)
            .ToLookup(one => one.Entry.Noun, StringComparer.Ordinal);
        var refused = Corrected.Of(text.MachineReading, TextCorrection.Holding(known)).NotApplied;
        var places = new Places(text.Reading);
        return
        [
            .. known
                .Where(one => one.Holds || actor.SeesInternal)
                .OrderBy(one => !one.Holds)
                .ThenBy(one => one.Ordinal)
                .Select(one => new CorrectionLine(
                    one.Id,
                    one.Kind,
                    one.Says.At.Words,
                    one.Says.At.Span.Start,
                    one.Value,
                    places.At(one.Says.At.Span.Start),
                    actor.SeesInternal ? told[NounRef.Of(one.Id).ToString()].FirstOrDefault()?.Note?.ActorName : null,
                    one.MadeAt,
                    one.WithdrawnAt,
                    one.Holds ? refused.FirstOrDefault(not => not.Correction == one.Says)?.Why : null
                )),
        ];
    }

    private async Task<IReadOnlyList<OutdatedLine>> OutdatedIn(Document document, Reading reading, Actor actor, CancellationToken cancellation)
    {
        var chains = await KnownChains.Of(store, clock, actor, KnownChains.NamedIn(reading), cancellation);
        return [.. chains.OutdatedIn(reading, document.AdoptedOn).Select(one => OutdatedLine.Of(one, chains, reading.Language))];
    }

    private async Task<string?> MovedTo(Document document, Reading reading, string? clause, CancellationToken cancellation) =>
        clause is null
        || clause.Length > LongestId
        || reading.AllClauses().Any(node => node.Id == clause)
        || reading.Sections.Any(section => section.Id == clause)
            ? null
        : await store.Corrections.FormerStart(document, clause, cancellation) is { } start ? new Places(reading).Before(start)
        : null;

    private async Task<InstrumentFacts?> FactsOf(Document document, Actor actor, CancellationToken cancellation)
    {
        if (document.RevisionId is not { } revisionId)
            return null;

        var instrument = await store.Instruments.Of(revisionId, cancellation);
        var texts = await store.Instruments.TextsOf(actor, [instrument.Key], cancellation);
        var revision = texts.First(text => text.Revision.Id == revisionId).Revision;
        var cited = await store.Instruments.CitedRevisions(actor, instrument.Key, cancellation);
        var later = cited.Where(known => RevisionOrder.Of(known) > revision.Order && texts.All(text => text.Revision.Canonical != known));
        return new InstrumentFacts(
            instrument.Body,
            instrument.Kind,
            instrument.Number,
            revision.Canonical,
            [.. texts.Select(HeldText.Of)],
            [.. later.OrderByDescending(RevisionOrder.Of).ThenBy(known => known, StringComparer.Ordinal)]
        );
    }

    // A mandate belongs to the clause in every language of its revision, so its mark stands beside the clause of the same lineage.
    private async Task<IReadOnlyList<ClauseMark>> MarksOf(Document document, Actor actor, CancellationToken cancellation)
    {
        var asking = await store.Mandates.OfText(actor, document, cancellation);
        if (asking.Count == 0)
            return [];

        var today = await StatusesToday.Of(store, clock, actor, [.. asking.Select(one => one.Mandate.Id)], cancellation);
        var byLineage = asking.ToLookup(one => one.Mandate.WId, StringComparer.Ordinal);
        var clauses = await store.Documents.ClausesOf(document, cancellation);
        return [.. clauses.SelectMany(clause => byLineage[clause.WId].Select(one => new ClauseMark(clause.EId, today.Line(one))))];
    }

    private async Task<IReadOnlyList<HeldCitation>> HeldOf(Reading reading, Actor actor, CancellationToken cancellation)
    {
        var cited = reading.Citations.Select(citation => (Key: citation.Key.Value, citation.Revision)).Distinct().ToList();
        var texts = (await store.Instruments.TextsOf(actor, [.. cited.Select(one => one.Key).Distinct(StringComparer.Ordinal)], cancellation)).ToLookup(
            text => text.Instrument.Key,
            StringComparer.Ordinal
        );
        return
        [
            .. cited
                .Select(one =>
                    (
                        one.Key,
                        one.Revision,
                        Text: texts[one.Key]
                            .Where(text => one.Revision is null || text.Revision.Canonical == one.Revision)
                            .OrderByDescending(text => text.Revision.Order)
                            .ThenByDescending(text => text.Document.Language == reading.Language)
                            .FirstOrDefault()
                    )
                )
                .Where(one => one.Text is not null)
                .Select(one => new HeldCitation(one.Key, one.Revision, one.Text!.Document.Address)),
        ];
    }

    private async Task<string?> ImporterOf(Document document, CancellationToken cancellation)
    {
        var told = await store.Journal.Of(NounRef.Of(document.Id), cancellation);
        return told.FirstOrDefault(one => one.Entry.Verb == Verb.Imported.Key)?.Note?.ActorName;
    }
}
