using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Journal;
using Resolute.Store.Mandates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>A paper that a piece of evidence names.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Address">Where it is read, without the leading slash; null where it is not held.</param>
public sealed record NamedPaper(string Symbol, string? Address);

/// <summary>A piece of evidence.</summary>
/// <param name="Id">Its id, for the forms that confirm, dismiss or withdraw it.</param>
/// <param name="State">Suggested, linked, dismissed, withdrawn.</param>
/// <param name="Shows">What it shows.</param>
/// <param name="Document">The document's symbol or title; the event, in words; the host of an address outside.</param>
/// <param name="Place">The label of the section or clause in it; null for the whole document and for what is no document.</param>
/// <param name="Address">Where it is read, without the leading slash; null where nothing here is read.</param>
/// <param name="Words">The words it rests on, where a stretch was named.</param>
/// <param name="Language">The language of those words.</param>
/// <param name="Rule">The rule that suggested it; null where a person linked it.</param>
/// <param name="Note">What the person said of it; null for the public.</param>
/// <param name="By">Who linked it; null for the public and for suggestions.</param>
/// <param name="At">When it was suggested, linked, dismissed or withdrawn.</param>
public sealed record EvidenceLine(
    EvidenceId Id,
    EvidenceState State,
    EvidenceShows Shows,
    string Document,
    string? Place,
    string? Address,
    string? Words,
    Language Language,
    string? Rule,
    string? Note,
    string? By,
    DateTimeOffset At
)
{
    private const int LongestQuotation = 2000;

    /// <summary>Document, outcome, event or address.</summary>
    public EvidenceKind Kind { get; init; }

    /// <summary>The address outside; null for the other kinds.</summary>
    public string? Url { get; init; }

    /// <summary>The day of the event, or on which the address was seen.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The key of the one time that it is for; null for the mandate as a whole.</summary>
    public string? Instance { get; init; }

    /// <summary>How sure the rule is, 0 to 1; 1 where a person linked it.</summary>
    public double Confidence { get; init; }

    /// <summary>What the rule found that both sides share: symbols, names, words.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>The papers that its words name.</summary>
    public IReadOnlyList<NamedPaper> Papers { get; init; } = [];

    /// <summary>Why it was taken back; null while it holds, and for the public.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>The evidence of a mandate as an actor may see it: suggestions best first, then what is linked, newest first.</summary>
    internal static async Task<IReadOnlyList<EvidenceLine>> Of(
        VisibleStore store,
        StatusFacts facts,
        IReadOnlyList<Told> told,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var byNoun = told.ToLookup(one => one.Entry.Noun, StringComparer.Ordinal);
        var keys = facts.Instances.ToDictionary(instance => instance.Id, instance => instance.Key);
        var readings = new Dictionary<DocumentId, Reading>();
        var lines = new List<(EvidenceLine Line, Reading? Reading)>();
        foreach (var (piece, document) in await store.Evidence.Of(actor, facts.Mandate.Id, cancellation))
        {
            if (document is not null && !readings.ContainsKey(document.Id))
                readings[document.Id] = await store.Documents.TextOf(document, cancellation);
            var reading = document is null ? null : readings[document.Id];
            var line = Of(piece, document, reading, actor, byNoun[NounRef.Of(piece.Id).ToString()]);
            lines.Add((line with { Instance = piece.InstanceId is { } id ? keys.GetValueOrDefault(id) : null, Papers = PapersOf(piece, reading) }, reading));
        }

        var slugs = lines.SelectMany(one => one.Line.Papers).Select(SlugOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var held = slugs.Count == 0 ? [] : await store.Documents.SymbolsHeld(actor, slugs, cancellation);
        return
        [
            .. lines
                .Select(one => one.Line with { Papers = [.. one.Line.Papers.Select(paper => Held(paper, held))] })
                .OrderByDescending(line => line.State == EvidenceState.Suggested)
                .ThenByDescending(line => line.State == EvidenceState.Suggested ? line.Confidence : 0),
        ];
    }

    private static EvidenceLine Of(Evidence piece, Document? document, Reading? reading, Actor actor, IEnumerable<Told> told)
    {
        var decided = told.FirstOrDefault(one => one.Entry.Verb == Verb.LinkedEvidence.Key || one.Entry.Verb == Verb.ConfirmedEvidence.Key);
        var withdrawn = told.FirstOrDefault(one => one.Entry.Verb == Verb.WithdrewEvidence.Key);
        var isWhole = reading is not null && piece.PlaceId is null && piece.Length == reading.Text.Length;
        return new EvidenceLine(
            piece.Id,
            piece.State,
            piece.Shows,
            document is not null ? document.Symbol ?? document.Name : piece.Event ?? new Uri(piece.Url!).Host,
            piece.PlaceLabel,
            document is null ? null
                : piece.PlaceId is null ? document.Address
                : TextAddress.OfClause(document.Address, piece.PlaceId),
            reading is null || isWhole ? null : Printable.Of(piece.Span.Of(reading.Text).Trim(), LongestQuotation),
            document?.Language ?? Language.Unknown,
            piece.Rule,
            actor.SeesInternal ? piece.Note : null,
            actor.SeesInternal ? decided?.Note?.ActorName : null,
            piece.Since
        )
        {
            Kind = piece.Kind,
            Url = piece.Url,
            On = piece.On,
            Confidence = piece.Confidence,
            Because = piece.Because,
            WithdrawnBecause = actor.SeesInternal ? withdrawn?.Note?.Text : null,
        };
    }

    private static IReadOnlyList<NamedPaper> PapersOf(Evidence piece, Reading? reading) =>
        reading is null || piece.PlaceId is null
            ? []
            :
            [
                .. reading
                    .Symbols.Where(symbol => symbol.Span.Start >= piece.Span.Start && symbol.Span.End <= piece.Span.End)
                    .DistinctBy(symbol => symbol.Key, StringComparer.Ordinal)
                    .Select(symbol => new NamedPaper(symbol.Key, null)),
            ];

    private static string? SlugOf(NamedPaper paper) => DocumentSymbol.Of(paper.Symbol)?.Slug;

    private static NamedPaper Held(NamedPaper paper, IReadOnlySet<string> held) =>
        SlugOf(paper) is { } slug && held.Contains(slug) ? paper with { Address = TextAddress.OfDocument(slug) } : paper;
}
