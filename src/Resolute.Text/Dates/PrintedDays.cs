using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>A day of a month as printed, whether a calendar has it or not; the year only where it is printed with it.</summary>
/// <param name="Span">Day, month and year.</param>
/// <param name="First">The first day of a range of days; the day itself where there is no range.</param>
/// <param name="Day">The day.</param>
/// <param name="Month">1 to 12; more where figures say so.</param>
/// <param name="Year">The year.</param>
internal sealed partial record PrintedDay(TextSpan Span, int First, int Day, int Month, int? Year)
{
    // Before the days of a range: "22 to 30", "du 22 au 30", "22 по 30".
    private const int RangeWidth = 14;
    private static readonly ConcurrentDictionary<Language, (PhraseIndex<int> Months, PhraseIndex<string> Words)> Tables = new();

    /// <summary>Whether some year, or the printed one, has this day.</summary>
    public bool Exists =>
        Month is >= 1 and <= 12 && First >= 1 && Math.Max(First, Day) <= DateTime.DaysInMonth(Year is > 0 and < 9999 ? Year.Value : LeapYear, Month);

    private const int LeapYear = 2000;

    /// <summary>The day; null where the year is not printed or no calendar has it.</summary>
    public DateOnly? Date => Exists && Year is { } year ? new DateOnly(year, Month, Day) : null;

    /// <summary>The first day of the range; null where the year is not printed or no calendar has it.</summary>
    public DateOnly? Start => Exists && Year is { } year ? new DateOnly(year, Month, First) : null;

    /// <summary>The days printed in a text, in order.</summary>
    public static IReadOnlyList<PrintedDay> In(SourceView view) =>
        [.. Figures(view).Concat(view.Language == Language.Chinese ? Chinese(view) : []).Concat(Worded(view)).OrderBy(static day => day.Span.Start)];

    private static IEnumerable<PrintedDay> Worded(SourceView view)
    {
        var (months, words) = Tables.GetOrAdd(
            view.Language,
            static language =>
                (
                    PhraseIndex<int>.Of(TableRow.Of("Dates/months.tsv"), language, static row => int.Parse(row["month"], CultureInfo.InvariantCulture)),
                    PhraseIndex<string>.Of(TableRow.Of("Dates/date-words.tsv"), language, static row => row["word"])
                )
        );
        for (var at = months.Next(view, 0, view.Folded.Length); at < view.Folded.Length; at = months.Next(view, at + 1, view.Folded.Length))
        {
            if (months.At(view, at) is not { } month || (char.IsLower(view.Text[at]) && view.Language == Language.English))
                continue;
            at = month.Span.End - 1;
            if (Read(view, words, month) is { } day)
                yield return day;
        }
    }

    private static PrintedDay? Read(SourceView view, PhraseIndex<string> words, PhraseMatch<int> month)
    {
        var text = view.Folded;
        var end = Unordinal(text, Joined(view, words, BeforeBlank(text, month.Span.Start)));
        var year = YearFrom(view, words, month.Span.End);
        if (ReadBackwards(text, end, 2) is { } last && !IsDecimal(text, last.Start))
        {
            var window = text[Math.Max(0, last.Start - RangeWidth)..last.Start];
            var range = FirstOfRange().Match(window);
            var first = range.Success ? int.Parse(range.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : last.Value;
            var start = range.Success ? last.Start - window.Length + range.Groups["day"].Index : last.Start;
            return new(TextSpan.Between(start, year?.End ?? month.Span.End), first, last.Value, month.Meaning, year?.Value);
        }

        // October 2, 2024; October 2-3, 2024
        return view.Language == Language.English && DaysAfter().Match(text, month.Span.End) is { Success: true } after
            ? new(
                TextSpan.Between(month.Span.Start, after.Index + after.Length),
                Number(after, "day"),
                after.Groups["last"].Success ? Number(after, "last") : Number(after, "day"),
                month.Meaning,
                after.Groups["year"].Success ? Number(after, "year") : null
            )
            : null;
    }

    private static IEnumerable<PrintedDay> Chinese(SourceView view)
    {
        foreach (var found in Scan.Of(ChineseDay(), view.Folded))
            if (Value(found["month"]) is { } month && Value(found["day"]) is { } day)
                yield return new(found.Span, day, Value(found["last"]) ?? day, month, Value(found["year"]));
    }

    private static IEnumerable<PrintedDay> Figures(SourceView view)
    {
        foreach (var found in Scan.Of(IsoDay(), view.Folded))
            yield return new(found.Span, Number(found.Match, "day"), Number(found.Match, "day"), Number(found.Match, "month"), Number(found.Match, "year"));
        foreach (var found in Scan.Of(DottedDay(), view.Folded))
            yield return new(found.Span, Number(found.Match, "day"), Number(found.Match, "day"), Number(found.Match, "month"), Number(found.Match, "year"));
    }

    private static int? Value(string numerals) => numerals.Length == 0 ? null : ReadChinese(numerals, 0)?.Value;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static (int Value, int End)? YearFrom(SourceView view, PhraseIndex<string> words, int end)
    {
        var at = PastBlank(view.Folded, end);
        if (words.At(view, at) is { Meaning: "join" } join)
            at = PastBlank(view.Folded, join.Span.End);
        if (at < view.Folded.Length && view.Folded[at] == ',')
            at = PastBlank(view.Folded, at + 1);
        return NumberAt.Read(view.Folded, at) is { Value: >= 1800 and <= 2200 } year ? year : null;
    }

    private static int Joined(SourceView view, PhraseIndex<string> words, int end)
    {
        for (var start = Math.Max(0, end - 5); start < end; start++)
            if (words.At(view, start) is { Meaning: "join" } word && word.Span.End == end)
                return BeforeBlank(view.Folded, start);
        return end;
    }

    private static int Unordinal(string text, int end) =>
        Ordinal().Match(text[Math.Max(0, end - 4)..end]) is { Success: true } suffix ? end - suffix.Groups["suffix"].Length : end;

    // "paragraph 3.12 May" is no day.
    private static bool IsDecimal(string text, int start) => start > 1 && text[start - 1] is '.' or '/' or ',' && char.IsAsciiDigit(text[start - 2]);

    [GeneratedRegex(@"[0-9](?<suffix>er|st|nd|rd|th|\.?º|-го|-му|\.)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        @"(?<![0-9.,/])(?<day>[0-9]{1,2})(?:er|st|nd|rd|th|º|-го)? ?(?:-| (?:to|al|a|au|à|по|إلى|and|y|et|и|و) ?|إلى ?) ?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex FirstOfRange();

    [GeneratedRegex(
        @"\G[ \t](?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?: ?- ?(?<last>[0-9]{1,2})(?![0-9]))?(?:, ?(?<year>(?:1[89]|20)[0-9]{2})(?![0-9]))?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DaysAfter();

    [GeneratedRegex(
        @"(?:(?<year>[0-9]{4}|[〇零○一二三四五六七八九]{4})[ \t]?年[ \t]?)?(?<![0-9])(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[ \t]?月[ \t]?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[ \t]?日?[ \t]?[-至][ \t]?(?<last>[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[ \t]?[日号]",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ChineseDay();

    [GeneratedRegex(@"(?<![0-9A-Za-z/-])(?<year>(?:19|20)[0-9]{2})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9/-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex IsoDay();

    // Figures parted by points are days first; a figure over 12 in second place may be an American day.
    [GeneratedRegex(
        @"(?<![0-9A-Za-z./-])(?<day>[0-9]{2})(?<part>[./])(?<month>0[0-9]|1[0-2])\k<part>(?<year>(?:19|20)[0-9]{2})(?![0-9/-])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex DottedDay();
}
