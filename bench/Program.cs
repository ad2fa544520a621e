using System.Diagnostics;
using System.Globalization;
using Resolute.Bench;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var folder] || !Directory.Exists(folder))
{
    await Console.Error.WriteLineAsync("Name a folder of texts: dotnet run -c Release --project bench -- FOLDER");
    return 2;
}

var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
var characters = texts.Sum(text => (long)text.Length);

// Both measures in turn, so that a busy moment of the machine falls on both.
var (reading, bare) = (new List<double>(), new List<double>());
for (var round = 0; round < 7; round++)
{
    bare.Add(Seconds(() => texts.Sum(BarePass.Over)));
    reading.Add(Seconds(() => texts.Sum(text => Reader.Read(BlockText.FromLines(text)).Leaves.Count)));
}

var (read, passed) = (Median(reading), Median(bare));
Console.WriteLine($"texts                        {texts.Count}");
Console.WriteLine($"characters                   {characters:N0}");
Console.WriteLine($"bare pass                    {passed * 1000:N1} ms");
Console.WriteLine($"reading                      {read * 1000:N1} ms");
Console.WriteLine($"reading : bare pass          {read / passed:N0} : 1");
Console.WriteLine($"characters read in a second  {characters / read:N0}");
return 0;

static double Seconds(Func<long> work)
{
    var start = Stopwatch.GetTimestamp();
    var result = work();
    var taken = Stopwatch.GetElapsedTime(start).TotalSeconds;
    // The result is used, so that no compiler may leave the work out.
    return result == long.MinValue ? 0 : taken;
}

// The first rounds warm up.
static double Median(List<double> rounds) => rounds.Skip(2).Order().ElementAt((rounds.Count - 2) / 2);
