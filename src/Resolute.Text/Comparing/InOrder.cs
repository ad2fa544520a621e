namespace Resolute.Text.Comparing;

/// <summary>The best pairing of two sequences that keeps the order of both, within a band round the diagonal: linear in their length.</summary>
internal static class InOrder
{
    // Below this, two things are better left alone.
    private const double Least = 0.35;
    private const int HalfBand = 200;

    /// <summary>Pairs of places, rising on both sides.</summary>
    /// <param name="count">How many on the first side.</param>
    /// <param name="otherCount">How many on the second side.</param>
    /// <param name="likeness">How alike two are.</param>
    public static IReadOnlyList<(int One, int Other)> Of(int count, int otherCount, Func<int, int, double> likeness)
    {
        if (count == 0 || otherCount == 0)
            return [];
        var width = (2 * HalfBand) + 2;
        var steps = new byte[(count + 1) * width];
        var (best, row) = (new double[width], new double[width]);
        for (var i = 1; i <= count; i++)
        {
            Array.Fill(row, double.NegativeInfinity);
            var (from, before) = (Start(i, count, otherCount), Start(i - 1, count, otherCount));
            for (var j = from; j <= Math.Min(otherCount, from + width - 1); j++)
            {
                var at = j - from;
                var (up, left) = (
                    At(best, j - before, i - 1),
                    j > from ? row[at - 1]
                    : j == 0 ? 0
                    : double.NegativeInfinity
                );
                var (value, step) = up >= left ? (up, (byte)1) : (left, (byte)2);
                if (
                    j > 0
                    && likeness(i - 1, j - 1) is >= Least and var like
                    && At(best, j - 1 - before, i - 1) + like - Least + 0.01 is var paired
                    && paired > value
                )
                    (value, step) = (paired, 3);
                (row[at], steps[(i * width) + at]) = (value, step);
            }

            (best, row) = (row, best);
        }

        return Walk(steps, width, count, otherCount);
    }

    private static double At(double[] row, int at, int line) =>
        line == 0 ? 0
        : at >= 0 && at < row.Length ? row[at]
        : double.NegativeInfinity;

    private static int Start(int line, int count, int otherCount) => Math.Max(0, (int)((long)line * otherCount / count) - HalfBand);

    private static List<(int, int)> Walk(byte[] steps, int width, int count, int otherCount)
    {
        var pairs = new List<(int, int)>();
        for (var (i, j) = (count, otherCount); i > 0 && j > 0; )
        {
            var at = j - Start(i, count, otherCount);
            var step = at >= 0 && at < width ? steps[(i * width) + at] : (byte)(at < 0 ? 1 : 2);
            if (step == 3)
                pairs.Add((--i, --j));
            else if (step == 2)
                j--;
            else
                i--;
        }

        pairs.Reverse();
        return pairs;
    }
}
