using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>Finds what a meeting did in a section of its report. Reads the section's words; writes <see cref="Outcome"/>s in the order of the text.</summary>
public static class OutcomePass
{
    /// <summary>The outcomes of a section.</summary>
    public static IReadOnlyList<Outcome> Read(SourceView view, Section section) => [];
}
