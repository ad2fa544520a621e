using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>Texts made to hurt, a megabyte each, beside an ordinary text of the same length.</summary>
internal static class Hostile
{
    private const int Length = 1024 * 1024;

    public static void Measure()
    {
        var ordinary = Seconds("1.\tRequests the Keeper-General to keep the lamps of every harbour, and to report on it;\n", "un");
        Console.WriteLine($"an ordinary text\t{ordinary * 1000:N0} ms");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "hostile.tsv")).Where(line => !line.StartsWith('#')).Skip(1))
            if (line.Split('\t') is [var form, var name, var pattern])
            {
                var taken = Seconds(pattern.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal), form);
                Console.WriteLine($"{name}\t{taken * 1000:N0} ms\t{taken / ordinary:N1} : 1");
            }
    }

    private static double Seconds(string pattern, string form)
    {
        var opening =
            form == "un"
                ? "31/7.\tLamps for small harbours\nThe General Assembly,\nRecalling its resolution 30/2,\n1.\tRequests the Keeper-General to keep lamps;\n"
                : "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union,\nrecalling\na)\tlamps,\nresolves\n1\tthat ";
        var text = new StringBuilder(opening);
        while (text.Length < Length)
            text.Append(pattern);
        var blocks = BlockText.FromLines(text.ToString());
        return Enumerable.Range(0, 3).Select(_ => Clock.Seconds(() => Reader.Read(blocks).Leaves.Count)).Min();
    }
}
