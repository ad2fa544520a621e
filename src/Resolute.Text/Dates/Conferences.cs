using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>
/// Conferences and councils named with the year or as the next one: "the 2030 Plenipotentiary Conference", PP-30, 2027年理事会会议, следующей ВКРЭ.
/// Reads the folded text; writes session mentions.
/// </summary>
internal static partial class Conferences
{
    public static IEnumerable<SessionMention> In(SourceView view, TextSpan span)
    {
        foreach (var mention in BodyMention.In(view, span))
            if (mention.Meaning.Kind is "conference" or "council" && Of(view, span, mention) is { } conference)
                yield return conference;
        foreach (var found in Scan.Of(Abbreviated(), view.Folded, span))
        {
            var (lead, start) = Lead(view, span, found.Span.Start);
            yield return new(TextSpan.Between(start, found.Span.End), $"itu/{found["body"].ToLowerInvariant()}", found["year"], lead);
        }
    }

    private static SessionMention? Of(SourceView view, TextSpan region, PhraseMatch<Body> mention)
    {
        if (SpeakingBody.Of(view).Resolve(mention.Meaning.Key) is not { } key)
            return null;
        var isConference = mention.Meaning.Kind == "conference";
        var isShort = key.StartsWith("itu/", StringComparison.Ordinal);
        if (view.Language == Language.Chinese && ChineseSessions.YearBefore(view, region, mention.Span.Start) is { } chinese)
        {
            var tail = view.Folded.AsSpan(mention.Span.End).StartsWith("会议");
            var (chineseLead, chineseStart) = ChineseSessions.LeadBefore(view, region, chinese.Start);
            var chineseEnd = PastAbbreviation(view, mention.Span.End + (tail ? 2 : 0));
            var past = ChineseSessions.PastTail(view, chineseEnd);
            return tail || isConference
                ? new(
                    TextSpan.Between(chineseStart, past ?? chineseEnd),
                    key,
                    Session(chinese.Value, isConference && isShort),
                    past is null ? chineseLead : "before"
                )
                : null;
        }

        if (!isConference)
            return null;
        var words = SessionWords.Of(view.Language);
        var (start, end) = (mention.Span.Start, mention.Span.End);
        if (Number().Match(view.Folded, end) is { Success: true } number)
            return Mention(start, number.Index + number.Length, number.Groups["year"].Value);
        if (InPlace().Match(view.Folded, end) is { Success: true } place)
            return Mention(start, place.Index + place.Length, Session(int.Parse(place.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), isShort));
        var before = BeforeBlank(view.Folded, start);
        if (ReadBackwards(view.Folded, before, 4) is { Value: > 1900 } first)
            return Mention(first.Start, end, Session(first.Value, isShort));
        if (WrittenSessions.Year(view, words, end) is { } after)
            return Mention(start, PastAbbreviation(view, after.End), Session(after.Value, isShort));
        if (view.Language == Language.Chinese)
            return ChineseSessions.NextBefore(view, before) is { } chineseNext ? Mention(chineseNext, end, "next") : null;
        if (words.Before(view, "next", before, region.Start) is { } next)
            return Mention(next, end, "next");
        if (words.Past(view, "next", PastBlank(view.Folded, end)) is { } later)
            return WrittenSessions.Year(view, words, later) is { } dated
                ? Mention(start, dated.End, Session(dated.Value, isShort)) with
                {
                    IsNext = true,
                }
                : Mention(start, later, "next");
        return words.Before(view, "each", before, region.Start) is { } each ? Mention(each, end, null) : null;

        SessionMention Mention(int from, int to, string? which)
        {
            // "the next plenipotentiary conference in 2030": the year tells which, and the word before still belongs to the name.
            var ahead = words.Before(view, "next", BeforeBlank(view.Folded, from), region.Start);
            from = ahead ?? from;
            var (lead, leadStart) = Lead(view, region, from);
            return ChineseSessions.PastTail(view, to) is { } tail
                ? new(TextSpan.Between(leadStart, tail), key, which, "before")
                : new(TextSpan.Between(leadStart, to), key, which, lead) { IsNext = ahead is not null || which == "next" };
        }
    }

    private static (string? Lead, int Start) Lead(SourceView view, TextSpan region, int start) =>
        view.Language == Language.Chinese
            ? ChineseSessions.LeadBefore(view, region, start)
            : WrittenSessions.LeadBefore(view, SessionWords.Of(view.Language), region, start);

    private static int PastAbbreviation(SourceView view, int end) =>
        InParentheses().Match(view.Folded, end) is { Success: true } match ? match.Index + match.Length : end;

    // Conferences of ITU are known by two digits (PP-30), all other bodies by the year.
    private static string Session(int year, bool isShort) =>
        isShort ? string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}") : year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![A-Za-z])(?<body>PP|WTDC|WTSA|WRC|RA|WTPF|WCIT)-(?<year>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Abbreviated();

    // CMDT-29, ВКР-27, "Plenipotentiary Conference (PP-30)".
    [GeneratedRegex(@"\G(?:-|[ \t]?\(\p{L}{2,6}-)(?<year>[0-9]{2})(?![0-9])\)?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();

    // (Doha, 2026); （2026年，多哈）.
    [GeneratedRegex(@"\G[ \t]?\((?:[^()\n0-9]{2,30}, ?)?(?<year>(?:19|20)[0-9]{2})(?:年,?[^()\n]{0,12}| г\.)?\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex InPlace();

    [GeneratedRegex(@"\G[ \t]?\(\p{L}{2,6}-[0-9]{2}\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex InParentheses();
}
