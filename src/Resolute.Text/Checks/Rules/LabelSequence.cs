namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A label that does not follow the one before it, or is printed twice. Protects references: people cite a clause by its label, and a gap hides a clause that was
/// lost (drafting rules of both ITU and the United Nations number paragraphs without a break).
/// </summary>
/// <remarks>Reads the breaks of the lists. Writes findings "label-sequence" with the label that was due.</remarks>
internal sealed class LabelSequence : ICheck
{
    public string Rule => "label-sequence";

    public IEnumerable<Finding> Look(CheckedText text) =>
        from each in text.Breaks
        where each.Reason is BreakReason.Gap or BreakReason.Doubled
        select text.Found(this, Severity.Warning, each.Seen.Span, null, each.Printed, each.Due) with
        {
            Case = each.Reason == BreakReason.Doubled ? "doubled" : null,
            Words = each.Seen.Words,
            Line = each.Seen.Line,
            Column = each.Seen.Column,
        };
}
