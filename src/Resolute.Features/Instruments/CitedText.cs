using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;

namespace Resolute.Features.Instruments;

/// <summary>A text that an instrument's newest text cites.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Words">The first citation as printed.</param>
/// <param name="Revision">The revision that the first citation names; null where it names none.</param>
/// <param name="Times">How often it is cited.</param>
/// <param name="Address">Where it is read, or the instrument's page; null for named texts that are not held.</param>
/// <param name="IsHeld">Whether a text of it is held.</param>
/// <param name="Outdated">Where the revision that is named is not the latest known.</param>
public sealed record CitedText(string Key, string Words, string? Revision, int Times, string? Address, bool IsHeld, OutdatedLine? Outdated)
{
    internal static async Task<IReadOnlyList<CitedText>> Of(
        VisibleStore store,
        TimeProvider clock,
        Actor actor,
        Document document,
        Language language,
        CancellationToken cancellation
    )
    {
        var reading = await store.Documents.TextOf(document, cancellation);
        var keys = reading.Citations.Select(citation => citation.Key.Value).Distinct(StringComparer.Ordinal).ToList();
        var chains = await KnownChains.Of(store, clock, actor, keys, cancellation);
        var outdated = chains.OutdatedIn(reading, document.AdoptedOn).ToLookup(one => one.Citation.Key.Value, StringComparer.Ordinal);
        return
        [
            .. reading
                .Citations.Where(citation => citation.Key != reading.Instrument?.Key)
                .GroupBy(citation => citation.Key.Value.Split('#')[0], StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same =>
                {
                    var first = same.FirstOrDefault(citation => citation.Revision is not null) ?? same.First();
                    var text = chains.TextOf(same.Key, first.Revision, language);
                    return new CitedText(
                        same.Key,
                        first.Words,
                        first.Revision,
                        same.Count(),
                        text?.Document.Address ?? InstrumentName.Of(same.Key)?.Address,
                        text is not null,
                        outdated[same.Key].FirstOrDefault() is { } found ? OutdatedLine.Of(found, chains, language) : null
                    );
                }),
        ];
    }
}
