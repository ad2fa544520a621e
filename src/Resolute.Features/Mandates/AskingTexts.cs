using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Instruments;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Features.Mandates;

/// <summary>Adopted texts as they are compared with a report.</summary>
internal static class AskingTexts
{
    /// <summary>A text with its confirmed mandates, or with one of them; its clauses in the language of the report where they are held in it.</summary>
    public static async Task<AskingText> Of(
        VisibleStore store,
        Document text,
        Language language,
        DocumentId report,
        MandateId? only,
        CancellationToken cancellation
    )
    {
        var confirmed = (await store.Mandates.ConfirmedOf(text.Id, cancellation)).Where(asking => only is null || asking.Mandate.Id == only).ToList();
        if (confirmed.Count == 0)
            return new AskingText([], language, [], null);

        var ids = confirmed.Select(asking => asking.Mandate.Id).ToList();
        var reading = await store.Documents.TextOf(text, cancellation);
        var nodes = reading.AllClauses().DistinctBy(node => node.Id, StringComparer.Ordinal).ToDictionary(node => node.Id, StringComparer.Ordinal);
        var papers = await PapersOf(store, ids, report, cancellation);
        var times = await store.Statuses.Instances(Actor.Job, ids, cancellation);
        var instrument = await InstrumentOf(store, text, cancellation);
        var (spoken, clauses) = await ClausesOf(store, text, instrument, language, cancellation);
        return new AskingText(
            clauses,
            spoken,
            [
                .. confirmed.Select(asking => new CandidateMandate(asking.Mandate, asking.Clause)
                {
                    Recipients = RecipientsOf(asking.Mandate, nodes.GetValueOrDefault(asking.Clause.EId)),
                    Papers = papers[asking.Mandate.Id].ToHashSet(StringComparer.Ordinal),
                    Times = [.. times[asking.Mandate.Id]],
                }),
            ],
            instrument?.Cited
        );
    }

    private sealed record HeldInstrument(CitedClauses Cited, IReadOnlyList<InstrumentText> Texts);

    private static async Task<HeldInstrument?> InstrumentOf(VisibleStore store, Document text, CancellationToken cancellation)
    {
        if (text.RevisionId is not { } revision)
            return null;

        var key = (await store.Instruments.Of(revision, cancellation)).Key;
        var texts = await store.Instruments.TextsOf(Actor.Job, [key], cancellation);
        var canonical = texts.First(one => one.Revision.Id == revision).Revision.Canonical;
        return new HeldInstrument(new CitedClauses(key, canonical, await store.Instruments.OperativeClauses(key, cancellation)), texts);
    }

    private static async Task<(Language, IReadOnlyList<Clause>)> ClausesOf(
        VisibleStore store,
        Document text,
        HeldInstrument? instrument,
        Language language,
        CancellationToken cancellation
    )
    {
        var spoken =
            text.Language == language
                ? text
                : instrument?.Texts.FirstOrDefault(one => one.Revision.Id == text.RevisionId && one.Document.Language == language)?.Document ?? text;
        var clauses = await store.Documents.ClausesOf(spoken, cancellation);
        return (spoken.Language, [.. clauses.Where(clause => clause.Place == ClausePlace.Operative)]);
    }

    private static IReadOnlyList<string> RecipientsOf(Mandate mandate, ClauseNode? node)
    {
        var said = mandate.Particulars.Recipients.Concat(mandate.Particulars.Route).Select(body => body.Key).OfType<string>().ToList();
        var read = node is null ? [] : node.Recipients.Concat(node.Through).Select(body => body.Key).OfType<string>();
        return [.. (said.Count > 0 ? said : read).Distinct(StringComparer.Ordinal)];
    }

    // What evidence bears: the papers that its words name, and the document itself. The report that is looked at now says nothing of itself.
    private static async Task<ILookup<MandateId, string>> PapersOf(
        VisibleStore store,
        IReadOnlyCollection<MandateId> mandates,
        DocumentId report,
        CancellationToken cancellation
    )
    {
        var papers = new List<(MandateId Mandate, string Symbol)>();
        foreach (var (piece, document) in (await store.Evidence.Bearing(mandates, cancellation)).Where(one => one.Evidence.DocumentId != report))
        {
            if (DocumentSymbol.Of(document!.Symbol)?.Paper is { } own)
                papers.Add((piece.MandateId, own));
            if (piece.PlaceId is null)
                continue;

            var reading = await store.Documents.TextOf(document, cancellation);
            papers.AddRange(
                reading
                    .Symbols.Where(symbol => symbol.Span.Start >= piece.Span.Start && symbol.Span.End <= piece.Span.End)
                    .Select(symbol => (piece.MandateId, symbol.Key))
            );
        }

        return papers.ToLookup(paper => paper.Mandate, paper => paper.Symbol);
    }
}
