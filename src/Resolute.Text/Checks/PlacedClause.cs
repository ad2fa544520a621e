using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>A clause with its neighbourhood.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Words">From the first of its own words to the last before its children; empty where it has none.</param>
/// <param name="Siblings">The list it stands in.</param>
/// <param name="Place">Its place in that list, from 0.</param>
/// <param name="Parent">The clause above it.</param>
/// <param name="Block">The block it belongs to; null in a report.</param>
/// <param name="IsOperative">Whether it stands in the operative part.</param>
internal sealed record PlacedClause(
    ClauseNode Clause,
    TextSpan Words,
    IReadOnlyList<ClauseNode> Siblings,
    int Place,
    ClauseNode? Parent,
    ClauseBlock? Block,
    bool IsOperative
)
{
    /// <summary>The sibling before it.</summary>
    public ClauseNode? Before => Place > 0 ? Siblings[Place - 1] : null;

    /// <summary>The sibling behind it.</summary>
    public ClauseNode? After => Place + 1 < Siblings.Count ? Siblings[Place + 1] : null;
}
