using System.Globalization;
using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>What comparing two versions of a thousand clauses costs beside reading both, and how it grows with their length.</summary>
internal static class Comparing
{
    private const int Clauses = 1_000;
    private static readonly int[] Times = [1, 3, 10];

    // Clauses share most of their words, as those of a real text do: enough to be alike, too few to be told apart at once.
    private static readonly string[] Deeds = ["count", "paint", "mend", "light", "map", "name", "clean", "lend", "hang", "guard", "store"];
    private static readonly string[] Things =
    [
        "lamps",
        "ropes",
        "bells",
        "ladders",
        "buoys",
        "wicks",
        "boats",
        "stairs",
        "signs",
        "nets",
        "keys",
        "maps",
        "oars",
    ];
    private static readonly string[] Places = ["north", "south", "old", "new", "outer", "inner", "upper"];

    public static void Measure()
    {
        Console.WriteLine("clauses\treading both, ms\tcomparing, ms\tratio");
        // Until the machine code of every pass is the final one.
        Point(Clauses * Times[1]);
        var points = Times.Select(times => (Size: (double)Clauses * times, Costs: Point(Clauses * times))).ToList();
        foreach (var (size, costs) in points)
            Console.WriteLine($"{size:N0}\t{costs.Reading * 1000:N1}\t{costs.Comparing * 1000:N1}\t{costs.Comparing / costs.Reading:N2}");
        Console.WriteLine(
            $"slope\t{Clock.Slope([.. points.Select(static one => (one.Size, one.Costs.Reading))]):N3}"
                + $"\t{Clock.Slope([.. points.Select(static one => (one.Size, one.Costs.Comparing))]):N3}"
        );
    }

    private static (double Reading, double Comparing) Point(int clauses)
    {
        var (older, newer) = (BlockText.FromLines(Text(clauses, later: false)), BlockText.FromLines(Text(clauses, later: true)));
        var (left, right) = (Reader.Read(older), Reader.Read(newer));
        var reading = Enumerable.Range(0, 7).Select(_ => Clock.Seconds(() => Reader.Read(older).Leaves.Count + Reader.Read(newer).Leaves.Count)).Min();
        var comparing = Enumerable.Range(0, 7).Select(_ => Clock.Seconds(() => Comparison.Of(left, right).Clauses.Count)).Min();
        return (reading, comparing);
    }

    // The later text: every tenth clause reworded, every fiftieth gone, every fiftieth new, every hundredth moved to the end.
    private static string Text(int clauses, bool later)
    {
        var numbers = Enumerable.Range(1, clauses).Where(number => !later || number % 50 != 7).ToList();
        if (later)
            numbers = [.. numbers.Where(static number => number % 100 != 31), .. numbers.Where(static number => number % 100 == 31)];
        var text = new StringBuilder("RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union,\nresolves to instruct the Keeper-General\n");
        var label = 0;
        foreach (var number in numbers)
        {
            Write(number, later && number % 10 == 3 ? "twice a year" : "each year");
            if (later && number % 50 == 11)
                Write(number + clauses, "at once");
        }

        return text.ToString();

        void Write(int number, string rhythm) =>
            text.Append(
                CultureInfo.InvariantCulture,
                $"{++label}\tto {Deeds[number % 11]} the {Things[number % 13]} of the {Places[number % 7]} harbour {number} {rhythm} and to report on them by {1 + (number % 28)} March {2033 + (number % 5)};\n"
            );
    }
}
