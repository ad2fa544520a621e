using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>A session or meeting of a body as a text names it: <c>itu/council/2027</c>, <c>un/ga/83</c>, <c>itu/cwg-wsis-sdg/2026-winter</c>, <c>itu/wtdc/next</c>.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Key">The session's key.</param>
internal sealed partial record SessionMention(TextSpan Span, string Key)
{
    private const int LinkWidth = 6;
    private static readonly ConcurrentDictionary<Language, PhraseIndex<string>> NextWords = new();
    private static readonly Dictionary<string, int> Ordinals = TableRow
        .Of("Dates/ordinals.tsv")
        .ToDictionary(row => row["en"], row => int.Parse(row["number"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The sessions named in a stretch of the text; "its" is the body named last, or else the body that is asked.</summary>
    public static IEnumerable<SessionMention> In(SourceView view, TextSpan span, string? asked)
    {
        foreach (var form in SessionForms.Of(view.Language))
        foreach (var found in Scan.Of(form, view.Folded, span))
            if (ValueOf(found.Match) is { } value && BodyOf(view, span, found.Span, asked) is var (body, whole) && body is not null)
                yield return new(whole, $"{body}/{value}");
        foreach (var mention in BodyMention.In(view, span))
            if (Conference(view, span, mention) is { } conference)
                yield return conference;
        foreach (var found in Scan.Of(Abbreviated(), view.Folded, span))
            yield return new(found.Span, $"itu/{found["body"].ToLowerInvariant()}/{found["year"]}");
    }

    private static string? ValueOf(Match match)
    {
        if (match.Groups["next"].Success)
            return "next";
        if (match.Groups["year"] is { Success: true } year)
            return match.Groups["winter"].Success ? year.Value + "-winter" : year.Value;
        var ordinal = match.Groups["ordinal"].Value;
        if (Ordinals.TryGetValue(ordinal, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        var (value, end) = NumberAt.ReadChinese(ordinal, 0) ?? (0, 0);
        return end > 0 && ordinal[end..] is "" or "st" or "nd" or "rd" or "th" ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static (string? Key, TextSpan Span) BodyOf(SourceView view, TextSpan region, TextSpan session, string? asked)
    {
        var speaker = SpeakingBody.Of(view);
        // "the 2026 session of the Council": the body follows; 理事会2026年会议: it stands just before.
        if (
            BodyMention.In(view, TextSpan.Between(session.End, Math.Min(region.End, session.End + 120))).FirstOrDefault() is { Meaning: { } after } next
            && IsLink(view.Folded.AsSpan(session.End, next.Span.Start - session.End))
            && Meets(after)
        )
            return (speaker.Resolve(after.Key), TextSpan.Between(session.Start, next.Span.End));
        var before = BodyMention.In(view, TextSpan.Between(region.Start, session.Start)).Where(mention => Meets(mention.Meaning)).LastOrDefault();
        if (before.Meaning is null)
            return (asked, session);
        var isAdjacent = view.Language == Language.Chinese && view.Folded.AsSpan(before.Span.End, session.Start - before.Span.End).IsWhiteSpace();
        return (speaker.Resolve(before.Meaning.Key), isAdjacent ? TextSpan.Between(before.Span.Start, session.End) : session);
    }

    private static bool Meets(Body body) => body.Kind is "council" or "conference" or "group";

    private static bool IsLink(ReadOnlySpan<char> gap) => gap.Trim() is "of" or "of the" or "du" or "de la" or "del" or "de" or "";

    private static SessionMention? Conference(SourceView view, TextSpan region, PhraseMatch<Body> mention)
    {
        if (mention.Meaning.Kind is not ("conference" or "council") || SpeakingBody.Of(view).Resolve(mention.Meaning.Key) is not { } key)
            return null;
        var isConference = mention.Meaning.Kind == "conference" && key.StartsWith("itu/", StringComparison.Ordinal);
        var before = NumberAt.BeforeBlank(view.Folded, mention.Span.Start);
        if (view.Language == Language.Chinese && before > region.Start && view.Folded[before - 1] == '年')
        {
            // 2027年理事会会议; 2022年全权代表大会
            var tail = view.Folded.AsSpan(mention.Span.End).StartsWith("会议");
            return NumberAt.ReadBackwards(view.Folded, before - 1, 4) is { Value: > 1900 } year && (tail || isConference)
                ? new(TextSpan.Between(year.Start, mention.Span.End + (tail ? 2 : 0)), Session(key, year.Value, isConference))
                : null;
        }

        if (!isConference)
            return null;
        if (NumberAt.ReadBackwards(view.Folded, before, 4) is { Value: > 1900 } first)
            return new(TextSpan.Between(first.Start, mention.Span.End), Session(key, first.Value, true));
        if (YearAfter().Match(view.Folded, mention.Span.End) is { Success: true } after)
            return new(
                TextSpan.Between(mention.Span.Start, after.Index + after.Length),
                Session(key, int.Parse(after.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), true)
            );
        return NextBefore(view, before) is { } next ? new(TextSpan.Between(next, mention.Span.End), key + "/next") : null;
    }

    private static int? NextBefore(SourceView view, int end)
    {
        var words = NextWords.GetOrAdd(
            view.Language,
            static language => PhraseIndex<string>.Of(TableRow.Of("Dates/next-words.tsv"), language, row => row["word"])
        );
        for (var at = Math.Max(0, end - 12); at < end; at++)
            if (
                words.At(view, at) is { } word
                && end - word.Span.End is >= 0 and <= LinkWidth
                && view.Folded.AsSpan(word.Span.End, end - word.Span.End).IsWhiteSpace()
            )
                return at;
        return null;
    }

    // Conferences are known by two digits (PP-30), councils and groups by the year.
    private static string Session(string key, int year, bool isConference) =>
        isConference ? string.Create(CultureInfo.InvariantCulture, $"{key}/{year % 100:00}") : string.Create(CultureInfo.InvariantCulture, $"{key}/{year}");

    [GeneratedRegex(@"(?<![A-Za-z])(?<body>PP|WTDC|WTSA|WRC|RA)-(?<year>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"\G,? ?(?:de |of |in |لعام )?(?<year>(?:19|20)[0-9]{2})(?: года| г\.)?(?![0-9])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearAfter();
}
