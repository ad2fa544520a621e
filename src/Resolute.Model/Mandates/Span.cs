using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolute.Model.Mandates;

/// <summary>A stretch of time in one unit, ISO 8601 with a minus where it counts backwards: P30D, -P6W, P2Y.</summary>
/// <param name="Count">How many; negative backwards.</param>
/// <param name="Unit">D, W, M or Y.</param>
internal readonly partial record struct Span(int Count, char Unit)
{
    /// <summary>The stretch that is written; null for anything else.</summary>
    public static Span? Of(string? written)
    {
        if (written is null || Written().Match(written) is not { Success: true } match)
            return null;
        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return new Span(match.Groups["minus"].Length > 0 ? -count : count, match.Groups["unit"].Value[0]);
    }

    /// <summary>The day so far from another; from the last day of a month, the last of a shorter one. Null where no calendar has it.</summary>
    public DateOnly? After(DateOnly day)
    {
        var days = Unit is 'W' ? 7L * Count : Count;
        if (Unit is 'D' or 'W')
            return day.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
        var months = Unit is 'Y' ? 12L * Count : Count;
        var place = (day.Year * 12L) + day.Month - 1 + months;
        return place is >= 12 and < 120000 ? day.AddMonths((int)months) : null;
    }

    /// <summary>Its length in months; null where it is not one of whole months.</summary>
    public int? Months =>
        Count <= 0
            ? null
            : Unit switch
            {
                'Y' => Count * 12,
                'M' => Count,
                _ => null,
            };

    [GeneratedRegex(@"\A(?<minus>-?)P(?<count>[0-9]{1,4})(?<unit>[DWMY])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Written();
}
