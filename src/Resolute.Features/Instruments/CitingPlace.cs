using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Structure;

namespace Resolute.Features.Instruments;

/// <summary>A place of a document that cites an instrument.</summary>
/// <param name="Document">The document.</param>
/// <param name="Clause">The id of the clause or section; null in header and title.</param>
/// <param name="Label">Its label with its parents', or the section's number; null where none is printed.</param>
/// <param name="Words">The citation as printed.</param>
/// <param name="Revision">The revision that it names; null where it names none.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Outdated">Where the revision that it names is not the latest known; null where it is, or none is named.</param>
public sealed record CitingPlace(DocumentLine Document, string? Clause, string? Label, string Words, string? Revision, int Line, OutdatedLine? Outdated)
{
    // Readings are whole texts: as many as a page can wait for.
    private const int MostDocuments = 40;
    private const int MostPlaces = 200;

    internal static async Task<IReadOnlyList<CitingPlace>> Of(
        VisibleStore store,
        TimeProvider clock,
        Actor actor,
        string key,
        IReadOnlyList<Document> documents,
        CancellationToken cancellation
    )
    {
        var chains = await KnownChains.Of(store, clock, actor, [key], cancellation);
        var places = new List<CitingPlace>();
        foreach (var document in documents.Take(MostDocuments))
            places.AddRange(In(document, await store.Documents.TextOf(document, cancellation), key, chains));
        return [.. places.Take(MostPlaces)];
    }

    private static IEnumerable<CitingPlace> In(Document document, Reading reading, string key, KnownChains chains)
    {
        var outdated = chains.OutdatedIn(reading, document.AdoptedOn).ToLookup(one => one.Citation.Claim.Span.Start);
        var labels = ClauseInText.Of(reading).ToDictionary(found => found.Node.Id, found => found.Label, StringComparer.Ordinal);
        foreach (var section in reading.Sections)
            labels.TryAdd(section.Id, section.Number);
        return reading
            .Citations.Where(citation => citation.Key.Value == key)
            .DistinctBy(citation => (citation.At, citation.Revision))
            .Select(citation => new CitingPlace(
                DocumentLine.Of(document),
                citation.At,
                citation.At is { } at ? labels.GetValueOrDefault(at) : null,
                citation.Words,
                citation.Revision,
                citation.Line,
                outdated[citation.Claim.Span.Start].FirstOrDefault() is { } found ? OutdatedLine.Of(found, chains, reading.Language) : null
            ));
    }
}
