using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Structure;

namespace Resolute.Text.Checks.Counting;

/// <summary>Shares in the rows of a table: each beside the number that it is the share of.</summary>
internal static partial class Shares
{
    private const double Rounding = 1.0;

    public static IEnumerable<(TextSpan Span, double Stated, double Counted)> In(CheckedText text)
    {
        var tables = text
            .Reading.Leaves.Where(static leaf => leaf is { Kind: LeafKind.Table, At: not null })
            .GroupBy(static leaf => leaf.At, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var rows = table
                .GroupBy(leaf => text.View.LineOf(leaf.Span.Start))
                .Select(line => Row().Match(text.Folded, line.First().Span.Start, line.Last().Span.End - line.First().Span.Start))
                .Where(static row => row.Success)
                .ToList();
            var whole = rows.Sum(static row => Number(row, "number"));
            if (rows.Count < 3 || whole <= 0)
                continue;
            var wrong = rows.Where(row => Math.Abs(Number(row, "share") - 100 * Number(row, "number") / whole) > Rounding).ToList();
            // Where most shares are shares of something else, none is wrong.
            if (wrong.Count * 2 >= rows.Count)
                continue;
            foreach (var row in wrong)
                yield return (
                    new TextSpan(row.Groups["share"].Index, row.Groups["share"].Length + 1),
                    Number(row, "share"),
                    Math.Round(100 * Number(row, "number") / whole, 1)
                );
        }
    }

    private static double Number(Match row, string group) =>
        double.Parse(row.Groups[group].ValueSpan.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.,])(?<number>[0-9]{1,7})[^0-9%\n]{1,40}(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();
}
