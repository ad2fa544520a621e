using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Structure;

namespace Resolute.Features.Instruments;

/// <summary>The revision chains of some instruments, as far as the actor may see what they rest on.</summary>
internal sealed class KnownChains
{
    private readonly ILookup<string, InstrumentText> _texts;
    private readonly ILookup<string, string> _cited;
    private readonly ILookup<string, InstrumentAct> _acts;
    private readonly DateOnly _today;
    private readonly Dictionary<string, IReadOnlyList<ChainLink>> _known = new(StringComparer.Ordinal);

    private KnownChains(ILookup<string, InstrumentText> texts, ILookup<string, string> cited, ILookup<string, InstrumentAct> acts, DateOnly today) =>
        (_texts, _cited, _acts, _today) = (texts, cited, acts, today);

    public static async Task<KnownChains> Of(
        VisibleStore store,
        TimeProvider clock,
        Actor actor,
        IReadOnlyCollection<string> keys,
        CancellationToken cancellation
    ) =>
        new(
            (await store.Instruments.TextsOf(actor, keys, cancellation)).ToLookup(text => text.Instrument.Key, StringComparer.Ordinal),
            await store.Citations.Revisions(actor, keys, cancellation),
            (await store.Acts.Of(actor, keys, cancellation)).Select(told => told.Act).ToLookup(act => act.Key, StringComparer.Ordinal),
            GenevaDay.Today(clock)
        );

    public IReadOnlyList<ChainLink> this[string key] =>
        _known.TryGetValue(key, out var known)
            ? known
            : _known[key] = RevisionChain.Of(
                key,
                _texts[key].Where(text => text.Document.Standing == Standing.Adopted).Select(text => text.Revision.Canonical),
                _cited[key],
                [.. _acts[key]],
                _today
            );

    public IEnumerable<InstrumentText> TextsOf(string key) => _texts[key];

    /// <summary>Where a person reads an instrument: the text of the revision in the language, else in English, else in any, else nowhere.</summary>
    public InstrumentText? TextOf(string key, string? revision, Text.Languages.Language language) =>
        _texts[key]
            .Where(text => revision is null || RevisionChain.IdentityOf(text.Revision.Canonical) == RevisionChain.IdentityOf(revision))
            .OrderByDescending(text => text.Revision.Order)
            .ThenByDescending(text => text.Document.Language == language)
            .ThenByDescending(text => text.Document.Language == Text.Languages.Language.English)
            .FirstOrDefault();

    /// <summary>The citations of a text that name a revision which is not the latest known.</summary>
    public IReadOnlyList<OutdatedCitation> OutdatedIn(Reading reading, DateOnly? writtenOn) =>
        OutdatedCitation.In(reading, writtenOn, key => this[key], _today);

    /// <summary>The keys of which a text names a revision.</summary>
    public static IReadOnlyCollection<string> NamedIn(Reading reading) =>
        [.. reading.Citations.Where(citation => citation.Revision is not null).Select(citation => citation.Key.Value).Distinct(StringComparer.Ordinal)];
}
