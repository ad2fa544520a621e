using Resolute.Text.Addressees;
using Resolute.Text.Structure;

namespace Resolute.Text.Comparing;

/// <summary>Names what became of each clause.</summary>
internal static class PairedClauses
{
    /// <summary>Every clause of both texts in one pair, in the order of the newer text; what is gone stands where it stood.</summary>
    public static IReadOnlyList<ClausePair> Of(IReadOnlyList<PlacedClause> left, IReadOnlyList<PlacedClause> right, Matching matching, IReadOnlySet<int> moved)
    {
        var pairs = new List<(double Place, ClausePair Pair)>();
        var last = -1.0;
        foreach (var clause in left)
        {
            var links = matching.Links(Side.Older, clause.Ordinal);
            if (links.Count == 0)
            {
                pairs.Add((last + 0.5, Alone(ClauseChange.Gone, [clause], [])));
                continue;
            }

            if (!moved.Contains(clause.Ordinal))
                last = links.Min();
            if (matching.Links(Side.Newer, links[0])[0] != clause.Ordinal)
                continue;
            var sources = matching.Links(Side.Newer, links[0]).Order().Select(at => left[at]).ToList();
            var targets = links.Order().Select(at => right[at]).ToList();
            pairs.Add((links.Min(), Pair(sources, targets, matching, moved)));
        }

        foreach (var clause in right.Where(clause => matching.IsFree(Side.Newer, clause.Ordinal)))
            pairs.Add((clause.Ordinal, Alone(ClauseChange.New, [], [clause])));
        return [.. pairs.OrderBy(static one => one.Place).Select(static one => one.Pair)];
    }

    private static ClausePair Alone(ClauseChange change, IReadOnlyList<PlacedClause> older, IReadOnlyList<PlacedClause> newer) =>
        new(change, older, newer, WordDifference.Of(Words(older), Words(newer)), "none", 1);

    private static ClausePair Pair(List<PlacedClause> older, List<PlacedClause> newer, Matching matching, IReadOnlySet<int> moved)
    {
        var (from, to) = (Words(older), Words(newer));
        var words = WordDifference.Of(from, to);
        var isOne = older.Count == 1 && newer.Count == 1;
        var isReworded = !words.IsSame && !Closing.IsAllThatDiffers(from, to);
        var isMoved = moved.Contains(older[0].Ordinal);
        var isRenumbered = isOne && older[0].Clause.Label != newer[0].Clause.Label;
        var facts = isOne ? Facts(older[0].Clause, newer[0].Clause) : [];
        var change =
            newer.Count > 1 ? ClauseChange.Split
            : older.Count > 1 ? ClauseChange.Joined
            : isMoved ? ClauseChange.Moved
            : isReworded ? ClauseChange.Changed
            : isRenumbered ? ClauseChange.Renumbered
            : ClauseChange.Same;
        var why = older
            .SelectMany(one => newer.Select(other => (one.Ordinal, other.Ordinal)))
            .Where(link => matching.Links(Side.Older, link.Item1).Contains(link.Item2));
        var weakest = why.Select(link => matching.Why(link.Item1, link.Item2)).MinBy(static reason => reason.Confidence);
        return new ClausePair(change, older, newer, words, weakest.Rule, weakest.Confidence)
        {
            IsReworded = isReworded,
            IsClosedOtherwise = !isReworded && !words.IsSame,
            IsMoved = isMoved,
            IsRenumbered = isRenumbered,
            Facts = facts,
        };
    }

    private static IReadOnlyList<AskedFact> Facts(ClauseNode older, ClauseNode newer) =>
        [
            .. older.Verb?.Key != newer.Verb?.Key ? new[] { AskedFact.Verb } : [],
            .. Keys(older.Addressees) != Keys(newer.Addressees) ? new[] { AskedFact.Addressees } : [],
            .. Keys(older.Recipients) != Keys(newer.Recipients) ? new[] { AskedFact.Recipients } : [],
            .. (older.Due?.Value ?? older.Due?.Words) != (newer.Due?.Value ?? newer.Due?.Words) ? new[] { AskedFact.Due } : [],
        ];

    private static string Keys(IReadOnlyList<Addressee> addressees) =>
        string.Join('|', addressees.Select(PlacedClause.Named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Words(IReadOnlyList<PlacedClause> clauses) => string.Join(' ', clauses.Select(static one => one.Clause.Text));
}
