using System.Diagnostics;

namespace Resolute.Bench;

/// <summary>How long work takes.</summary>
internal static class Clock
{
    public static double Seconds(Func<long> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var taken = Stopwatch.GetElapsedTime(start).TotalSeconds;
        // The result is used, so that no compiler may leave the work out.
        return result == long.MinValue ? 0 : taken;
    }

    /// <summary>The middle of the rounds without the first two, which warm up.</summary>
    public static double Median(IReadOnlyList<double> rounds) => rounds.Skip(2).Order().ElementAt((rounds.Count - 2) / 2);

    /// <summary>The slope of the line through the points in a log–log picture: 1 where time grows as length does, 2 where it grows with its square.</summary>
    public static double Slope(IReadOnlyList<(double Size, double Seconds)> points)
    {
        var (x, y) = (points.Average(point => Math.Log(point.Size)), points.Average(point => Math.Log(point.Seconds)));
        return points.Sum(point => (Math.Log(point.Size) - x) * (Math.Log(point.Seconds) - y)) / points.Sum(point => Math.Pow(Math.Log(point.Size) - x, 2));
    }
}
