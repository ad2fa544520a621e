using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Citations;
using Resolute.Text.Dates;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A session whose number and year do not belong together: the nth session of the General Assembly opens in September of 1945 + n, the nth Health
/// Assembly meets in 1947 + n, the Economic and Social Council numbers by year, the Security Council in one run. Protects links: one of the two is wrong.
/// </summary>
/// <remarks>Reads citations with their days and years, and sessions with a year beside them. Writes findings "inconsistent-session".</remarks>
internal sealed partial class InconsistentSession : ICheck
{
    // Before the number of a Chinese citation stands its day: 2024年9月22日第79/1号决议.
    private const int DayBefore = 24;
    private const int Joint = 8;

    private static readonly Dictionary<int, int> LastOfYear = TableRow
        .Of("Checks/security-council.tsv")
        .ToDictionary(static row => int.Parse(row["year"], CultureInfo.InvariantCulture), static row => int.Parse(row["last"], CultureInfo.InvariantCulture));

    public string Rule => "inconsistent-session";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        var days = PrintedDay.In(text.View);
        foreach (var citation in text.Reading.Citations)
            if (Session(citation.Key.Value) is var (body, session) && Wrong(text, days, citation, body, session) is { } words)
                yield return text.Found(this, Severity.Warning, citation.Claim.Span, null, words, Expected(body, session)) with
                {
                    Case = "citation",
                };

        foreach (var mention in SessionMention.In(text.View, new TextSpan(0, text.Folded.Length), null))
            if (
                mention.Key.Split('/') is ["un", var body, var number]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var session)
                && session < 1000
                && YearBeside().Match(text.Folded, mention.Span.End) is { Success: true } beside
                && int.Parse(beside.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var year
                && !Fits(body, session, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            )
                yield return text.Found(
                    this,
                    Severity.Warning,
                    TextSpan.Between(mention.Span.Start, beside.Index + beside.Length),
                    null,
                    year.ToString(CultureInfo.InvariantCulture),
                    Expected(body, session)
                ) with
                {
                    Case = "citation",
                };
    }

    private static (string Body, int Session)? Session(string key) =>
        key.Split('/') switch
        {
            ["un", "ga" or "hrc" or "ecosoc" or "sc", "res" or "dec", var session, ..] when Whole(session) is { } number => (key.Split('/')[1], number),
            ["who", "wha", "res", var number] when Whole(number.Split('.')[0]) is { } session => ("wha", session),
            _ => null,
        };

    private static int? Whole(string figures) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day or year printed with a citation that its session cannot have; null where there is none, or it fits.</summary>
    private static string? Wrong(CheckedText text, IReadOnlyList<PrintedDay> days, Citation citation, string body, int session)
    {
        var span = citation.Claim.Span;
        var from = text.Language == Language.Chinese ? span.Start - DayBefore : span.Start;
        foreach (var day in days)
            if (day.Span.Start >= from && day.Span.End <= span.End && day.Date is { } date && IsOf(text, day, span) && !IsFollowed(days, day))
                return Fits(body, session, date, date) ? null : day.Span.Of(text.Text);
        if (
            YearInside().Match(citation.Words) is { Success: true } printed
            && int.Parse(printed.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var year
        )
            return Fits(body, session, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) ? null : printed.Groups["year"].Value;
        return null;
    }

    // "resolutions 2022/15 and 2023/4, of 22 July 2022 and 7 June 2023, respectively": the first of several days is not of the last text.
    private static bool IsFollowed(IReadOnlyList<PrintedDay> days, PrintedDay day) =>
        days.Any(next => next.Span.Start >= day.Span.End && next.Span.Start - day.Span.End <= Joint);

    private static bool IsOf(CheckedText text, PrintedDay day, TextSpan span) =>
        day.Span.Start >= span.Start || text.Folded.AsSpan(day.Span.End, span.Start - day.Span.End).IsWhiteSpace();

    /// <summary>Whether some day from the first to the last lies in the session; sessions that are not known fit.</summary>
    private static bool Fits(string body, int session, DateOnly first, DateOnly last) =>
        body switch
        {
            "ga" when session is >= 31 and <= 150 => last >= new DateOnly(1945 + session, 9, 1) && first <= new DateOnly(1946 + session, 9, 30),
            "ecosoc" when session >= 1978 => last.Year >= session - 1 && first.Year <= session,
            "hrc" when session is >= 1 and <= 120 => last.Year >= YearOfHumanRightsSession(session) && first.Year <= YearOfHumanRightsSession(session),
            "wha" when session is >= 1 and <= 150 => first.Year <= 1947 + session && last.Year >= 1947 + session,
            "sc" when first.Year == last.Year && LastOfYear.TryGetValue(first.Year, out var end) => session <= end
                && session > LastOfYear.GetValueOrDefault(first.Year - 1),
            _ => true,
        };

    // Three regular sessions a year since 2006.
    private static int YearOfHumanRightsSession(int session) => 2006 + (session - 1) / 3;

    private static string Expected(string body, int session) =>
        body switch
        {
            "ga" => string.Create(CultureInfo.InvariantCulture, $"{1945 + session}-{1946 + session}"),
            "hrc" => YearOfHumanRightsSession(session).ToString(CultureInfo.InvariantCulture),
            "wha" => (1947 + session).ToString(CultureInfo.InvariantCulture),
            "sc" => LastOfYear.OrderBy(static each => each.Key).FirstOrDefault(each => each.Value >= session).Key is > 0 and var year
                ? year.ToString(CultureInfo.InvariantCulture)
                : "…",
            _ => session.ToString(CultureInfo.InvariantCulture),
        };

    [GeneratedRegex(@"\((?<year>(?:19|20)[0-9]{2})[年 г.]{0,3}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearInside();

    [GeneratedRegex(
        @"\G ?(?:\((?<year>(?:19|20)[0-9]{2})[年 г.]{0,3}\)|, (?:in|en|в|في عام) (?<year>(?:19|20)[0-9]{2})(?![0-9]))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex YearBeside();
}
