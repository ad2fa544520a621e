using Resolute.Model.Instruments;
using Resolute.Store.Instruments;

namespace Resolute.Features.Instruments;

/// <summary>The lineages of an instrument in the order of its newest text; what stands only in an older one follows what stood before it there.</summary>
internal static class OrderedLineages
{
    /// <summary>A lineage with its clauses, of the newest revision first.</summary>
    public sealed record One(ClauseLineage Lineage, IReadOnlyList<SameClause> Clauses);

    /// <summary>In their order.</summary>
    /// <param name="clauses">The clauses of all texts, of the newest revision first, each text in reading order.</param>
    public static IReadOnlyList<One> Of(IReadOnlyList<SameClause> clauses)
    {
        var order = new LinkedList<string>();
        var places = new Dictionary<string, LinkedListNode<string>>(StringComparer.Ordinal);
        foreach (var text in clauses.GroupBy(same => same.Document.Id))
        {
            LinkedListNode<string>? before = null;
            foreach (var same in text.OrderBy(same => same.Clause.Ordinal))
            {
                if (!places.TryGetValue(same.Clause.WId, out var place))
                    places[same.Clause.WId] = place = before is null ? order.AddFirst(same.Clause.WId) : order.AddAfter(before, same.Clause.WId);
                before = place;
            }
        }

        var byWId = clauses.ToLookup(same => same.Clause.WId, StringComparer.Ordinal);
        return [.. order.Select(wId => new One(new ClauseLineage(wId, [.. byWId[wId].Select(same => same.Clause)]), [.. byWId[wId]]))];
    }
}
