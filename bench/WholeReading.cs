using System.Diagnostics;
using System.Globalization;
using Resolute.Formats;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>A Word file read whole — blocks, clauses, claims, findings — beside a pandoc process that turns it into its own tree.</summary>
internal static class WholeReading
{
    private const int Warming = 400;
    private const int Runs = 200;

    public static void Measure(string folder)
    {
        Console.WriteLine("file\tpandoc ms\treading ms\tratio");
        foreach (var file in Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            // Until the machine code is the final one.
            for (var run = 0; run < Warming; run++)
                Read(bytes);
            var (pandoc, reading) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < Runs; run++)
            {
                pandoc = Math.Min(pandoc, Timed(() => Pandoc(file)));
                reading = Math.Min(reading, Timed(() => Read(bytes)));
            }

            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}\t{pandoc:F0}\t{reading:F1}\t{pandoc / reading:F1} : 1")
            );
        }
    }

    private static double Timed(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Read(byte[] bytes)
    {
        if (FileContent.Blocks(bytes).IsRefused(out var refusal, out var blocks))
            throw new InvalidOperationException(refusal.Code);
        Reader.Read(blocks);
    }

    private static void Pandoc(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pandoc", ["-t", "json", "-o", "/dev/null", file]))!;
        process.WaitForExit();
    }
}
