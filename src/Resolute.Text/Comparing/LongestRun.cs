namespace Resolute.Text.Comparing;

/// <summary>The longest rising run of a sequence: what kept its order. O(n log n).</summary>
internal static class LongestRun
{
    /// <summary>The places of the values that stand in it.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> values)
    {
        var tails = new List<int>();
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (values[tails[middle]] < values[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var run = new int[tails.Count];
        for (int at = tails.Count - 1, i = tails.Count == 0 ? -1 : tails[^1]; at >= 0; at--, i = before[i])
            run[at] = i;
        return run;
    }
}
