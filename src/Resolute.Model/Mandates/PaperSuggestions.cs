namespace Resolute.Model.Mandates;

/// <summary>A section that names a paper which evidence of the mandate bears already tells how that paper went on.</summary>
internal static class PaperSuggestions
{
    private const double Confidence = 0.6;

    public static IEnumerable<SuggestedPlace> In(TextAndReport both) =>
        from candidate in both.Text.Candidates
        where candidate.Papers.Count > 0
        from section in both.Sections
        let papers = both.PapersOf(section).Where(candidate.Papers.Contains).ToList()
        where papers.Count > 0
        select new SuggestedPlace(
            candidate,
            both.PlaceOf(section, null),
            new EvidenceHint(EvidenceShows.Progress, "paper-named-before", Confidence, [.. papers, .. both.Alike(candidate, section).Runs])
        );
}
