using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// A sentence of a report in segments between commas and "and": whoever is its subject rules the verbs that open its segments. Reads the folded
/// text of a sentence; writes the acts of the group, the meeting or the chair.
/// </summary>
internal static class ReportSentence
{
    private static readonly ConcurrentDictionary<Language, (PhraseIndex<OutcomeWord> Verbs, PhraseIndex<string> Words)> Tables = new();

    /// <summary>The sentences of a stretch; a colon ends one too, since a section's title stands before it.</summary>
    public static IEnumerable<TextSpan> Of(SourceView view, TextSpan span)
    {
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!Ends(view.Folded, at, span.End))
                continue;
            if (at > start)
                yield return TextSpan.Between(start, at);
            start = at + 1;
        }

        if (span.End > start)
            yield return TextSpan.Between(start, span.End);
    }

    /// <summary>The group as somebody addressed, at a position.</summary>
    public static TextSpan? GroupAt(SourceView view, int at) =>
        TablesOf(view).Words.At(view, at) is { Meaning: "group" or "subject" } word && TablesOf(view).Words.At(view, at) is { } ? word.Span : null;

    /// <summary>Reads the acts of one sentence; tells whether its subject was the group, for "it" in the next.</summary>
    public static bool ReadActs(SourceView view, TextSpan sentence, bool wasGroup, List<OutcomeVerb> acts)
    {
        var (verbs, words) = TablesOf(view);
        // null: no subject yet; a sentence that opens with the verb speaks for the group.
        bool? isGroup = null;
        var parts = Segments(view, words, sentence).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var at = PastAdverbs(view, words, parts[i].Start, parts[i].End, out var connected);
            var start = at;
            if (
                words.At(view, at) is { Meaning: "subject" or "it" } subject
                && verbs.At(view, at) is null
                && (subject.Meaning == "subject" || wasGroup || isGroup == true)
            )
            {
                var after = PastAdverbs(view, words, subject.Span.End, parts[i].End, out _);
                if (verbs.At(view, after) is { } verb)
                {
                    isGroup = true;
                    acts.Add(new(subject.Span.Start, verb, null, "outcome-of-group"));
                }
                else
                {
                    isGroup = IsSubjectAlone(view, subject.Span.End, parts[i].End) || AddAtEnd(view, verbs, parts[i], subject.Span.Start, after, acts);
                }

                continue;
            }

            if (verbs.At(view, at) is { } opening && (isGroup ?? (i == 0 || connected || i == 1 && Introduces(view, words, parts[0]))))
            {
                acts.Add(new(start, opening, null, isGroup == true ? "outcome-of-group" : "outcome-without-subject"));
                isGroup = true;
            }
            else if (verbs.At(view, at) is { Meaning.Asks: true } asked && GroupAt(view, Dates.NumberAt.PastBlank(view.Folded, asked.Span.End)) is not null)
                acts.Add(new(start, asked, null, "outcome-group-addressed"));
            else if (Passive(view, verbs, words, parts[i], at) is { } passive)
                acts.Add(passive);
            else if (isGroup == true)
                AddAtEnd(view, verbs, parts[i], start, at, acts);
            else if (i == 0 && !Introduces(view, words, parts[0]))
                isGroup = false;
        }

        return isGroup == true || (wasGroup && isGroup is null);
    }

    private static (PhraseIndex<OutcomeWord> Verbs, PhraseIndex<string> Words) TablesOf(SourceView view) =>
        Tables.GetOrAdd(
            view.Language,
            static language =>
                (
                    PhraseIndex<OutcomeWord>.Of(
                        TableRow.Of("Addressees/outcome-verbs.tsv"),
                        language,
                        row => new OutcomeWord(row["verb"], row["asks"] == "yes")
                    ),
                    PhraseIndex<string>.Of(TableRow.Of("Addressees/outcome-words.tsv"), language, row => row["word"])
                )
        );

    private static bool Ends(string text, int at, int end) =>
        text[at] switch
        {
            '。' or '!' or '?' => true,
            ':' => at + 1 >= end || !char.IsAsciiDigit(text[at + 1]),
            '.' => at + 1 >= end
                || (char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsLower(text[at - 1]) || char.IsDigit(text[at - 1]) || text[at - 1] is ')' or '"')),
            _ => false,
        };

    private static IEnumerable<TextSpan> Segments(SourceView view, PhraseIndex<string> words, TextSpan sentence)
    {
        var start = sentence.Start;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var isJoint = words.At(view, at) is { Meaning: "and" } && at > sentence.Start;
            if (!isJoint && view.Folded[at] is not (',' or ';' or '\n' or '\t'))
                continue;
            if (at > start)
                yield return TextSpan.Between(start, at);
            start = isJoint ? at : at + 1;
        }

        if (sentence.End > start)
            yield return TextSpan.Between(start, sentence.End);
    }

    private static int PastAdverbs(SourceView view, PhraseIndex<string> words, int at, int end, out bool connected)
    {
        connected = false;
        while (at < end)
        {
            if (char.IsWhiteSpace(view.Folded[at]))
                at++;
            else if (words.At(view, at) is { Meaning: "adverb" or "and" } word)
                (at, connected) = (word.Span.End, connected || word.Meaning == "adverb");
            else
                break;
        }

        return at;
    }

    // "In this regard," opens a sentence and is not its subject.
    private static bool Introduces(SourceView view, PhraseIndex<string> words, TextSpan part) =>
        PastAdverbs(view, words, part.Start, part.End, out _) >= part.End;

    private static bool IsSubjectAlone(SourceView view, int after, int end) => view.Folded.AsSpan(after, end - after).IsWhiteSpace();

    // 对…表示赞赏, 将其记录在案: the verb closes the segment.
    private static bool AddAtEnd(SourceView view, PhraseIndex<OutcomeWord> verbs, TextSpan part, int start, int from, List<OutcomeVerb> acts)
    {
        if (view.Language != Language.Chinese || part.End - from > 400)
            return false;
        for (var at = from; at < part.End; at++)
            if (verbs.At(view, at) is { } verb && verb.Span.Length == 4 && verb.Span.End >= Dates.NumberAt.BeforeBlank(view.Folded, part.End))
            {
                acts.Add(new(start, verb, null, "outcome-of-group"));
                return true;
            }

        return false;
    }

    // "The secretariat was requested to …"
    private static OutcomeVerb? Passive(SourceView view, PhraseIndex<OutcomeWord> verbs, PhraseIndex<string> words, TextSpan part, int at)
    {
        if (BodyMention.In(view, TextSpan.Between(at, part.End)).FirstOrDefault() is not { Meaning: not null } body || body.Span.Start - at > 8)
            return null;
        var was = Dates.NumberAt.PastBlank(view.Folded, body.Span.End);
        if (words.At(view, was) is not { Meaning: "was" } auxiliary)
            return null;
        var after = PastAdverbs(view, words, auxiliary.Span.End, part.End, out _);
        return verbs.At(view, after) is { Meaning.Asks: true } verb ? new(at, verb, TextSpan.Between(at, body.Span.End), "outcome-passive") : null;
    }
}
