namespace Resolute.Text.Checks.Rules;

/// <summary>
/// A label that does not follow the one before it. Protects references: people cite a clause by its label, and a gap hides a clause that was lost
/// (drafting rules of both ITU and the United Nations number paragraphs without a break).
/// </summary>
/// <remarks>Reads the breaks that the form saw. Writes findings "label-sequence" with the label that was due.</remarks>
internal sealed class LabelSequence : ICheck
{
    public string Rule => "label-sequence";

    public IEnumerable<Finding> Look(CheckedText text) => text.OfForm;
}
