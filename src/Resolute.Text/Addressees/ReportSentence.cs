using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// A sentence of a report in segments between commas and "and": whoever is its subject rules the verbs that open its segments. Reads the folded
/// text of a sentence; writes the acts of the group, the meeting or the chair.
/// </summary>
internal static class ReportSentence
{
    private const int MostWordsOfName = 4;
    private static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("0123456789.()");
    private const string AlsoRule = "outcome-also-decided";

    /// <summary>The rule of what a chair did.</summary>
    public const string ChairRule = "outcome-of-chair";

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
        OutcomeTables.Of(view.Language).Words.At(view, at) is { Meaning: "group" or "subject" } word ? word.Span : null;

    /// <summary>Whether a position stands between quotation marks in its sentence.</summary>
    public static bool IsQuoted(string text, TextSpan sentence, int at) => (text.AsSpan(sentence.Start, at - sentence.Start).Count('"') & 1) == 1;

    /// <summary>Reads the acts of one sentence; tells whether its subject was the group, for "it" in the next.</summary>
    public static bool ReadActs(SourceView view, TextSpan sentence, bool wasGroup, List<OutcomeVerb> acts)
    {
        var tables = OutcomeTables.Of(view.Language);
        var (verbs, words) = (tables.Verbs, tables.Words);
        // null: no subject yet; a sentence that opens with the verb speaks for the group.
        bool? isGroup = null;
        var parts = Segments(view, words, sentence).ToList();
        // "2.1  The agenda was adopted": the number of a paragraph is no subject.
        if (parts.Count > 1 && IsNumberOfParagraph(view.Folded.AsSpan(parts[0].Start, parts[0].Length).Trim()))
            parts.RemoveAt(0);
        for (var i = 0; i < parts.Count; i++)
        {
            var opened = Opened.In(view, words, parts[i].Start, parts[i].End);
            var (at, start) = (opened.At, opened.At);
            if (at >= parts[i].End || IsQuoted(view.Folded, sentence, at))
                continue;
            if (SubjectAt(view, words, at) is { } subject && verbs.At(view, at) is null && (subject.Meaning != "it" || wasGroup || isGroup == true))
            {
                var after = Opened.In(view, words, subject.Span.End, parts[i].End);
                var isChair = subject.Meaning == "chair";
                if (VerbAt(view, tables, after.At, true) is { } verb)
                {
                    isGroup = !isChair;
                    if (!isChair)
                        Add(view, words, new(subject.Span.Start, verb, "outcome-of-group") { IsOfPronoun = after.IsOfPronoun }, acts);
                    else if (verb.Meaning.Verb is "proposes" or "informs")
                        acts.Add(new(subject.Span.Start, verb, ChairRule));
                }
                else if (isChair)
                    isGroup = false;
                // A body may also only begin the symbol of a paper.
                else if (subject.Meaning != "body" || isGroup is null)
                    isGroup = IsSubjectAlone(view, subject.Span.End, parts[i].End) || AddAtEnd(view, verbs, parts[i], subject.Span.Start, after, acts);
            }
            else if (words.At(view, at) is { Meaning: "other" } && verbs.At(view, at) is null)
                // "thanked Ms A and Ms B, and congratulated both": the second name of a list rules no verb.
                isGroup = i > 0 && isGroup == true && IsNameAlone(view.Folded.AsSpan(at, parts[i].End - at));
            else if (
                VerbAt(view, tables, at, isGroup == true) is { } opening
                && (isGroup ?? (i == 0 && (wasGroup || !opened.IsListed) || opened.IsConnected || i == 1 && Introduces(view, words, parts[0])))
            )
            {
                Add(
                    view,
                    words,
                    new(start, opening, isGroup == true || opened.IsListed ? "outcome-of-group" : "outcome-without-subject")
                    {
                        IsOfPronoun = opened.IsOfPronoun,
                    },
                    acts
                );
                isGroup = true;
            }
            else if (verbs.At(view, at) is { Meaning.Asks: true } asked && GroupAt(view, Dates.NumberAt.PastBlank(view.Folded, asked.Span.End)) is not null)
                acts.Add(new(start, asked, "outcome-group-addressed"));
            else if (isGroup == true && AlsoDecided(view, words, start, acts) is { } also)
                acts.Add(also);
            else if (OutcomePassives.In(view, parts[i], at, isGroup is null) is { } passive)
                acts.Add(passive);
            else if (isGroup == true)
                AddAtEnd(view, verbs, parts[i], start, opened, acts);
            else if (i == 0 && !Introduces(view, words, parts[0]))
                isGroup = false;
        }

        return isGroup == true || (wasGroup && isGroup is null);
    }

    // How many papers there were is a count and no outcome: "The group considered nine contributions".
    private static void Add(SourceView view, PhraseIndex<string> words, OutcomeVerb act, List<OutcomeVerb> acts)
    {
        var behind = Opened.In(view, words, act.Verb.Span.End, view.Folded.Length).At;
        if (act.Verb.Meaning.Verb == "considers" && IsNumber(view, view.Folded[Math.Min(behind, view.Folded.Length - 1)] == '了' ? behind + 1 : behind))
            return;
        if (act.Verb.Meaning.Verb is "agrees" or "decides" && ClauseVerb.ToAsk(view, Dates.NumberAt.PastBlank(view.Folded, act.Verb.Span.End)) is { } asked)
            act = act with { Verb = new(TextSpan.Between(act.Verb.Span.Start, asked.Span.End), new OutcomeWord(asked.Meaning, true)) };
        acts.Add(act);
    }

    private static bool IsNumber(SourceView view, int at) =>
        at < view.Folded.Length && (char.IsDigit(view.Folded[at]) || Dates.NumberWords.At(view, at) is { IsOrdinal: false, Value: > 1 });

    /// <summary>The verb at a position; in French an adverb may stand behind the auxiliary, which a second verb may lack.</summary>
    private static PhraseMatch<OutcomeWord>? VerbAt(SourceView view, OutcomeTables tables, int at, bool mayLackAuxiliary)
    {
        if (tables.Verbs.At(view, at) is { } verb)
            return verb;
        if (view.Language != Language.French)
            return null;
        var isAuxiliary = tables.Words.At(view, at) is { Meaning: "auxiliary" };
        if (!isAuxiliary)
            return mayLackAuxiliary ? tables.Participles.At(view, at) : null;
        var after = Opened.In(view, tables.Words, tables.Words.At(view, at)!.Value.Span.End, view.Folded.Length).At;
        return tables.Participles.At(view, after) is { } participle ? participle with { Span = TextSpan.Between(at, participle.Span.End) } : null;
    }

    private static PhraseMatch<string>? SubjectAt(SourceView view, PhraseIndex<string> words, int at)
    {
        var word = words.At(view, at);
        if (word is { Meaning: "subject" or "it" or "chair" })
            return word;
        var speaker = SpeakingBody.Of(view);
        if (word is { Meaning: "council" })
            return speaker.Group is null ? word : null;
        if (BodyMention.At(view, PastArticle(view, at)) is not { } body || (body.Meaning.Key != speaker.Group && body.Meaning.Key != speaker.Key))
            return null;
        return body.Meaning.Kind is "group" or "council" or "conference" ? new(TextSpan.Between(at, body.Span.End), "body") : null;
    }

    private static int PastArticle(SourceView view, int at) =>
        AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article && BodyMention.At(view, at) is null
            ? Dates.NumberAt.PastBlank(view.Folded, article.Span.End)
            : at;

    // "It decided that comments would close in May, that the text would be printed": each is decided.
    private static OutcomeVerb? AlsoDecided(SourceView view, PhraseIndex<string> words, int at, List<OutcomeVerb> acts) =>
        acts is [.., { Verb.Meaning.Verb: "decides" or "agrees" } last]
        && words.At(view, at) is { Meaning: "that" } that
        && (last.Rule == AlsoRule || words.At(view, Dates.NumberAt.PastBlank(view.Folded, last.Verb.Span.End)) is { Meaning: "that" })
            ? new OutcomeVerb(at, new(that.Span, last.Verb.Meaning), AlsoRule)
            : null;

    private static bool IsNameAlone(ReadOnlySpan<char> words) => words.Trim().Count(' ') < MostWordsOfName;

    private static bool IsNumberOfParagraph(ReadOnlySpan<char> words) => words.Length is > 0 and <= 8 && !words.ContainsAnyExcept(Figures);

    // "Sr. Quispe", "para. 4": the stop of an abbreviation ends nothing.
    private static bool IsAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 6 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, at - start)
                is "Sr"
                    or "Sra"
                    or "Srta"
                    or "Dr"
                    or "Dra"
                    or "Mr"
                    or "Ms"
                    or "Mrs"
                    or "Prof"
                    or "Mme"
                    or "para"
                    or "paras"
                    or "párr"
                    or "par"
                    or "Rev"
                    or "Rév"
                    or "Add"
                    or "Corr"
                    or "núm"
                    or "art"
                    or "см"
                    or "стр"
                    or "г"
            && text.AsSpan(at + 1).TrimStart() is [var next, ..]
            && !char.IsLower(next)
            && !(text.AsSpan(start, at - start) is "г" && !char.IsDigit(next));
    }

    private static bool Ends(string text, int at, int end) =>
        text[at] switch
        {
            '。' or '!' or '?' => true,
            ':' => at + 1 >= end || !char.IsAsciiDigit(text[at + 1]),
            '.' when IsAbbreviation(text, at) && at + 1 < end => false,
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

    // "In this regard," opens a sentence and is not its subject.
    private static bool Introduces(SourceView view, PhraseIndex<string> words, TextSpan part) => Opened.In(view, words, part.Start, part.End).At >= part.End;

    // A name that holds "and" may run past the segment.
    private static bool IsSubjectAlone(SourceView view, int after, int end) => after >= end || view.Folded.AsSpan(after, end - after).IsWhiteSpace();

    // 对…表示赞赏, 将其记录在案: the verb closes the segment.
    private static bool AddAtEnd(SourceView view, PhraseIndex<OutcomeWord> verbs, TextSpan part, int start, Opened from, List<OutcomeVerb> acts)
    {
        if (view.Language != Language.Chinese || part.End - from.At > 400)
            return false;
        for (var at = from.At; at < part.End; at++)
            if (verbs.At(view, at) is { } verb && verb.Span.Length == 4 && verb.Span.End >= Dates.NumberAt.BeforeBlank(view.Folded, part.End))
            {
                acts.Add(new(start, verb, "outcome-of-group") { IsOfPronoun = from.IsOfPronoun });
                return true;
            }

        return false;
    }
}
