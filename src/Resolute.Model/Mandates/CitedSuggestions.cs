using Resolute.Model.Instruments;
using Resolute.Text;
using Resolute.Text.Citations;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>
/// A section that cites the instrument and names the clause behind the citation ("Resolution 7, instructs the Secretary-General 2") answers that
/// clause and no other; one that names none and records an outcome may answer those that it shares names with.
/// </summary>
internal static class CitedSuggestions
{
    private const int ReachOfNaming = 160;
    private const double LeastAlike = 0.1;

    public static IEnumerable<SuggestedPlace> In(TextAndReport both) =>
        both.Text.Instrument is not { } instrument
            ? []
            :
            [
                .. both.Reading.Sections.SelectMany(section =>
                    both.Reading.Citations.Where(citation => IsOf(citation, instrument) && TextAndReport.IsInside(citation.Claim.Span, section.Span))
                        .SelectMany(citation => Of(both, section, citation, instrument))
                ),
            ];

    private static bool IsOf(Citation citation, CitedClauses instrument) =>
        citation.Key.Value == instrument.Key && (citation.Revision is null || citation.Revision == instrument.Revision);

    private static IEnumerable<SuggestedPlace> Of(TextAndReport both, Section section, Citation citation, CitedClauses instrument)
    {
        var span = citation.Claim.Span;
        var behind = TextSpan.Between(span.End, Math.Min(span.End + ReachOfNaming, section.Span.End)).Of(both.Reading.Text);
        var named = instrument.Clauses.Where(clause => ClauseNaming.Names(behind, clause)).ToList();
        if (named.Count > 0)
            return both
                .Text.Candidates.Where(candidate => named.Exists(clause => IsOne(clause, candidate.Clause)))
                .Select(candidate => Suggested(both, candidate, section, citation, "clause-named", 0.9));

        return section.Outcomes.Count == 0
            ? []
            : both
                .Text.Candidates.Where(candidate => both.Alike(candidate, section).Score >= LeastAlike)
                .Select(candidate =>
                    IsAskedThere(section, candidate)
                        ? Suggested(both, candidate, section, citation, "instrument-cited-same-addressee", 0.5)
                        : Suggested(both, candidate, section, citation, "instrument-cited-with-outcome", 0.3)
                );
    }

    private static SuggestedPlace Suggested(
        TextAndReport both,
        CandidateMandate candidate,
        Section section,
        Citation citation,
        string rule,
        double confidence
    ) =>
        new(
            candidate,
            both.PlaceOf(section, citation.Claim.Span),
            new EvidenceHint(EvidenceShows.Progress, rule, confidence, [citation.Words, .. both.Alike(candidate, section).Runs])
        );

    // In another revision the clause of the same lineage may bear another number: what is named there is then not this.
    private static bool IsOne(Clause named, Clause asking) => named.WId == asking.WId && (named.RevisionId == asking.RevisionId || named.Label == asking.Label);

    private static bool IsAskedThere(Section section, CandidateMandate candidate) =>
        section.Outcomes.SelectMany(outcome => outcome.Addressees).Any(asked => asked.Key is not null && asked.Key == candidate.Mandate.AddresseeKey);
}
