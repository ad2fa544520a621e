using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>"The secretariat was requested to …", "se encargó a …", "it was decided that …". Reads a segment of a sentence; writes the act.</summary>
internal static class OutcomePassives
{
    private const string Rule = "outcome-passive";
    private const int LongestSubject = 200;
    private const int ReachOfAgent = 60;

    /// <summary>The act of a segment; null where it is told of somebody else, or only asked for in words that another verb rules.</summary>
    /// <param name="view">The text.</param>
    /// <param name="part">The segment.</param>
    /// <param name="at">Where its words begin.</param>
    /// <param name="isOpen">Whether no subject is known: only then is something "adopted" by the meeting.</param>
    public static OutcomeVerb? In(SourceView view, TextSpan part, int at, bool isOpen)
    {
        var tables = OutcomeTables.Of(view.Language);
        var last = Math.Min(part.End, at + LongestSubject);
        for (var from = view.Starts.Next(tables.OfPassives, at, last); from < last; from = view.Starts.Next(tables.OfPassives, from + 1, last))
        {
            if (from > at && tables.Words.At(view, from) is { Meaning: "which" or "that" })
                return null;
            if (tables.Passives.At(view, from) is not { } verb || verb.Span.End > part.End)
                continue;
            if (!verb.Meaning.Asks && (!isOpen || IsOfAnother(view, tables, TextSpan.Between(verb.Span.End, Math.Min(part.End, verb.Span.End + ReachOfAgent)))))
                return null;
            var subject = OutcomeAddressees.Trimmed(view, TextSpan.Between(at, from));
            if (verb.Meaning.Asks && subject.Length > 0 && tables.Words.At(view, subject.Start) is { Meaning: "other" })
                return null;
            return new OutcomeVerb(at, verb, Rule) { Passive = verb.Meaning.Asks && subject.Length > 0 ? subject : null };
        }

        return null;
    }

    private static bool IsOfAnother(SourceView view, OutcomeTables tables, TextSpan behind) =>
        tables.Words.FirstWithin(view, behind) is { Meaning: "agent" } agent
        && tables.Words.At(view, Dates.NumberAt.PastBlank(view.Folded, agent.Span.End)) is not { Meaning: "subject" or "group" or "adverb" };
}
