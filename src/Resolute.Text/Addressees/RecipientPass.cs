using System.Buffers;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Finds who is to get a report, a paper or a notice: "report to the Council", 向理事会报告, "inform the Council"; and the body it passes through.
/// Reads a stretch of the folded text; writes addressees as recipients.
/// </summary>
internal static class RecipientPass
{
    private const int LeadWidth = 60;
    private const int ReachOfVerb = 260;
    private const int ReachOfSpreading = 60;
    private const int LongestJoint = 60;
    private static readonly SearchValues<char> ChineseStops = SearchValues.Create(",;。:\n");

    public static IReadOnlyList<Addressee> Read(SourceView view, TextSpan span) => ReadBoth(view, span, ReportingWords.Within(view, span)).Recipients;

    /// <summary>Who is to get something in a stretch, and through whom.</summary>
    /// <param name="view">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="words">The reporting words in it.</param>
    public static (IReadOnlyList<Addressee> Recipients, IReadOnlyList<Addressee> Through) ReadBoth(
        SourceView view,
        TextSpan span,
        List<PhraseMatch<string>> words
    )
    {
        var verbs = words.Where(word => word.Meaning is "report" or "share" or "direct" or "paper").ToList();
        if (verbs.Count == 0 && !(view.Language == Language.Chinese && view.Folded.AsSpan(span.Start, span.Length).Contains("提供", StringComparison.Ordinal)))
            return ([], []);
        var passing = words.Where(word => word.Meaning == "through").SelectMany(word => SlippedAcronym.Chain(view, word.Span.End, span.End)).ToList();
        var aside = words.Where(word => word.Meaning == "counterpart").SelectMany(word => BodyChain.From(view, word.Span.End, span.End)).ToList();
        var help = words.Where(word => word.Meaning == "aid").ToList();
        verbs.RemoveAll(verb => help.Exists(aid => aid.Span == verb.Span));
        var found = new List<Addressee>();
        TextSpan? last = null;
        var chained = new HashSet<int>();
        foreach (var mention in BodyMention.In(view, span))
        {
            if (
                mention.Meaning.Kind == "sector"
                || passing.Exists(each => each.Span == mention.Span)
                || (view.Language != Language.Chinese && aside.Exists(each => each.Span == mention.Span))
            )
                continue;
            var (rule, start) = RuleOf(view, verbs, span, mention.Span);
            if (rule is "recipient-report-to" && view.Language != Language.Chinese && IsHelp(view, verbs, help, mention))
                rule = null;
            if (rule is null && chained.Contains(mention.Span.Start))
                (rule, start) = ("recipient-joined", mention.Span.Start);
            if (rule is null && last is { } previous && IsJoined(view, previous.End, mention.Span.Start))
                (rule, start) = ("recipient-joined", mention.Span.Start);
            if (rule is null)
            {
                // "the President of the Committee of the Union and the Unit": whose the last one is.
                if (last is { } owned && IsOfLink(view, owned.End, mention.Span.Start))
                    last = TextSpan.Between(owned.Start, mention.Span.End);
                continue;
            }

            last = mention.Span;
            if (rule != "recipient-joined")
                chained.UnionWith(Chained(view, mention.Span, span.End));
            var key = SpeakingBody.Of(view).Resolve(mention.Meaning.Key);
            if (found.Exists(other => other.Key == key))
                continue;
            var place = TextSpan.Between(start, mention.Span.End);
            found.Add(new Addressee(key, place.Of(view.Text), new Claim(place, rule, key is null ? AddresseeList.Open : 0.85)));
        }

        if (PronounRecipient.Read(view, span) is { } it && !found.Exists(other => other.Key == it.Key))
            found.Insert(0, it);
        var through = found.Count == 0 ? [] : BodyChain.Addressees(view, passing, "channel", 0.85);
        return (found, through.Count == 0 ? PronounRecipient.Through(view, span, found) : through);
    }

    // "To A, B and C": a chain that "and" closes belongs to the first.
    private static IEnumerable<int> Chained(SourceView view, TextSpan first, int end)
    {
        var chain = BodyChain.From(view, first.End, end);
        var last = chain.Count < 2 ? -1 : chain.Count - 1;
        return last > 0 && IsJoined(view, chain[last - 1].Span.End, chain[last].Span.Start) ? chain.Select(each => each.Span.Start) : [];
    }

    // "Provide support to Member States" reports nothing.
    private static bool IsHelp(SourceView view, List<PhraseMatch<string>> verbs, List<PhraseMatch<string>> help, PhraseMatch<Body> mention) =>
        verbs.LastOrDefault(verb => Reaches(view, verb, mention.Span)) is { Meaning: not null } verb
        && help.Exists(aid => aid.Span.Start >= verb.Span.End && aid.Span.End <= mention.Span.Start)
        && IsGiving(view.Folded.AsSpan(verb.Span.Start, verb.Span.Length));

    private static bool IsGiving(ReadOnlySpan<char> verb)
    {
        foreach (var stem in Giving)
            if (verb.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] Giving =
    [
        "provid",
        "furnish",
        "suppl",
        "suministr",
        "fourni",
        "proporcion",
        "facilit",
        "предоставл",
        "предостави",
        "يزود",
        "تزويد",
        "يتيح",
        "إتاحة",
    ];

    private static (string? Rule, int Start) RuleOf(SourceView view, List<PhraseMatch<string>> verbs, TextSpan span, TextSpan body)
    {
        var (lead, start) = LeadOf(view, span.Start, body.Start);
        // "…, resuelve encargar al Director": who is asked gets nothing.
        if (lead == "to" && AskedBefore.In(view, span.Start, start))
            return (null, start);
        if (view.Language == Language.Chinese)
            return (InChinese(view, verbs, span, body, lead, start), start);
        if (lead == "to" && IsOwner(view, start, body))
            return (null, start);
        if (lead is null && SessionNames.EndBefore(view, span.Start, start))
            lead = "to";
        return lead switch
        {
            "to" when verbs.Exists(verb => verb.Meaning is "report" or "direct" && Reaches(view, verb, body)) => ("recipient-report-to", start),
            "among" when verbs.Exists(verb => Reaches(view, verb, body) && body.Start - verb.Span.End <= ReachOfSpreading && IsSpreading(view, verb.Span)) => (
                "recipient-report-to",
                start
            ),
            "with" when verbs.Exists(verb => verb.Meaning == "share" && Reaches(view, verb, body)) => ("recipient-share-with", start),
            "direct" => ("recipient-notified", start),
            "given" when verbs.Exists(verb => verb.Meaning == "paper" && verb.Span.Start >= body.End && verb.Span.Start - body.End < 60) => (
                "recipient-provided-with",
                start
            ),
            null when GrammaticalCase.IsDative(view, start, body) && verbs.Exists(verb => verb.Meaning is "direct" or "report" && Reaches(view, verb, body)) =>
                ("recipient-dative", start),
            _ => (null, start),
        };
    }

    // "The plans for the Union's piers": what is for something of a body's own does not go to the body.
    private static bool IsOwner(SourceView view, int start, TextSpan body) =>
        view.Language == Language.English
        && view.Folded.AsSpan(body.End).StartsWith("'s", StringComparison.Ordinal)
        && view.Folded.AsSpan(0, start).TrimEnd().EndsWith(" for", StringComparison.Ordinal);

    // What is spread among many reaches each: "distribute it among Member States".
    private static bool IsSpreading(SourceView view, TextSpan verb)
    {
        var words = view.Folded.AsSpan(verb.Start, verb.Length);
        foreach (var stem in Spreading)
            if (words.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static readonly string[] Spreading =
    [
        "distrib",
        "dissemin",
        "circul",
        "diffus",
        "difund",
        "распростран",
        "рассылат",
        "разосла",
        "تعميم",
        "يعمم",
        "توزيع",
    ];

    private static string? InChinese(SourceView view, List<PhraseMatch<string>> verbs, TextSpan span, TextSpan body, string? lead, int start)
    {
        var from = BodyChain.PastParentheses(view.Folded, body.End, span.End);
        var stop = view.Folded.AsSpan(from, span.End - from).IndexOfAny(ChineseStops);
        var end = stop < 0 ? span.End : from + stop;
        bool Follows(PhraseMatch<string> verb) => verb.Span.Start >= body.End && verb.Span.End <= end;
        return lead switch
        {
            "to" when verbs.Exists(verb => verb.Meaning is "report" or "direct" && Follows(verb)) || IsProvided(view.Folded.AsSpan(from, end - from)) =>
                "recipient-report-to",
            "for" when verbs.Exists(verb => verb.Meaning is "report" or "direct" && verb.Span.End <= start) => "recipient-for-consideration",
            "with" when verbs.Exists(verb => verb.Meaning == "share" && Follows(verb)) => "recipient-share-with",
            "direct" when !IsAddressedBefore(view, span.Start, start) && !view.Folded.AsSpan(body.End, end - body.End).StartsWith("文稿") =>
                "recipient-notified",
            _ => null,
        };
    }

    // 向X提供…资料: papers and figures are given, not help.
    private static bool IsProvided(ReadOnlySpan<char> behind)
    {
        var given = behind.IndexOf("提供");
        if (given < 0)
            return false;
        foreach (var paper in (ReadOnlySpan<string>)["资料", "信息", "数据", "情况", "清单", "名单", "统计", "意见", "文件", "材料", "报告", "副本"])
            if (behind[given..].EndsWith(paper, StringComparison.Ordinal))
                return true;
        return false;
    }

    // 向X报告Y: who is told stands before the verb, and what follows it is what they are told of.
    private static bool IsAddressedBefore(SourceView view, int from, int body)
    {
        var before = view.Folded.AsSpan(from, body - from);
        return before[(before.LastIndexOfAny(ChineseStops) + 1)..].Contains('向');
    }

    private static bool Reaches(SourceView view, PhraseMatch<string> verb, TextSpan body) =>
        verb.Span.End <= body.Start
        && body.Start - verb.Span.End <= ReachOfVerb
        && !view.Folded.AsSpan(verb.Span.End, body.Start - verb.Span.End).Contains(';');

    /// <summary>The word that leads to a body: it ends right before it, but for articles and adjectives.</summary>
    private static (string? Lead, int Start) LeadOf(SourceView view, int from, int body)
    {
        var words = ReportingWords.Leads(view.Language);
        var start = body;
        for (var at = body - 1; at >= Math.Max(from, body - LeadWidth); at--)
        {
            if (words.At(view, at) is { Meaning: "to" or "with" or "direct" or "given" or "for" or "among" } word && Touches(view, word.Span.End, body))
                return (word.Meaning, Math.Max(word.Span.End, start) is var end && end < body ? Dates.NumberAt.PastBlank(view.Folded, word.Span.End) : body);
            if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } article && Touches(view, article.Span.End, body))
                start = at;
        }

        return (null, start);
    }

    private static bool Touches(SourceView view, int at, int body)
    {
        while (at < body)
        {
            if (view.Folded[at] is ' ' or '\t')
                at++;
            else if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "article" } word)
                at = word.Span.End;
            else if (ReportingWords.Leads(view.Language).At(view, at) is { Meaning: "adverb" } adverb && adverb.Span.End <= body)
                at = adverb.Span.End;
            else
                return false;
        }

        return at == body;
    }

    private static bool IsOfLink(SourceView view, int end, int start) =>
        start > end
        && start - end < 10
        && view.Folded.AsSpan(end, start - end).Trim() is "of" or "of the" or "de" or "du" or "de la" or "de l'" or "del" or "des" or "";

    private static bool IsJoined(SourceView view, int end, int start)
    {
        if (start - end > LongestJoint)
            return false;
        var at = Dates.NumberAt.PastBlank(view.Folded, end);
        var isJoined = false;
        while (at < start)
        {
            if (view.Folded[at] is ' ' or ',' or '\t')
                at++;
            else if (view.Language == Language.Arabic && view.Folded[at] == 'و' && at + 1 >= start - 2)
                (at, isJoined) = (at + 1, true);
            else if (AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" or "article" or "lead" } word && word.Span.End <= start)
                (at, isJoined) = (word.Span.End, isJoined || word.Meaning == "and");
            else if (ReportingWords.Leads(view.Language).At(view, at) is { Meaning: "to" or "of" } lead && lead.Span.End <= start)
                at = lead.Span.End;
            else if (isJoined && SessionNames.IsOf(view, at, start))
                at = start;
            else if (!isJoined && Dates.DueWords.Of(view.Language).At(view, "recurring", at) is { } often && often.Span.End <= start)
                at = often.Span.End;
            else
                return false;
        }

        return isJoined;
    }
}
