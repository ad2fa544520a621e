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

    // Beyond these, the latest are looked at: a report answers what was asked of late.
    private const int MostTexts = 200;
    private const int MostReports = 40;

    // Whoever else writes waits for a portion, not for all of them.
    private const int AtOnce = 8;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>The report that was taken in, or the mandate that was confirmed, by id.</summary>
    /// <param name="Document">The report.</param>
    /// <param name="Mandate">The mandate.</param>
    /// <param name="Rest">The texts or reports that an earlier portion has left over; null for the first.</param>
    public sealed record Request(Guid? Document, Guid? Mandate, IReadOnlyList<Guid>? Rest = null);

    /// <summary>How many places were suggested in this portion; what is left over follows in a transaction of its own.</summary>
    public async Task<Ruling<int>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var suggested = 0;
        if (request.Document is { } document && await ReportOf(new DocumentId(document), act, cancellation) is { } taken)
        {
            foreach (var each in Portion(request, Left(request) ?? await TextsFor(taken.Reading, cancellation), act))
                if (await store.Documents.Find(act.Actor, each, cancellation) is { Standing: Standing.Adopted } text)
                    suggested += await Suggest(taken, text, null, act, cancellation);
        }

        if (request.Mandate is { } id && await store.Mandates.Find(act.Actor, new MandateId(id), cancellation) is { } mandate)
        {
            var text = (await store.Documents.Find(act.Actor, mandate.DocumentId, cancellation))!;
            foreach (var each in Portion(request, Left(request) ?? await ReportsFor(mandate, cancellation), act))
                if (await ReportOf(each, act, cancellation) is { } report)
                    suggested += await Suggest(report, text, mandate.Id, act, cancellation);
        }

        return suggested;
    }

    private async Task<int> Suggest((Document Document, Reading Reading) report, Document text, MandateId? only, Act act, CancellationToken cancellation)
    {
        var asking = await AskingTexts.Of(store, text, report.Reading.Language, report.Document.Id, only, cancellation);
        if (asking.Candidates.Count == 0)
            return 0;

        var known = await store.Evidence.Known(report.Document.Id, cancellation);
        var fresh = EvidenceSuggestions
            .In(report.Document.Id, report.Reading, asking)
            .Where(found => !known.Contains((found.Candidate.Mandate.Id, found.Place.Id)))
            .ToList();
        foreach (var found in fresh)
        {
            var evidence = Evidence.Suggest(found.Candidate.Mandate, found.Candidate.Clause, found.Place, found.Hint, act.Now, found.Time);
            store.Evidence.Add(evidence);
            act.Did(Verb.SuggestedEvidence, NounRef.Of(evidence.Id), on: NounRef.Of(found.Candidate.Mandate.Id));
        }

        return fresh.Count;
    }

    private static IReadOnlyList<DocumentId>? Left(Request request) => request.Rest?.Select(id => new DocumentId(id)).ToList();

    private static IEnumerable<DocumentId> Portion(Request request, IReadOnlyList<DocumentId> all, Act act)
    {
        if (all.Count > AtOnce)
            act.Then(Job, request with { Rest = [.. all.Skip(AtOnce).Select(id => id.Value)] });
        return all.Take(AtOnce);
    }

    private Task<IReadOnlyList<DocumentId>> TextsFor(Reading report, CancellationToken cancellation)
    {
        var cited = report.Citations.Select(citation => citation.Key.Value).Distinct(StringComparer.Ordinal).ToList();
        return store.Evidence.AskingTexts(cited, MostTexts, cancellation);
    }

    private async Task<IReadOnlyList<DocumentId>> ReportsFor(Mandate mandate, CancellationToken cancellation)
    {
        var latest = await store.Evidence.Reports(MostReports, cancellation);
        if (mandate.RevisionId is not { } revision)
            return latest;

        var key = (await store.Instruments.Of(revision, cancellation)).Key;
        return [.. (await store.Instruments.CitingDocuments(key, cancellation)).Union(latest)];
    }

    private async Task<(Document Document, Reading Reading)?> ReportOf(DocumentId id, Act act, CancellationToken cancellation)
    {
        if (await store.Documents.Find(act.Actor, id, cancellation) is not { Standing: Standing.None } report)
            return null;

        var reading = await store.Documents.TextOf(report, cancellation);
        return reading.Sections.Count == 0 ? null : (report, reading);
    }
}
