using System.Diagnostics;

namespace Resolute.Fuzz;

/// <summary>Many inputs one after another; each kind of finding is kept once, and one that stops everything is known by its number.</summary>
internal static class Run
{
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(3);

    public static int Through(long first, long count, string folder)
    {
        var findings = new Dictionary<string, int>(StringComparer.Ordinal);
        var (now, since) = (first, Stopwatch.GetTimestamp());
        using var watch = new Timer(
            _ =>
            {
                if (Stopwatch.GetElapsedTime(Interlocked.Read(ref since)) > Hang)
                {
                    Console.Error.WriteLine($"{Interlocked.Read(ref now)}\thangs");
                    Environment.Exit(3);
                }
            },
            null,
            Hang,
            TimeSpan.FromSeconds(10)
        );
        var place = Path.Combine(folder, "at.txt");
        for (var number = first; number < first + count; number++)
        {
            Interlocked.Exchange(ref now, number);
            Interlocked.Exchange(ref since, Stopwatch.GetTimestamp());
            // Written before the input is read: a stack that overflows ends the process without a word.
            if (number % 1000 == 0)
                File.WriteAllText(place, $"{number}\n");
            var input = Inputs.Of(number);
            if (Trial.Of(input) is not { } finding)
                continue;

            findings[finding] = findings.GetValueOrDefault(finding) + 1;
            if (findings[finding] > 3)
                continue;
            Console.WriteLine($"{number}\t{input.Length} bytes\t{finding}");
            File.WriteAllBytes(Path.Combine(folder, number + ".bin"), input);
        }

        File.WriteAllText(place, $"{first + count}\n");
        Console.WriteLine($"{count} inputs, {findings.Count} kinds of findings");
        foreach (var (finding, times) in findings)
            Console.WriteLine($"{times}\t{finding}");
        return findings.Count == 0 ? 0 : 1;
    }
}
