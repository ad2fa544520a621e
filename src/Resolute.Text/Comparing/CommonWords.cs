namespace Resolute.Text.Comparing;

/// <summary>
/// Which words two sequences have in common, in order: edges first, then words that are unique in both (patience), then the shortest
/// script between these (Myers). The last is bounded, so that two long texts with nothing in common end as such.
/// </summary>
internal static class CommonWords
{
    // Steps that the shortest script may take between two anchors; beyond it, what lies between counts as replaced.
    private const int Budget = 1_000_000;
    private const int Deepest = 12;

    /// <summary>Pairs of places with equal keys, rising on both sides.</summary>
    public static IReadOnlyList<(int Older, int Newer)> Of(int[] older, int[] newer)
    {
        var common = new List<(int, int)>();
        Between(older, newer, 0, older.Length, 0, newer.Length, common, 0);
        return common;
    }

    private static void Between(int[] older, int[] newer, int from, int to, int start, int end, List<(int Older, int Newer)> common, int depth)
    {
        while (from < to && start < end && older[from] == newer[start])
            common.Add((from++, start++));
        var tail = 0;
        while (to - tail > from && end - tail > start && older[to - tail - 1] == newer[end - tail - 1])
            tail++;
        (to, end) = (to - tail, end - tail);

        if (from < to && start < end)
        {
            var anchors = depth < Deepest ? Anchors(older, newer, from, to, start, end) : [];
            foreach (var (left, right) in anchors)
            {
                Between(older, newer, from, left, start, right, common, depth + 1);
                common.Add((left, right));
                (from, start) = (left + 1, right + 1);
            }

            if (anchors.Count == 0)
                Shortest(older, newer, from, to, start, end, common);
            else
                Between(older, newer, from, to, start, end, common, depth + 1);
        }

        for (var i = 0; i < tail; i++)
            common.Add((to + i, end + i));
    }

    private static List<(int Older, int Newer)> Anchors(int[] older, int[] newer, int from, int to, int start, int end)
    {
        var seen = new Dictionary<int, (int Place, int Times)>();
        for (var i = from; i < to; i++)
            seen[older[i]] = (i, seen.GetValueOrDefault(older[i]).Times + 1);
        var here = new Dictionary<int, (int Place, int Times)>();
        for (var i = start; i < end; i++)
            here[newer[i]] = (i, here.GetValueOrDefault(newer[i]).Times + 1);
        var unique = here.Where(one => one.Value.Times == 1 && seen.TryGetValue(one.Key, out var old) && old.Times == 1)
            .Select(one => (Older: seen[one.Key].Place, Newer: one.Value.Place))
            .OrderBy(one => one.Newer)
            .ToList();
        return [.. LongestRun.Of([.. unique.Select(one => one.Older)]).Select(i => unique[i])];
    }

    private static void Shortest(int[] older, int[] newer, int from, int to, int start, int end, List<(int, int)> common)
    {
        var (n, m) = (to - from, end - start);
        if (n == 0 || m == 0)
            return;
        var most = Math.Min(n + m, Math.Max(64, Budget / (n + m)));
        var trace = new List<int[]>();
        var reach = new int[(2 * most) + 3];
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reach[most + k] < reach[most + k + 2]) ? reach[most + k + 2] : reach[most + k] + 1;
                var y = x - k;
                while (x < n && y < m && older[from + x] == newer[start + y])
                    (x, y) = (x + 1, y + 1);
                reach[most + k + 1] = x;
                if (x < n || y < m)
                    continue;
                trace.Add([.. reach[(most - d)..(most + d + 3)]]);
                Walk(trace, from, start, n, m, common);
                return;
            }

            trace.Add([.. reach[(most - d)..(most + d + 3)]]);
        }
    }

    private static void Walk(List<int[]> trace, int from, int start, int x, int y, List<(int, int)> common)
    {
        var found = new List<(int, int)>();
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var before = trace[d - 1];
            int Reach(int diagonal) => diagonal + d >= 0 && diagonal + d < before.Length ? before[diagonal + d] : 0;
            var k = x - y;
            var wasDown = k == -d || (k != d && Reach(k - 1) < Reach(k + 1));
            var back = wasDown ? k + 1 : k - 1;
            var (wasX, wasY) = (Reach(back), Reach(back) - back);
            var reached = wasDown ? wasX : wasX + 1;
            while (x > reached)
                found.Add((from + --x, start + --y));
            (x, y) = (wasX, wasY);
        }

        while (x > 0 && y > 0)
            found.Add((from + --x, start + --y));
        found.Reverse();
        common.AddRange(found);
    }
}
