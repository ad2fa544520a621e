namespace Resolute.Formats.WordWriting.Trees;

/// <summary>A block of two versions; null on the side where it does not stand.</summary>
/// <param name="Older">Its place in the older text.</param>
/// <param name="Newer">Its place in the newer text.</param>
/// <param name="Move">The move that it is one end of, and its other end.</param>
internal sealed record BlockPair(int? Older, int? Newer, (int Number, int Other)? Move = null);

/// <summary>Which paragraphs and tables of two versions are one, in one order: what the comparison of clauses says, then same words, then the same role at the same place.</summary>
internal static class BlockPairs
{
    /// <summary>Every block of both once; what is gone stands before what came in its place.</summary>
    /// <param name="older">The older blocks.</param>
    /// <param name="newer">The newer blocks.</param>
    /// <param name="known">Pairs that are known, by place in the older text.</param>
    /// <param name="moved">Which of them moved.</param>
    /// <param name="moves">The last number given to a move.</param>
    public static IReadOnlyList<BlockPair> Of(
        IReadOnlyList<WrittenBlock> older,
        IReadOnlyList<WrittenBlock> newer,
        IReadOnlyDictionary<int, int> known,
        IReadOnlySet<int> moved,
        ref int moves
    )
    {
        var partner = new Dictionary<int, int>(known);
        SameWords(older, newer, partner);
        var anchors = InOrder([
            .. partner.Where(pair => !moved.Contains(pair.Key)).OrderBy(static pair => pair.Key).Select(static pair => (pair.Key, pair.Value)),
        ]);
        var kept = anchors.Select(static anchor => anchor.Older).ToHashSet();
        var ends = new Dictionary<int, (int Number, int Other)>();
        var numbers = new Dictionary<int, (int Number, int Other)>();
        foreach (var (from, to) in known.Where(pair => !kept.Contains(pair.Key)).OrderBy(static pair => pair.Key))
        {
            ends[from] = (++moves, to);
            numbers[to] = (moves, from);
        }

        var pairs = new List<BlockPair>();
        var (at, there) = (0, 0);
        foreach (var (from, to) in anchors.Append((older.Count, newer.Count)))
        {
            Between(at, from, there, to);
            if (from < older.Count)
                pairs.Add(new BlockPair(from, to));
            (at, there) = (from + 1, to + 1);
        }

        return pairs;

        void Between(int from, int end, int to, int last)
        {
            for (var left = from; left < end; left++)
            {
                var role = ends.ContainsKey(left) ? null : RoleOf(older[left]);
                var right = role is null ? -1 : Next(to, last, role);
                if (right < 0)
                {
                    pairs.Add(new BlockPair(left, null, ends.TryGetValue(left, out var end1) ? end1 : null));
                    continue;
                }

                for (; to < right; to++)
                    pairs.Add(new BlockPair(null, to, numbers.TryGetValue(to, out var number) ? number : null));
                pairs.Add(new BlockPair(left, right));
                to = right + 1;
            }

            for (; to < last; to++)
                pairs.Add(new BlockPair(null, to, numbers.TryGetValue(to, out var number) ? number : null));
        }

        int Next(int to, int last, string role)
        {
            for (var right = to; right < last; right++)
                if (!numbers.ContainsKey(right) && RoleOf(newer[right]) == role)
                    return right;
            return -1;
        }
    }

    /// <summary>What a block is; null for a clause, which only the comparison of clauses pairs.</summary>
    private static string? RoleOf(WrittenBlock block) =>
        block switch
        {
            WrittenTable table => table.Shape.ToString(),
            WrittenParagraph { At: null } paragraph => paragraph.Shape.Role.ToString(),
            _ => null,
        };

    private static void SameWords(IReadOnlyList<WrittenBlock> older, IReadOnlyList<WrittenBlock> newer, Dictionary<int, int> partner)
    {
        var taken = partner.Values.ToHashSet();
        var left = Unique(older, partner.ContainsKey);
        var right = Unique(newer, taken.Contains);
        foreach (var (words, at) in left)
            if (at >= 0 && right.TryGetValue(words, out var there) && there >= 0)
                partner[at] = there;
    }

    private static Dictionary<string, int> Unique(IReadOnlyList<WrittenBlock> blocks, Func<int, bool> isTaken)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < blocks.Count; at++)
            if (!isTaken(at) && RoleOf(blocks[at]) is { } role && blocks[at] is WrittenParagraph paragraph)
                if (!found.TryAdd($"{role} {string.Concat(paragraph.Runs.Select(static run => run.Words))}", at))
                    found[$"{role} {string.Concat(paragraph.Runs.Select(static run => run.Words))}"] = -1;
        return found;
    }

    // The longest run of pairs that keeps its order in both texts (patience sorting).
    private static List<(int Older, int Newer)> InOrder(IReadOnlyList<(int Older, int Newer)> pairs)
    {
        var (tails, before) = (new List<int>(), new int[pairs.Count]);
        for (var at = 0; at < pairs.Count; at++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].Newer < pairs[at].Newer)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[at] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
                tails.Add(at);
            else
                tails[low] = at;
        }

        var run = new List<(int, int)>();
        for (var at = tails.Count == 0 ? -1 : tails[^1]; at >= 0; at = before[at])
            run.Add(pairs[at]);
        run.Reverse();
        return run;
    }
}
