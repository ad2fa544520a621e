using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>Reading a collection beside a bare pass over it, with the memory it takes.</summary>
internal static class Collection
{
    public static void Measure(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var characters = texts.Sum(text => (long)text.Length);
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

        // Both measures in turn, so that a busy moment of the machine falls on both.
        var (reading, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < 7; round++)
        {
            bare.Add(Clock.Seconds(() => texts.Sum(BarePass.Over)));
            reading.Add(Clock.Seconds(() => texts.Sum(Leaves)));
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        texts.ForEach(text => Leaves(text));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var kept = texts.ConvertAll(text => Reader.Read(BlockText.FromLines(text)));
        var held = GC.GetTotalMemory(forceFullCollection: true) - empty;

        var (read, passed) = (Clock.Median(reading), Clock.Median(bare));
        Console.WriteLine($"texts                         {kept.Count}");
        Console.WriteLine($"characters                    {characters:N0}");
        Console.WriteLine($"bare pass                     {passed * 1000:N1} ms");
        Console.WriteLine($"reading                       {read * 1000:N1} ms");
        Console.WriteLine($"reading : bare pass           {read / passed:N0} : 1");
        Console.WriteLine($"characters read in a second   {characters / read:N0}");
        Console.WriteLine($"megabytes read in a second    {bytes / read / 1e6:N1}");
        Console.WriteLine($"bytes allocated a character   {(double)allocated / characters:N0}");
        Console.WriteLine($"bytes a reading holds, a character {(double)held / characters:N0}");
        GC.KeepAlive(kept);
    }

    private static long Leaves(string text) => Reader.Read(BlockText.FromLines(text)).Leaves.Count;
}
