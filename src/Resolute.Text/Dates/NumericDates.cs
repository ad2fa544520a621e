using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Dates;

/// <summary>
/// Dates in figures: 2027-01-15, 15.01.2027, 15/02/2027. Where day and month could change places (01/02/2027) the date is seen and has no value;
/// points stand between day and month in this order only. Reads the folded text; writes dated spans.
/// </summary>
internal static partial class NumericDates
{
    public static IEnumerable<DatedSpan> In(SourceView view)
    {
        foreach (var found in Scan.Of(Iso(), view.Folded))
            yield return Day(found.Span, Number(found["year"]), Number(found["month"]), Number(found["day"]));
        foreach (var found in Scan.Of(DayFirst(), view.Folded))
        {
            var (first, second) = (Number(found["first"]), Number(found["second"]));
            var isOpen = found["mark"] == "/" && first <= 12 && second <= 12 && first != second;
            yield return isOpen ? new(found.Span, null, null)
            : found["mark"] == "/" && second > 12 ? Day(found.Span, Number(found["year"]), first, second)
            : Day(found.Span, Number(found["year"]), second, first);
        }
    }

    private static DatedSpan Day(TextSpan span, int year, int month, int day) => DatedSpan.Of(span, new(year, month, day), new(year, month, day));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w/.-])(?<year>(?:19|20)[0-9]{2})-(?<month>[01][0-9])-(?<day>[0-3][0-9])(?![\w/-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"(?<![\w/.-])(?<first>[0-3]?[0-9])(?<mark>[./])(?<second>[0-3]?[0-9])\k<mark>(?<year>(?:19|20)[0-9]{2})(?![\w/-])",
        RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex DayFirst();
}
