using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text;
using Resolute.Text.Citations;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>An instrument as reports cite it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Clauses">The operative clauses of every text of it that is held: a report may name a clause in any language.</param>
public sealed record CitedClauses(string Key, IReadOnlyList<Clause> Clauses);

/// <summary>A confirmed mandate that a report may answer.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Clause">The clause that asks.</param>
/// <param name="Revision">The canonical revision of its text.</param>
/// <param name="Instrument">The instrument that it stands in.</param>
public sealed record CandidateMandate(Mandate Mandate, Clause Clause, string Revision, CitedClauses Instrument);

/// <summary>A place of a report that may answer a mandate, by which rule.</summary>
public sealed record SuggestedPlace(CandidateMandate Candidate, EvidencePlace Place, EvidenceHint Hint);

/// <summary>
/// Where a report seems to answer confirmed mandates. A section that cites the instrument and names the clause behind the citation
/// ("Resolution 7, instructs the Secretary-General 2") answers that clause and no other; one that names none and records an outcome may answer any of them.
/// </summary>
public static class EvidenceSuggestions
{
    private const int ReachOfNaming = 160;
    private static readonly EvidenceHint Named = new(EvidenceShows.Progress, "clause-named", 0.9);
    private static readonly EvidenceHint SameAddressee = new(EvidenceShows.Progress, "instrument-cited-same-addressee", 0.5);
    private static readonly EvidenceHint CitedWithOutcome = new(EvidenceShows.Progress, "instrument-cited-with-outcome", 0.3);

    /// <summary>The places, once for each mandate and section.</summary>
    public static IReadOnlyList<SuggestedPlace> In(DocumentId report, Reading reading, IReadOnlyList<CandidateMandate> candidates) =>
        [
            .. reading
                .Sections.SelectMany(section => reading.Citations.SelectMany(citation => Of(report, reading, section, citation, candidates)))
                .GroupBy(found => (found.Candidate.Mandate.Id, found.Place.Id))
                .Select(same => same.MaxBy(found => found.Hint.Confidence)!),
        ];

    private static IEnumerable<SuggestedPlace> Of(
        DocumentId report,
        Reading reading,
        Section section,
        Citation citation,
        IReadOnlyList<CandidateMandate> candidates
    )
    {
        if (!IsInside(citation.Claim.Span, section.Span))
            return [];

        var cited = candidates
            .Where(candidate => candidate.Instrument.Key == citation.Key.Value && (citation.Revision is null || citation.Revision == candidate.Revision))
            .ToList();
        var behind = TextSpan.Between(citation.Claim.Span.End, Math.Min(citation.Claim.Span.End + ReachOfNaming, section.Span.End)).Of(reading.Text);
        var named = cited
            .Select(candidate => candidate.Instrument)
            .Distinct()
            .SelectMany(instrument => instrument.Clauses)
            .Where(clause => ClauseNaming.Names(behind, clause))
            .ToList();
        if (named.Count > 0)
            return cited
                .Where(candidate => named.Exists(clause => IsOne(clause, candidate.Clause)))
                .Select(candidate => new SuggestedPlace(candidate, PlaceOf(report, section, citation), Named));

        return section.Outcomes.Count == 0
            ? []
            : cited.Select(candidate => new SuggestedPlace(candidate, PlaceOf(report, section, citation), HintOf(section, candidate)));
    }

    // In another revision the clause of the same lineage may bear another number: what is named there is then not this.
    private static bool IsOne(Clause named, Clause asking) => named.WId == asking.WId && (named.RevisionId == asking.RevisionId || named.Label == asking.Label);

    private static EvidenceHint HintOf(Section section, CandidateMandate candidate) =>
        section.Outcomes.SelectMany(outcome => outcome.Addressees).Any(asked => asked.Key is not null && asked.Key == candidate.Mandate.AddresseeKey)
            ? SameAddressee
            : CitedWithOutcome;

    private static EvidencePlace PlaceOf(DocumentId report, Section section, Citation citation)
    {
        var paragraph = section
            .Clauses.SelectMany(clause => clause.WithDescendants())
            .Where(clause => IsInside(citation.Claim.Span, clause.Span))
            .MinBy(clause => clause.Span.Length);
        return new EvidencePlace(report, section.Id, section.Number, paragraph?.Span ?? section.Span);
    }

    private static bool IsInside(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;
}
