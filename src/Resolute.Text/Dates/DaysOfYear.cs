using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>A day or month without a year, as what recurs has it: "by 1 September each year", к 1-му марта, 每年3月1日前.</summary>
internal readonly record struct DayOfYear(TextSpan Span, int Month, int? Day);

/// <summary>Finds days and months without a year. Reads the folded text.</summary>
internal static partial class DaysOfYear
{
    public static IEnumerable<DayOfYear> In(SourceView view, TextSpan region)
    {
        if (view.Language != Language.Chinese)
            return WrittenDates.WithoutYear(view, region);
        return Scan.Of(Chinese(), view.Folded, region)
            .Select(found => new DayOfYear(
                found.Span,
                NumberAt.ReadChinese(found["month"], 0)?.Value ?? 0,
                found.Match.Groups["day"].Success ? NumberAt.ReadChinese(found["day"], 0)?.Value : null
            ))
            .Where(day => day.Month is >= 1 and <= 12);
    }

    [GeneratedRegex(
        @"(?<![年0-9一二三四五六七八九十][ \t]{0,2})(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号])?",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Chinese();
}
