using Resolute.Text.Addressees;
using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Model.Mandates;

/// <summary>
/// A section that is about what the clause names, by rare names and words of one language; of two languages only acronyms and numbers can be
/// compared, and most of the clause's must stand there. Where the body that was to receive a report is given papers there, the report was given.
/// </summary>
internal static class NamedSuggestions
{
    private const double LeastScore = 0.2;
    private const double LeastRarest = 0.35;
    private const double NearBest = 0.9;
    private const double LeastNames = 0.6;
    private const int LeastNamed = 2;

    public static IEnumerable<SuggestedPlace> In(TextAndReport both) => both.Text.Candidates.SelectMany(candidate => Of(both, candidate));

    private static IEnumerable<SuggestedPlace> Of(TextAndReport both, CandidateMandate candidate)
    {
        var found = both
            .Sections.Where(section => CanAnswer(section, candidate))
            .Select(section => (Section: section, Alike: both.Alike(candidate, section)))
            .Select(one => (one.Section, one.Alike, Score: ScoreOf(both, one.Alike)))
            .Where(one => one.Score >= LeastScore)
            .ToList();
        return found
            .Where(one => one.Score >= NearBest * found.Max(other => other.Score))
            .Select(one => new SuggestedPlace(candidate, both.PlaceOf(one.Section, null), HintOf(both, candidate, one.Section, one.Alike, one.Score)));
    }

    private static double ScoreOf(TextAndReport both, NamedAlike alike)
    {
        if (both.IsOneLanguage)
            return alike.Rarest >= LeastRarest ? alike.Score : 0;

        return alike.Names >= LeastNames && alike.Runs.Count >= LeastNamed ? LeastScore : 0;
    }

    // Members act for themselves: a section answers them only where it speaks to them.
    private static bool CanAnswer(Section section, CandidateMandate candidate) =>
        candidate.Mandate.AddresseeKey is not { } key
        || !Bodies.IsMembership(key)
        || section.Outcomes.SelectMany(outcome => outcome.Addressees).Any(asked => asked.Key == key);

    private static EvidenceHint HintOf(TextAndReport both, CandidateMandate candidate, Section section, NamedAlike alike, double score)
    {
        var papers = both.PapersOf(section).ToList();
        var given = papers.FindAll(paper => candidate.Recipients.Any(body => Bodies.IsPaperOf(paper, body)));
        return given.Count > 0
            ? new EvidenceHint(EvidenceShows.Report, "report-presented", Sure(score + 0.15), [.. given, .. alike.Runs])
            : new EvidenceHint(EvidenceShows.Progress, "names-shared", Sure(score), alike.Runs);
    }

    private static double Sure(double score) => Math.Round(Math.Min(0.35 + score, 0.85), 2);
}
