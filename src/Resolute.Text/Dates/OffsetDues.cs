using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>
/// Stretches of time as dues: within two years, en un plazo de dos años, не позднее чем за 90 дней до начала собрания, 自…之日起30天内. Reads the
/// folded text and the sessions in it; writes dues with an ISO 8601 offset, and its anchor where it has a key.
/// </summary>
internal static partial class OffsetDues
{
    private const int LongestLead = 34;
    private const int LongestEvent = 20;
    private static readonly string[] Units = ["2D", "2W", "2M", "2Y", "D", "W", "M", "Y"];
    private static readonly ConcurrentDictionary<Language, Dictionary<string, PhraseIndex<string>>> Tables = new();
    private static readonly ConcurrentDictionary<Language, Openings> UnitOpenings = new();

    public static IEnumerable<StatedDue> In(SourceView view, TextSpan region, List<SessionMention> sessions) =>
        view.Language == Language.Chinese ? Chinese(view, region, sessions) : Written(view, region, sessions);

    private static IEnumerable<StatedDue> Written(SourceView view, TextSpan region, List<SessionMention> sessions)
    {
        var words = Tables.GetOrAdd(view.Language, Table);
        var openings = UnitOpenings.GetOrAdd(view.Language, static (_, table) => Openings.Of(Units.Select(unit => table[unit].Openings)), words);
        for (var at = view.Starts.Next(openings, region.Start, region.End); at < region.End; at = view.Starts.Next(openings, at + 1, region.End))
        {
            if (UnitAt(view, words, at) is not { } unit)
                continue;
            var (start, number) = unit.Count is { } dual ? (at, dual) : NumberBefore(view, region, at) ?? (at, 0);
            var next = PastBlank(view.Folded, unit.End);
            if (words["least"].At(view, next) is { } least)
                next = PastBlank(view.Folded, least.Span.End);
            var after = words["after"].At(view, next);
            if (number == 0)
            {
                // "within the year following": one of them.
                if (after is not null && Before(view, words["single"], BeforeBlank(view.Folded, at), region.Start) is { } single)
                    yield return Due(view, TextSpan.Between(single, unit.End), $"P1{unit.Letter}", null);
                continue;
            }

            var lead = Before(view, words["within"], BeforeBlank(view.Folded, start), region.Start);
            var offset = string.Create(CultureInfo.InvariantCulture, $"P{number}{unit.Letter}");
            if (words["before"].At(view, next) is { } before)
                yield return Anchored(view, sessions, region, TextSpan.Between(lead ?? start, before.Span.End), "-" + offset);
            else if (after is { } later && AnchorAfter(view, sessions, region, later.Span.End) is not null)
                yield return Anchored(view, sessions, region, TextSpan.Between(lead ?? start, later.Span.End), offset);
            else if (lead is { } from && (after is not null || IsPlace(view, from, start)))
                yield return Due(view, TextSpan.Between(from, unit.End), offset, null);
        }
    }

    // Counted from every session, it recurs; counted from what has no key, it has no anchor.
    private static StatedDue Anchored(SourceView view, List<SessionMention> sessions, TextSpan region, TextSpan words, string offset)
    {
        if (AnchorAfter(view, sessions, region, words.End) is not { } anchor)
            return Due(view, words, offset, null);
        var due = Due(view, TextSpan.Between(words.Start, Math.Max(words.End, anchor.End)), offset, anchor.Key);
        return anchor.Key.StartsWith("each:", StringComparison.Ordinal) ? due with { Kind = DueKind.Recurring, Value = anchor.Key } : due;
    }

    // "not later than", "at the latest" and "за" need what they count from.
    private static bool IsPlace(SourceView view, int from, int to) => !NeedsAnchor().IsMatch(view.Folded[from..to]);

    private static IEnumerable<StatedDue> Chinese(SourceView view, TextSpan region, List<SessionMention> sessions)
    {
        foreach (var found in Scan.Of(ChineseWithin(), view.Folded, region))
            if (ReadChinese(found["number"], 0) is { } number)
                yield return Due(view, found.Span, $"P{number.Value}{UnitOf(found["unit"])}", null);
        foreach (var found in Scan.Of(ChineseBefore(), view.Folded, region))
            if (ReadChinese(found["number"], 0) is { } number)
            {
                var session = sessions.Find(each => each.Span.End >= found.Span.Start - LongestEvent && each.Span.Start < found.Span.Start);
                var start = session?.Span.Start ?? found.Span.Start;
                yield return Due(view, TextSpan.Between(start, found.Span.End), $"-P{number.Value}{UnitOf(found["unit"])}", session?.Key);
            }
    }

    private static StatedDue Due(SourceView view, TextSpan span, string offset, string? anchor) =>
        StatedDuePass.Due(view, span, DueKind.Date, null, "due-by-offset", 0.85) with
        {
            Offset = offset,
            Anchor = anchor,
        };

    private static (string Key, int End)? AnchorAfter(SourceView view, List<SessionMention> sessions, TextSpan region, int at)
    {
        if (sessions.Find(each => each.Span.Start - at < LongestEvent && each.Span.End > at) is { } session)
            return (session.Key, session.Span.End);
        return
            DatePass.In(view, TextSpan.Between(at, region.End)).FirstOrDefault() is { } date
            && date.Span.Start - at <= 4
            && DateDues.ValueOf(date, false) is { } day
            ? (day, date.Span.End)
            : null;
    }

    private static (string Letter, int End, int? Count)? UnitAt(SourceView view, Dictionary<string, PhraseIndex<string>> words, int at)
    {
        foreach (var unit in Units)
            if (words[unit].At(view, at) is { } match)
                return (unit[^1..], match.Span.End, unit.Length > 1 ? 2 : null);
        return null;
    }

    private static (int Start, int Number)? NumberBefore(SourceView view, TextSpan region, int at)
    {
        var end = BeforeBlank(view.Folded, at);
        if (end > region.Start && view.Folded[end - 1] == ')' && view.Folded.LastIndexOf('(', end - 1, Math.Min(8, end - region.Start)) is >= 0 and var open)
            end = BeforeBlank(view.Folded, open);
        if (ReadBackwards(view.Folded, end, 3) is { Value: > 0 } digits)
            return (digits.Start, digits.Value);
        for (var start = Math.Max(region.Start, end - 24); start < end; start++)
            if ((start == 0 || !char.IsLetter(view.Folded[start - 1])) && NumberWords.At(view, start) is { Value: > 0 } number && number.End == end)
                return (start, number.Value);
        return null;
    }

    private static int? Before(SourceView view, PhraseIndex<string> leads, int end, int from)
    {
        for (var start = leads.Next(view, Math.Max(from, end - LongestLead), end); start < end; start = leads.Next(view, start + 1, end))
            if (leads.At(view, start) is { } lead && lead.Span.End == end)
                return start;
        return null;
    }

    private static string UnitOf(string unit) =>
        unit switch
        {
            "周" or "星期" => "W",
            "月" => "M",
            "年" => "Y",
            _ => "D",
        };

    private static Dictionary<string, PhraseIndex<string>> Table(Language language) =>
        TableRow
            .Of("Dates/offset-words.tsv")
            .ToDictionary(
                row => row["word"],
                row => new PhraseIndex<string>((language == Language.Unknown ? [] : row.Phrases(language)).Select(phrase => (phrase, row["word"]))),
                StringComparer.Ordinal
            );

    [GeneratedRegex(
        @"^(?:not later than|no later than|at the latest|d'ici à|не позднее|не позднее чем за|за)[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex NeedsAnchor();

    [GeneratedRegex(
        @"(?:自[^,。;，；]{1,18}(?:之日)?起[ \t]*|在|于)?(?<number>[0-9]{1,3}|[一二三四五六七八九十两]{1,4})[ \t]*个?(?:工作|日历)?(?<unit>天|日|周|星期|月|年)(?:之内|以内|内)(?![容部])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseWithin();

    [GeneratedRegex(
        @"前[ \t]*(?:至少|不少于|不迟于|最迟)?[ \t]*(?<number>[0-9]{1,3}|[一二三四五六七八九十两]{1,4})[ \t]*个?(?:工作|日历)?(?<unit>天|日|周|星期|月)(?![0-9内])|(?:至少|提前|不迟于)?[ \t]*(?<number>[0-9]{1,3}|[一二三四五六七八九十两]{1,4})[ \t]*个?(?:工作|日历)?(?<unit>天|周|星期|月)[之以]?前",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseBefore();
}
