using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>Finds where a clause refers to another of the same text. Reads the operative blocks; writes <see cref="CrossReference"/>s.</summary>
public static class CrossReferencePass
{
    /// <summary>The references from clause to clause.</summary>
    public static IReadOnlyList<CrossReference> Read(SourceView view, IReadOnlyList<ClauseBlock> operative) => [];
}
