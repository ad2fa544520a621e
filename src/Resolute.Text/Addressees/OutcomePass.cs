using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds what a meeting did in a section of its report: the verbs of the group, the meeting or the chair, whom each asks, and the words. What the
/// secretariat or a delegation did is not an outcome. Reads the section's sentences; writes <see cref="Outcome"/>s in the order of the text.
/// </summary>
public static class OutcomePass
{
    /// <summary>The outcomes of a section.</summary>
    public static IReadOnlyList<Outcome> Read(SourceView view, Section section)
    {
        var outcomes = new List<Outcome>();
        var wasGroup = false;
        foreach (var sentence in ReportSentence.Of(view, section.Span))
        {
            var acts = new List<OutcomeVerb>();
            wasGroup = ReportSentence.ReadActs(view, sentence, wasGroup, acts);
            for (var at = 0; at < acts.Count; at++)
            {
                var end = at + 1 < acts.Count ? acts[at + 1].Start : sentence.End;
                outcomes.Add(acts[at].ToOutcome(view, end));
            }
        }

        return outcomes;
    }
}
