using System.Globalization;
using Resolute.Text.Checks;
using Resolute.Text.Structure.Labels;

namespace Resolute.Text.Structure.Forms;

/// <summary>Labels that are missing or printed twice.</summary>
/// <remarks>Reads the breaks of a list. Writes findings "label-sequence" with the label that was due.</remarks>
internal static class LabelBreaks
{
    public static IEnumerable<Finding> Of(Sheet sheet, IEnumerable<(DraftClause Clause, LabelSense Due)> breaks)
    {
        foreach (var (clause, due) in breaks)
        {
            var block = sheet.Source.BlockAt(clause.Start);
            var column = block is null ? 1 : clause.Start - block.Span.Start + 1;
            yield return new Finding("label-sequence", Severity.Warning, clause.Line, column, clause.Label!.Printed, null, clause.Label.Printed, Print(due))
            {
                Span = TextSpan.Between(clause.Start, Math.Max(clause.Start, clause.Label.Span.End)),
            };
        }
    }

    private static string Print(LabelSense due)
    {
        var figure = due.Kind switch
        {
            LabelKind.Letter => Counting.ToLetter(due.Value),
            LabelKind.Abjad => Counting.ToAbjad(due.Value),
            LabelKind.Roman => Counting.ToRoman(due.Value),
            _ => due.Value.ToString(CultureInfo.InvariantCulture),
        };
        return due.Style.StartsWith('(') ? "(" + figure + ")" : figure + due.Style.TrimStart('A');
    }
}
