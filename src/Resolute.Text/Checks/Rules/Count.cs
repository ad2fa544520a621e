using System.Globalization;
using Resolute.Text.Checks.Counting;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A number that the text states and does not hold: people in two parts, papers of a meeting, points that follow, shares of a whole. Protects the record:
/// a reader who counts finds one of the two wrong (editorial manuals ask that totals agree with their parts).
/// </summary>
/// <remarks>Reads numbers, clauses, tables and symbols. Writes findings "count" with both numbers.</remarks>
internal sealed class Count : ICheck
{
    public string Rule => "count";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var miscount in People.In(text).Concat(Papers.In(text)).Concat(Items.In(text)))
            yield return text.Found(
                this,
                miscount.Severity,
                miscount.Span,
                null,
                miscount.Stated.ToString(CultureInfo.InvariantCulture),
                miscount.Counted.ToString(CultureInfo.InvariantCulture)
            ) with
            {
                Case = miscount.Case,
            };
        foreach (var (span, stated, counted) in Shares.In(text))
            yield return text.Found(
                this,
                Severity.Warning,
                span,
                null,
                stated.ToString(CultureInfo.InvariantCulture),
                counted.ToString(CultureInfo.InvariantCulture)
            ) with
            {
                Case = "share",
            };
    }
}
