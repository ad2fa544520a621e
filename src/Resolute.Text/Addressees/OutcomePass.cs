using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds what a meeting did in a section of its report: the verbs of the group or the meeting, whom each asks, and the words. What the
/// secretariat or a delegation did is not an outcome; what the chair proposed is told where the meeting itself did nothing. Reads the section's
/// sentences; writes <see cref="Outcome"/>s in the order of the text.
/// </summary>
public static class OutcomePass
{
    /// <summary>The outcomes of a section.</summary>
    public static IReadOnlyList<Outcome> Read(SourceView view, Section section)
    {
        var outcomes = new List<Outcome>();
        var (wasGroup, before) = (false, default(TextSpan?));
        foreach (var sentence in ReportSentence.Of(view, section.Span))
        {
            var acts = new List<OutcomeVerb>();
            wasGroup =
                view.Language == Language.Arabic
                    ? ArabicReport.ReadActs(view, sentence, wasGroup, acts)
                    : ReportSentence.ReadActs(view, sentence, wasGroup, acts);
            IReadOnlyList<Addressee>? named = null;
            for (var at = 0; at < acts.Count; at++)
            {
                var end = at + 1 < acts.Count ? acts[at + 1].Start : sentence.End;
                outcomes.Add(acts[at].ToOutcome(view, end, named ?? Spoken(view, before)));
                if (outcomes[^1].Addressees.Count > 0)
                    named = outcomes[^1].Addressees;
            }

            before = sentence;
        }

        var isOfGroup = outcomes.Exists(each => each.Verb.Claim.Rule != ReportSentence.ChairRule);
        return isOfGroup ? [.. outcomes.Where(each => each.Verb.Claim.Rule != ReportSentence.ChairRule || each.Verb.Key != "proposes")] : outcomes;
    }

    // "The agency and the union spoke. The group thanked them."
    private static IReadOnlyList<Addressee> Spoken(SourceView view, TextSpan? sentence)
    {
        if (sentence is not { } before || BodyMention.In(view, before).FirstOrDefault() is not { Meaning: not null } first)
            return [];
        var lead = view.Folded.AsSpan(before.Start, first.Span.Start - before.Start).Trim().Length;
        var chain = BodyChain.From(view, first.Span.Start, before.End);
        if (lead > 40 || chain.Count == 0)
            return [];
        // Where a name follows that no table has, the list is not whole, and no list is told.
        var next = BodyChain.Past(view, chain[^1].Span.End, before.End);
        var isWhole = next >= before.End || !char.IsUpper(view.Text[next]);
        return isWhole ? BodyChain.Addressees(view, chain, "addressee-spoken-before", 0.7) : [];
    }
}
