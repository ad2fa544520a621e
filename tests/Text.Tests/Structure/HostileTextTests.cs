using System.Diagnostics;
using System.Text;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Texts made to hurt: read in time that grows with their length, not with its square.</summary>
public sealed class HostileTextTests
{
    // Many times what two busy shared cores need; a square law would need hours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static TheoryData<string, string> Patterns =>
        new()
        {
            { "labels in one line", "a) " },
            { "labels in lines", "recalling\na) x;\n" },
            { "headings with clauses", "instructs the Keeper-General\n1\tto keep lamps;\n" },
            { "deep lists", "resolves\n1\tthe following:\na)\tthe following:\ni)\tthe following:\n–\tx:\n" },
            { "numbers that go deeper", "1.1.1.1.1\tx:\n" },
            { "open marks", "[image: [bookmark: [1: [footnoteRef:1]1" },
            { "footnotes", "____________\n1 note\n" },
            { "one long word", "x" },
            { "look-alikes", "Сa " },
            { "sections", "1\tTitle\n1.1\tTitle: words.\n" },
            { "glued labels", "; 2 that " },
            { "brackets", "([" },
            { "annexes in a line", ". ANNEX 1 " },
            { "Chinese headings", "责成守灯人\n1\t点灯，\n" },
        };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_megabyte_is_read_in_time(string name, string pattern) => Reads(name, pattern, megabytes: 1);

    [Theory]
    [InlineData("paragraphs", "1.\tRequests the Keeper-General to keep lamps;\n")]
    [InlineData("recitals", "Recalling its resolution 30/2,\n")]
    [InlineData("deep lists", "2.\tDecides:\n(a)\tTo light:\n(i)\tIn spring;\n")]
    [InlineData("verbs in one line", "Recalling, Noting, Decides, ")]
    [InlineData("glued paragraphs", "; 2. Requests the Keeper-General to keep lamps")]
    [InlineData("symbols in one line", "A/RES/30/2 A/30/684/Add.1 ")]
    [InlineData("broken symbols in one line", "A/AAAAAA/AAAAAA/")]
    public void A_megabyte_in_the_form_of_the_United_Nations_is_read_in_time(string name, string pattern) =>
        Reads(
            name,
            pattern,
            megabytes: 1,
            "31/7.\tLamps for small harbours\nThe General Assembly,\nRecalling its resolution 30/2,\n1.\tRequests the Keeper-General to keep lamps;\n"
        );

    [Theory]
    [InlineData("labels in one line", "a) ")]
    [InlineData("one long word", "x")]
    public void Five_megabytes_are_read_in_time(string name, string pattern) => Reads(name, pattern, megabytes: 5);

    [Fact]
    public void A_hundred_thousand_headings_are_read_in_time() => Reads("headings", "recalling\n", megabytes: 1);

    [Fact]
    public void A_list_that_opens_again_and_again_nests_eight_deep()
    {
        var reading = Reader.Read(
            BlockText.FromLines("The Union,\nrecalling\nlamps,\nresolves\n" + string.Concat(Enumerable.Repeat("1\tthe following:\n", 200)))
        );

        reading.AllClauses().Max(static clause => clause.Id.Split("__").Length).ShouldBe(9);
    }

    private static void Reads(
        string name,
        string pattern,
        int megabytes,
        string beginning = "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union,\nrecalling\na)\tlamps,\nresolves\n1\tthat "
    )
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
