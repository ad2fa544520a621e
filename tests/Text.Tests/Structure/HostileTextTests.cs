using System.Diagnostics;
using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Texts made to hurt: read in time that grows with their length, not with its square.</summary>
public sealed class HostileTextTests
{
    // What a machine with thirty other programs at work still keeps; a square law would need hours.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private const string Itu = "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union,\nrecalling\na)\tlamps,\nresolves\n1\tthat ";

    private const string UnitedNations =
        "31/7.\tLamps for small harbours\nThe General Assembly,\nRecalling its resolution 30/2,\n1.\tRequests the Keeper-General to keep lamps;\n";

    public static TheoryData<string, string, string> Patterns
    {
        get
        {
            var patterns = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "hostile.tsv")).Where(line => !line.StartsWith('#')).Skip(1))
                if (line.Split('\t') is [var form, var name, var pattern])
                    patterns.Add(form, name, pattern.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal));
            return patterns;
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_megabyte_is_read_in_time(string form, string name, string pattern) => Reads(name, pattern, megabytes: 1, form == "un" ? UnitedNations : Itu);

    [Theory]
    [InlineData("labels in one line", "a) ")]
    [InlineData("one long word", "x")]
    public void Five_megabytes_are_read_in_time(string name, string pattern) => Reads(name, pattern, megabytes: 5);

    [Fact]
    public void A_list_that_opens_again_and_again_nests_eight_deep()
    {
        var reading = Reader.Read(
            BlockText.FromLines("The Union,\nrecalling\nlamps,\nresolves\n" + string.Concat(Enumerable.Repeat("1\tthe following:\n", 200)))
        );

        reading.AllClauses().Max(static clause => clause.Id.Split("__").Length).ShouldBe(9);
    }

    private static void Reads(string name, string pattern, int megabytes, string beginning = Itu)
    {
        var text = new StringBuilder(beginning);
        while (text.Length < megabytes * 1024 * 1024)
            text.Append(pattern);
        var watch = Stopwatch.StartNew();

        var reading = Reader.Read(BlockText.FromLines(text.ToString()));

        watch.Elapsed.ShouldBeLessThan(Patience, name);
        ReadingLaws.Breach(reading).ShouldBeNull(name);
    }
}
