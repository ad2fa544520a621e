using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>A job of the installation: after a report was taken in, or a mandate confirmed, places of reports that answer confirmed mandates are suggested as evidence.</summary>
public sealed class SuggestEvidence(VisibleStore store) : IUseCase<SuggestEvidence.Request, int>
{
    /// <summary>Its name in the outbox.</summary>
    public const string Job = "suggest-evidence";

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The report that was taken in, or the mandate that was confirmed, by id.</summary>
    public sealed record Request(Guid? Document, Guid? Mandate);

    /// <summary>How many places were suggested.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var suggested = 0;
        if (request.Document is { } document)
            suggested += await InReport(new DocumentId(document), null, act, cancellation);

        if (request.Mandate is { } id && await KeyOf(new MandateId(id), act.Actor, cancellation) is { } key)
        {
            foreach (var citing in await store.Instruments.CitingDocuments(key, cancellation))
                suggested += await InReport(citing, new MandateId(id), act, cancellation);
        }

        return suggested;
    }

    private async Task<int> InReport(DocumentId id, MandateId? only, Act act, CancellationToken cancellation)
    {
        if (await store.Documents.Find(act.Actor, id, cancellation) is not { Standing: Standing.None } report)
            return 0;

        var reading = await store.Documents.TextOf(report, cancellation);
        if (reading.Sections.Count == 0)
            return 0;

        var candidates = await Candidates(reading, only, act.Actor, cancellation);
        var known = await store.Evidence.Known(report.Id, cancellation);
        var fresh = EvidenceSuggestions
            .In(report.Id, reading, candidates)
            .Where(found => !known.Contains((found.Candidate.Mandate.Id, found.Place.Id)))
            .ToList();
        foreach (var found in fresh)
        {
            var evidence = Evidence.Suggest(found.Candidate.Mandate, found.Candidate.Clause, found.Place, found.Hint, act.Now);
            store.Evidence.Add(evidence);
            act.Did(Verb.SuggestedEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(found.Candidate.Mandate.Id));
        }

        return fresh.Count;
    }

    private async Task<IReadOnlyList<CandidateMandate>> Candidates(Reading reading, MandateId? only, Actor actor, CancellationToken cancellation)
    {
        var keys = reading.Citations.Select(citation => citation.Key.Value).Distinct(StringComparer.Ordinal).ToList();
        var confirmed = await store.Mandates.ConfirmedOf(keys, cancellation);
        var texts = await store.Instruments.TextsOf(actor, keys, cancellation);
        var instruments = new Dictionary<string, CitedClauses>(StringComparer.Ordinal);
        foreach (var key in texts.Select(text => text.Instrument.Key).Distinct(StringComparer.Ordinal))
            instruments[key] = new CitedClauses(key, await store.Instruments.OperativeClauses(key, cancellation));

        return
        [
            .. from asking in confirmed
            where only is null || asking.Mandate.Id == only
            let text = texts.First(one => one.Document.Id == asking.Document.Id)
            select new CandidateMandate(asking.Mandate, asking.Clause, text.Revision.Canonical, instruments[text.Instrument.Key]),
        ];
    }

    private async Task<string?> KeyOf(MandateId id, Actor actor, CancellationToken cancellation) =>
        await store.Mandates.Find(actor, id, cancellation) is { RevisionId: { } revision } ? (await store.Instruments.Of(revision, cancellation)).Key : null;
}
