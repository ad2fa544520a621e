using Resolute.Text.Structure;
using static Resolute.Text.Dates.NumberAt;

namespace Resolute.Text.Dates;

/// <summary>Dates as Chinese writes them, from the year down: 2025年6月23日至27日, 2003-2005年, 二〇二七年十二月. Reads the folded text; writes dated spans.</summary>
internal static class ChineseDates
{
    public static IEnumerable<DatedSpan> In(SourceView view)
    {
        var text = view.Folded;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsYear(text, at, out var year, out var end))
                continue;
            var last = year;
            if (end < text.Length && text[end] is '-' or '至' && IsYear(text, end + 1, out var second, out var secondEnd))
                (last, end) = (second, secondEnd);
            end = PastBlank(text, end);
            if (end >= text.Length || text[end] != '年')
                continue;
            if (ReadFrom(text, at, year, last, end + 1) is { } date)
            {
                yield return date;
                at = date.Span.End - 1;
            }
        }
    }

    private static DatedSpan? ReadFrom(string text, int start, int year, int lastYear, int afterYear)
    {
        if (lastYear != year || Unit(text, afterYear, '月') is not { } month)
            // A year right after a parenthesis belongs to a revision mark, not to the calendar.
            return start > 0 && text[start - 1] == '(' ? null : DatedSpan.Of(TextSpan.Between(start, afterYear), new(year), new(lastYear));

        var day = RangeOrUnit(text, month.End, '日');
        if (day is null)
            return LastOf(text, month.End, '月') is { } lastMonth
                ? DatedSpan.Of(TextSpan.Between(start, lastMonth.End), new(year, month.Value), new(year, lastMonth.Value))
                : DatedSpan.Of(TextSpan.Between(start, month.End), new(year, month.Value), new(year, month.Value));

        var (first, second, end) = day.Value;
        var toMonth = month.Value;
        var next = PastBlank(text, end) + 1;
        if (second == first && next <= text.Length && text[Math.Min(next, text.Length) - 1] is '至' or '-' or '到')
        {
            if (Unit(text, next, '月') is { } otherMonth && Unit(text, otherMonth.End, '日') is { } otherDay)
                (toMonth, second, end) = (otherMonth.Value, otherDay.Value, otherDay.End);
            else if (Unit(text, next, '日') is { } lastDay)
                (second, end) = (lastDay.Value, lastDay.End);
        }

        return DatedSpan.Of(TextSpan.Between(start, end), new(year, month.Value, first), new(year, toMonth, second));
    }

    private static bool IsYear(string text, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (at >= text.Length || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '/' or '〇')))
            return false;
        if (ReadChinese(text, at) is not { } number || number.End - at != 4 || number.Value is < 1800 or > 2200)
            return false;
        (year, end) = number;
        return true;
    }

    private static (int Value, int End)? Unit(string text, int at, char unit)
    {
        if (ReadChinese(text, PastBlank(text, at)) is not { Value: <= 99 } number)
            return null;
        var end = PastBlank(text, number.End);
        return end < text.Length && (text[end] == unit || (unit == '日' && text[end] == '号')) ? (number.Value, end + 1) : null;
    }

    // "1-2日" has its unit once, at the end.
    private static (int First, int Second, int End)? RangeOrUnit(string text, int at, char unit)
    {
        if (Unit(text, at, unit) is { } single)
            return (single.Value, single.Value, single.End);
        if (ReadChinese(text, PastBlank(text, at)) is not { Value: <= 99 } first || first.End >= text.Length || text[first.End] is not ('-' or '至' or '和'))
            return null;
        return Unit(text, first.End + 1, unit) is { } last ? (first.Value, last.Value, last.End) : null;
    }

    private static (int Value, int End)? LastOf(string text, int at, char unit) =>
        at < text.Length && text[at] is '至' or '-' ? Unit(text, at + 1, unit) : null;
}
