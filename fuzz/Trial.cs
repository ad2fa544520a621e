using System.Diagnostics;
using Resolute.Formats;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Structure;

namespace Resolute.Fuzz;

/// <summary>One input read whole: it is carried or refused, loses nothing, and stays within its bounds.</summary>
internal static class Trial
{
    // An ordinary input takes a millisecond and less than a megabyte. A long one may take more, in proportion to its bytes: a reading
    // passes over two and a half million letters a second and allocates about a hundred bytes for each.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(3);
    private const double MostSecondsForMillion = 1;
    private const long MostMemory = 600L * 1024 * 1024;
    private const long MostMemoryForByte = 200;

    /// <summary>What was wrong; null where nothing was.</summary>
    public static string? Of(byte[] input)
    {
        var (memory, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        try
        {
            if (Read(input) is { } lost)
                return lost;
        }
        catch (Exception fault)
        {
            var frame = new StackTrace(fault)
                .GetFrames()
                .Select(one => one.GetMethod())
                .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Resolute", StringComparison.Ordinal) is true);
            return $"{fault.GetType().Name} in {frame?.DeclaringType?.Name}.{frame?.Name}";
        }

        var (allocated, taken) = (GC.GetAllocatedBytesForCurrentThread() - memory, Environment.CpuUsage.TotalTime - time);
        return taken > MostTime + TimeSpan.FromSeconds(MostSecondsForMillion * input.Length / 1e6) ? "too slow"
            : allocated > MostMemory + MostMemoryForByte * input.Length ? "too much memory"
            : null;
    }

    private static string? Read(byte[] input)
    {
        if (AkomaNtosoText.Is(input))
        {
            if (AkomaNtosoText.Read(input).IsRefused(out _, out _) || AkomaNtosoReader.Read(input).IsRefused(out _, out var marked))
                return null;
            return Lost(marked);
        }

        return FileContent.Blocks(input).IsRefused(out _, out var blocks) ? null : Lost(Reader.Read(blocks));
    }

    // The law of the house: every visible character lies in exactly one leaf.
    private static string? Lost(Reading reading)
    {
        var at = 0;
        foreach (var leaf in reading.Leaves)
        {
            if (leaf.Span.Start < at || leaf.Span.End > reading.Text.Length)
                return "leaves overlap";
            if (!string.IsNullOrWhiteSpace(reading.Text[at..leaf.Span.Start]))
                return "words are lost";
            at = leaf.Span.End;
        }

        return string.IsNullOrWhiteSpace(reading.Text[at..]) ? null : "words are lost";
    }
}
