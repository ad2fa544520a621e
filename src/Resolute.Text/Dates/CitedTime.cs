using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Tells a time at which something is due from one that belongs to what is cited: "adopted at its seventieth session", "the outcomes of the 2026
/// session", 第七十届会议通过的. Reads the folded text round a time.
/// </summary>
internal static partial class CitedTime
{
    private const int Reach = 76;
    private const int ChineseReach = 14;
    private const int GoalReach = 50;

    // Texts hold their date before the body that speaks.
    private const int Head = 1500;

    /// <summary>Whether a session that the words name can be when something is due.</summary>
    public static bool MayBeDue(SourceView view, TextSpan region, SessionMention session)
    {
        var words = CitedWords.Of(view.Language);
        if (session.Lead == "of")
            return words.StandsBefore(view, "agenda", region.Start, session.Span.Start);
        // What is to come has borne no fruit yet.
        if (session.Lead is not null || session.IsNext)
            return true;
        return view.Language is Language.Russian or Language.Arabic or Language.Chinese
            ? !words.StandsBefore(view, "fruit", region.Start, session.Span.Start) && !ChineseFruit().IsMatch(After(view, region, session.Span))
            : words.StandsBefore(view, "agenda", region.Start, session.Span.Start);
    }

    /// <summary>Whether words that say that something has happened rule the time.</summary>
    public static bool IsCited(SourceView view, TextSpan region, StatedDue due)
    {
        var time = due.Claim.Span;
        if (view.Language == Language.Chinese && ChineseTaken().IsMatch(After(view, region, time)))
            return true;
        var from = Math.Max(region.Start, time.Start - Reach);
        for (var at = time.Start - 1; at >= from; at--)
            if (
                view.Folded[at] is ';' or ':' or '。' or '；' or ',' or '，' && at < time.Start - 2
                || view.Folded[at] == '.' && at + 1 < view.Folded.Length && view.Folded[at + 1] == ' '
            )
            {
                from = at + 1;
                break;
            }

        if (CitedWords.Of(view.Language).LastWithin(view, "taken", TextSpan.Between(from, time.Start)) is not { } taken)
            return false;
        return !Future().IsMatch(view.Folded[Math.Max(region.Start, taken.Start - 24)..taken.Start]) && !Asks().IsMatch(view.Folded[taken.End..time.Start]);
    }

    /// <summary>Whether a year is that of goals others have set: "the Goals by 2030", 到2030年实现….</summary>
    public static bool IsGoal(SourceView view, TextSpan region, StatedDue due) =>
        due is { Kind: DueKind.Date, Value.Length: 4 }
        && (
            (view.Language == Language.Chinese && ChineseGoal().IsMatch(After(view, region, due.Claim.Span)))
            || Goals().IsMatch(view.Folded[Math.Max(region.Start, due.Claim.Span.Start - GoalReach)..due.Claim.Span.Start])
        );

    /// <summary>Whether the time stands inside quotation marks.</summary>
    public static bool IsQuoted(SourceView view, TextSpan region, TextSpan time)
    {
        var before = view.Folded.AsSpan(region.Start, time.Start - region.Start).Count('"');
        return before % 2 == 1 && view.Folded.AsSpan(time.End, region.End - time.End).Contains('"');
    }

    /// <summary>Whether the time lies before the year of the text: that is how things stood.</summary>
    public static bool IsPast(SourceView view, StatedDue due)
    {
        if (due.Kind is not (DueKind.Session or DueKind.Date) || YearOf(view) is not { } year || due.Value?.Split('/', '-') is not { } parts)
            return false;
        // The General Assembly opened its first session in 1946 and one every September since: session 81 in 2026.
        if (parts is ["un", "ga", var session] && int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1900)
            return number < year - 1946;
        return Array.Find(parts, part => part.Length == 4 && part.All(char.IsAsciiDigit)) is { } named && int.Parse(named, CultureInfo.InvariantCulture) < year;
    }

    /// <summary>The year of the text: of its chapeau, or of the last day its head names.</summary>
    public static int? YearOf(SourceView view)
    {
        var speaker = SpeakingBody.Of(view);
        if (speaker.Year is { } year)
            return year;
        var head = Math.Min(speaker.Chapeau > 0 ? speaker.Chapeau : Head, view.Folded.Length);
        return DatePass
            .In(view, new TextSpan(0, head))
            .Where(date => date.From is not null && date.From == date.To)
            .Select(date => (int?)date.From!.Value.Year)
            .Max();
    }

    private static string After(SourceView view, TextSpan region, TextSpan time) => view.Folded[time.End..Math.Min(region.End, time.End + ChineseReach)];

    [GeneratedRegex(
        @"^(?:期间)?(?:上|所|由[^,。;]{1,8})?[^,。;、]{0,6}?(?:通过|发表|发布|提出|商定|作出|做出|达成|核准|批准|举行|召开|设立|成立|审议|提交|报告|签署|公布|启动|确定)(?:了|的)",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseTaken();

    [GeneratedRegex(@"^的?(?:成果|决议|决定|结果|结论|报告|建议|最后文件|会议记录|讨论|审议)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ChineseFruit();

    [GeneratedRegex(@"^(?:实现|达到|达成|完成)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ChineseGoal();

    [GeneratedRegex(
        @"\b(?:Goals|SDGs|goals and targets|ODD|ODS|ЦУР)[ \t]*$|\b(?:objectifs|Objectifs) de développement durable[ \t]*$|Objetivos de Desarrollo Sostenible[ \t]*$|целей в области устойчивого развития[ \t]*$|أهداف التنمية المستدامة[ \t]*$",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Goals();

    [GeneratedRegex(
        @"(?:\bbe|\bbeing|\bser|\bsea|\bsean|\bêtre|\bсоит|\bsoient|\bбыть|\bбудет|\bбудут|\bможет быть|سيعقد|ستعقد|المقرر|المزمع)[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Future();

    [GeneratedRegex(
        @"\bto (?!the |its |their |a |be )[a-z]+|\band (?:to|submit|report|present)\b|\bde (?:lui|leur) |\bun informe\b|\ba report\b|\bun rapport\b|\bдоклад\b|تقرير",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Asks();
}
