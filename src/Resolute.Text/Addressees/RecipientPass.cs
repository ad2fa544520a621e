using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds who is to get a report, a paper or a notice: "report to the Council", 向理事会报告, "inform the Council"; not the body it passes through.
/// Reads a stretch of the folded text; writes addressees as recipients.
/// </summary>
internal static partial class RecipientPass
{
    private const int LeadWidth = 28;
    private const int ReachOfVerb = 260;
    private static readonly SearchValues<char> ChineseStops = SearchValues.Create(",;。:\n");
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> Words = new();

    public static IReadOnlyList<Addressee> Read(SourceView view, TextSpan span)
    {
        var words = Words.GetOrAdd(
            view.Language,
            static language => PhraseIndex<string>.Of(TableRow.Of("Addressees/reporting-words.tsv"), language, row => row["word"])
        );
        var verbs = words.Within(view, span).Where(word => word.Meaning is "report" or "share" or "direct").ToList();
        var found = new List<Addressee>();
        PhraseMatch<Body>? recipient = null;
        foreach (var mention in BodyMention.In(view, span))
        {
            if (mention.Meaning.Kind == "sector")
                continue;
            var (rule, start) = RuleOf(view, words, verbs, span, mention);
            if (rule is null && recipient is { } previous && IsJoined(view, previous.Span.End, mention.Span.Start))
                (rule, start) = ("recipient-joined", mention.Span.Start);
            if (rule is null)
                continue;
            recipient = mention;
            var key = SpeakingBody.Of(view).Resolve(mention.Meaning.Key);
            if (found.Exists(other => other.Key == key))
                continue;
            var place = TextSpan.Between(start, mention.Span.End);
            found.Add(new Addressee(key, place.Of(view.Text), new Claim(place, rule, key is null ? 0.5 : 0.85)));
        }

        return found;
    }

    private static (string? Rule, int Start) RuleOf(
        SourceView view,
        PhraseIndex<string> words,
        List<PhraseMatch<string>> verbs,
        TextSpan span,
        PhraseMatch<Body> mention
    )
    {
        var start = ArticleBefore(view, span.Start, mention.Span.Start);
        var lead = Ending(view, words, span.Start, start) ?? Ending(view, words, span.Start, mention.Span.Start);
        if (view.Language == Language.Chinese)
        {
            var stop = view.Folded.AsSpan(mention.Span.End, span.End - mention.Span.End).IndexOfAny(ChineseStops);
            var end = stop < 0 ? span.End : mention.Span.End + stop;
            var isReported = verbs.Exists(verb => verb.Meaning is "report" or "direct" && verb.Span.Start >= mention.Span.End && verb.Span.End <= end);
            return lead switch
            {
                "to" when isReported => ("recipient-report-to", start),
                "with" when verbs.Exists(verb => verb.Meaning == "share" && verb.Span.Start >= mention.Span.End && verb.Span.End <= end) => (
                    "recipient-share-with",
                    start
                ),
                "direct" when !IsAddressedBefore(view, span.Start, start) => ("recipient-notified", start),
                _ => (null, start),
            };
        }

        lead ??= SessionOf().IsMatch(view.Folded.AsSpan(Math.Max(span.Start, start - 70), start - Math.Max(span.Start, start - 70))) ? "to" : null;
        return lead switch
        {
            "to" when verbs.Exists(verb => verb.Meaning is "report" or "direct" && Reaches(verb, mention)) => ("recipient-report-to", start),
            "with" when verbs.Exists(verb => verb.Meaning == "share" && Reaches(verb, mention)) => ("recipient-share-with", start),
            "direct" => ("recipient-notified", start),
            _ => (null, start),
        };
    }

    // 向X报告Y: who is told stands before the verb, and what follows it is what they are told of.
    private static bool IsAddressedBefore(SourceView view, int from, int body)
    {
        var before = view.Folded.AsSpan(from, body - from);
        return before[(before.LastIndexOfAny(ChineseStops) + 1)..].Contains('向');
    }

    private static bool Reaches(PhraseMatch<string> verb, PhraseMatch<Body> mention) =>
        verb.Span.End <= mention.Span.Start && mention.Span.Start - verb.Span.End <= ReachOfVerb;

    private static string? Ending(SourceView view, PhraseIndex<string> words, int from, int end)
    {
        end = Dates.NumberAt.BeforeBlank(view.Folded, end);
        for (var at = Math.Max(from, end - LeadWidth); at < end; at++)
            if (words.At(view, at) is { Meaning: "to" or "with" or "direct" } word && word.Span.End == end)
                return word.Meaning;
        return null;
    }

    private static bool IsJoined(SourceView view, int end, int start)
    {
        if (start - end > 24)
            return false;
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        var isJoined = false;
        while (at < start)
        {
            if (view.Folded[at] is ' ' or ',' or '\t')
                at++;
            else if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" or "article" } word && word.Span.End <= start)
                (at, isJoined) = (word.Span.End, isJoined || word.Meaning == "and");
            else
                return false;
        }

        return isJoined;
    }

    private static int ArticleBefore(SourceView view, int from, int body)
    {
        for (var at = Math.Max(from, body - 8); at < body; at++)
            if (
                AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article
                && Dates.NumberAt.PastBlank(view.Folded, article.Span.End) == body
            )
                return at;
        return body;
    }

    // "to the 2029 session of the Council": the session is what it is reported to, and so the Council is.
    [GeneratedRegex(@"\bto (?:the|its) [\p{L}0-9 -]{1,40} (?:session|meeting)s? of $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex SessionOf();
}
