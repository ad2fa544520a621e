using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Reports to events that their name or the words after it put in a year: "report to the 2031 Lamp Summit and the 2032 Summit of the Quays", 向2031年灯光峰会报告.
/// The event has no key and no day; its year is stated. Reads the folded text; writes dues of a year, and of a second.
/// </summary>
internal static partial class EventDues
{
    private const int LongestName = 60;
    private const int MostWords = 6;
    private const int Reach = 240;
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.،؛");
    private static readonly ConcurrentDictionary<Language, Dictionary<string, PhraseIndex<string>>> Tables = new();

    public static IEnumerable<StatedDue> In(SourceView view, TextSpan region, IReadOnlyList<SessionMention> sessions) =>
        (view.Language == Language.Chinese ? Chinese(view, region) : Written(view, region)).Where(due =>
            sessions.All(session => session.Span.End <= due.Claim.Span.Start || session.Span.Start >= due.Claim.Span.End)
        );

    private static IEnumerable<StatedDue> Written(SourceView view, TextSpan region)
    {
        if (view.Language == Language.Unknown)
            yield break;
        var words = Tables.GetOrAdd(view.Language, Table);
        var nouns = Distinct(words["noun"].Within(view, region).Concat(words["dative"].Within(view, region)).Concat(words["joined"].Within(view, region)));
        var chain = new List<Named>();
        foreach (var (at, noun) in nouns.Index())
        {
            var limit = at + 1 < nouns.Count ? nouns[at + 1].Span.Start : region.End;
            if (Event(view, words, region, noun, limit) is not { } named)
                continue;
            if (chain.Count > 0 && Follows(view, words, chain[^1], named))
            {
                chain.Add(named);
                continue;
            }

            if (Due(view, chain) is { } due)
                yield return due;
            chain = IsReportedTo(view, words, region, named) ? [named] : [];
        }

        if (Due(view, chain) is { } last)
            yield return last;
    }

    // Arabic writes "and" in one word with the event: the longer of two that lie over one another is meant.
    private static List<PhraseMatch<string>> Distinct(IEnumerable<PhraseMatch<string>> found)
    {
        var kept = new List<PhraseMatch<string>>();
        foreach (var noun in found.OrderBy(each => each.Span.Start).ThenByDescending(each => each.Span.Length))
            if (kept.Count == 0 || kept[^1].Span.End <= noun.Span.Start)
                kept.Add(noun);
        return kept;
    }

    private static StatedDue? Due(SourceView view, List<Named> chain) =>
        chain.Count == 0
            ? null
            : StatedDuePass.Due(view, TextSpan.Between(chain[0].Lead, chain[^1].End), DueKind.Date, Year(chain[0].Year), "due-at-event", 0.8) with
            {
                Relation = DueRelation.At,
                Also = chain.Skip(1).Select(named => Year(named.Year)).FirstOrDefault(year => year != Year(chain[0].Year)),
            };

    // A name begins with capitals where the script has them: the year may stand among its words, or after it.
    private static Named? Event(SourceView view, Dictionary<string, PhraseIndex<string>> words, TextSpan region, PhraseMatch<string> noun, int limit)
    {
        var (start, year) = (noun.Span.Start, (int?)null);
        for (var count = 0; count < MostWords && view.Language != Language.Arabic; count++)
        {
            var end = NumberAt.BeforeBlank(view.Folded, start);
            var begin = end;
            while (begin > region.Start && (char.IsLetterOrDigit(view.Folded[begin - 1]) || view.Folded[begin - 1] is '-' or '&' or '/'))
                begin--;
            if (begin == end || !(char.IsUpper(view.Text[begin]) || char.IsAsciiDigit(view.Text[begin])))
                break;
            if (words["joiner"].At(view, begin) is { } joiner && joiner.Span.End == end)
                break;
            if (end - begin == 4 && NumberAt.ReadBackwards(view.Folded, end, 4) is { Value: > 1900 and < 2200 } stated)
                year ??= stated.Value;
            start = begin;
        }

        if (view.Language != Language.Arabic && !view.Text[start..noun.Span.End].Any(char.IsUpper))
            return null;
        var last = noun.Span.End;
        if (year is null)
        {
            if (After().Match(view.Folded, last, Math.Max(0, Math.Min(limit, region.End) - last)) is not { Success: true } after)
                return null;
            (year, last) = (int.Parse(after.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), after.Index + after.Length);
        }

        return new Named(start, start, last, year.Value, noun.Meaning);
    }

    private static bool Follows(SourceView view, Dictionary<string, PhraseIndex<string>> words, Named before, Named named)
    {
        var joint = named.Kind == "joined" ? named.Start : Before(view, words["joiner"], named.Start, before.End);
        return joint is { } at && at - before.End <= LongestName && !view.Folded.AsSpan(before.End, at - before.End).ContainsAny(Stops);
    }

    private static bool IsReportedTo(SourceView view, Dictionary<string, PhraseIndex<string>> words, TextSpan region, Named named)
    {
        var lead = named.Kind == "dative" ? named.Start : Before(view, words["lead"], named.Start, region.Start);
        if (lead is not { } start || named.Kind == "joined")
            return false;
        named.Lead = start;
        var from = Math.Max(region.Start, start - Reach);
        return ReportingWords
            .Of(view.Language)
            .Within(view, TextSpan.Between(from, Math.Min(region.End, named.Start)))
            .Any(word =>
                word.Meaning is "report" or "direct" && word.Span.Start < start && !view.Folded.AsSpan(word.Span.Start, start - word.Span.Start).Contains(';')
            );
    }

    private static int? Before(SourceView view, PhraseIndex<string> index, int end, int from)
    {
        var stop = NumberAt.BeforeBlank(view.Folded, end);
        for (var start = index.Next(view, Math.Max(from, stop - 40), stop); start < stop; start = index.Next(view, start + 1, stop))
            if (index.At(view, start) is { } match && match.Span.End == stop)
                return start;
        return null;
    }

    private static IEnumerable<StatedDue> Chinese(SourceView view, TextSpan region)
    {
        foreach (var found in Scan.Of(ChineseReport(), view.Folded, region))
        {
            var years = ChineseEvent()
                .Matches(view.Folded[found.Span.Start..found.Span.End])
                .Select(match => match.Groups["year"].Value)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (years.Count > 0)
                yield return StatedDuePass.Due(
                    view,
                    new TextSpan(found.Span.Start, found["events"].Length + 1),
                    DueKind.Date,
                    years[0],
                    "due-at-event",
                    0.8
                ) with
                {
                    Relation = DueRelation.At,
                    Also = years.Skip(1).FirstOrDefault(),
                };
        }
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, PhraseIndex<string>> Table(Language language) =>
        TableRow
            .Of("Dates/event-words.tsv")
            .ToDictionary(
                row => row["word"],
                row => new PhraseIndex<string>(row.Phrases(language).Select(phrase => (phrase, row["word"]))),
                StringComparer.Ordinal
            );

    private sealed record Named(int Start, int LeadStart, int End, int Year, string Kind)
    {
        public int Lead { get; set; } = LeadStart;
    }

    // "Summit on the Quays in 2031", "Sommet de 2031", "قمة المنارات لعام 2031", "Summit (Anyport, 2031)".
    [GeneratedRegex(
        @"\G[^;:.,()،؛\n]{0,60}?[ \t](?:\((?:[^()\n0-9]{2,30}[,،] ?)?)?(?<year>20[0-9]{2})(?![0-9])(?:[ \t]?(?:года|г\.))?\)?",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex After();

    [GeneratedRegex(
        @"向(?<events>[^,。;，；\n]{2,90}?(?:峰会|首脑会议|论坛|高级别活动|高级别会议|世界大会)(?:[(（]20[0-9]{2}年[^()（）\n]{0,14}[)）])?)(?:[^,。;，；、和及与\n峰论]{0,10})(?:报告|汇报|通报|提交|提出|介绍|说明|呈交|递交|呈报)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseReport();

    [GeneratedRegex(
        @"(?<year>20[0-9]{2})年[^,。;，；、\n年]{0,24}?(?:峰会|首脑会议|论坛|高级别活动|高级别会议|世界大会)|(?:峰会|首脑会议|论坛|高级别活动|高级别会议|世界大会)[(（](?<year>20[0-9]{2})年",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseEvent();
}
