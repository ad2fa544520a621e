using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// The acts of a sentence in Arabic, where the verb stands before its subject and "and" is a letter of the verb: whoever follows the first verb
/// rules the verbs of the same gender that follow. Reads the folded text of a sentence; writes the acts of the group.
/// </summary>
internal static class ArabicReport
{
    private const int ReachOfNote = 60;

    /// <summary>Reads the acts of one sentence; tells whether its subject was the group.</summary>
    public static bool ReadActs(SourceView view, TextSpan sentence, bool wasGroup, List<OutcomeVerb> acts)
    {
        var tables = OutcomeTables.Of(view.Language);
        var (isGroup, isFeminine, isFirst) = (default(bool?), false, true);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!Opens(view.Folded, sentence, at) || ReportSentence.IsQuoted(view.Folded, sentence, at))
                continue;
            if (tables.Passives.At(view, at) is { } passive && isGroup != false && IsPassive(view, tables, passive))
            {
                acts.Add(new(at, passive, "outcome-passive"));
                at = passive.Span.End - 1;
                isFirst = false;
                continue;
            }

            if (tables.Verbs.At(view, at) is not { } verb)
                continue;
            var next = Dates.NumberAt.PastBlank(view.Folded, verb.Span.End);
            while (tables.Words.At(view, next) is { Meaning: "adverb" } adverb)
                next = Dates.NumberAt.PastBlank(view.Folded, adverb.Span.End);
            var word = tables.Words.At(view, next);
            var isFeminineVerb = IsFeminine(view.Folded, verb);
            if (word is { Meaning: "subject" or "group" } subject)
            {
                (isGroup, isFeminine) = (true, isFeminineVerb);
                Add(view, tables, sentence, at, verb, subject.Span.End, acts);
            }
            else if (word is { Meaning: "chair" } chair)
            {
                isGroup = false;
                if (verb.Meaning.Verb == "proposes")
                    acts.Add(new(at, verb, ReportSentence.ChairRule) { Behind = chair.Span.End });
            }
            else if (word is { Meaning: "other" })
                isGroup = false;
            else if (isGroup == true && isFeminineVerb == isFeminine)
                Add(view, tables, sentence, at, verb, next, acts);
            else if (isFirst && isGroup is null && wasGroup && IsLed(view, next))
                Add(view, tables, sentence, at, verb, next, acts);
            else
                isGroup ??= false;
            isFirst = false;
            at = verb.Span.End - 1;
        }

        return isGroup == true || (wasGroup && isGroup is null && isFirst);
    }

    private static void Add(
        SourceView view,
        OutcomeTables tables,
        TextSpan sentence,
        int start,
        PhraseMatch<OutcomeWord> verb,
        int behind,
        List<OutcomeVerb> acts
    )
    {
        var at = Dates.NumberAt.PastBlank(view.Folded, behind);
        var isGlad = tables.Words.At(view, at) is { Meaning: "gladly" };
        if (verb.Meaning.Verb == "takes note" && !verb.Span.Of(view.Folded).Contains("علما", StringComparison.Ordinal))
        {
            // أحاط is "takes note" only with علما behind the subject.
            var rest = view.Folded.AsSpan(behind, Math.Min(ReachOfNote, sentence.End - behind));
            if (!rest.Contains("علم", StringComparison.Ordinal))
                return;
        }

        if (isGlad && verb.Meaning.Verb is "notes" or "takes note")
            verb = verb with { Meaning = verb.Meaning with { Verb = verb.Meaning.Verb + " with appreciation" } };
        // أقر is "acknowledges" only with ب behind the subject; else a paper is adopted.
        if (verb.Meaning.Verb == "acknowledges" && at < sentence.End && view.Folded[at] != 'ب')
            verb = verb with { Meaning = verb.Meaning with { Verb = "adopts" } };
        acts.Add(new(start, verb, "outcome-of-group") { Behind = at, IsOfPronoun = verb.Meaning.IsOfPronoun });
    }

    // طلب is "it requested" or "it was requested": the latter where a preposition follows at once, as in the table.
    private static bool IsPassive(SourceView view, OutcomeTables tables, PhraseMatch<OutcomeWord> passive)
    {
        var next = Dates.NumberAt.PastBlank(view.Folded, passive.Span.End);
        return tables.Words.At(view, next) is not { Meaning: "subject" or "other" or "chair" };
    }

    private static bool IsLed(SourceView view, int at) =>
        AddressingWords.Of(view.Language).At(view, at) is { Meaning: "lead" or "infinitive" } || view.Folded[Math.Min(at, view.Folded.Length - 1)] == 'ب';

    private static bool IsFeminine(string text, PhraseMatch<OutcomeWord> verb)
    {
        var end = text.AsSpan(verb.Span.Start, verb.Span.Length).IndexOf(' ') is > 0 and var blank ? verb.Span.Start + blank : verb.Span.End;
        var last = end - 1;
        while (last > verb.Span.Start && Plain.IsVowelMark(text[last]))
            last--;
        return text[last] == 'ت' || text[verb.Span.Start] == 'ت';
    }

    // A verb opens a clause at the start, behind a comma, or with "and" written into it.
    private static bool Opens(string text, TextSpan sentence, int at)
    {
        if (!char.IsLetter(text[at]))
            return false;
        var before = at;
        while (before > sentence.Start && (Plain.IsVowelMark(text[before - 1]) || text[before - 1] is 'و' or 'ف'))
            before--;
        if (before > sentence.Start && char.IsLetter(text[before - 1]))
            return false;
        if (before < at)
            return true;
        for (var back = at - 1; back >= Math.Max(sentence.Start, at - 16); back--)
        {
            if (text[back] is ',' or ';' or '\n')
                return true;
            if (char.IsLetter(text[back]) || text[back] is ')' or '"' or '(')
                return false;
        }

        return at - sentence.Start <= 16;
    }
}
