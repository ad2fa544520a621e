using System.Text.Json;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Where a text calls its footnotes.</summary>
public sealed class FootnoteTests
{
    private const string Rule = "____________________";

    [Theory]
    [InlineData("that reefs are many1;", "1 Seventeen.", "1", 19)]
    [InlineData("that reefs¹ are many;", "1 Seventeen.", "¹", 10)]
    [InlineData("that 12 reefs (old)2 are many;", "2 Seventeen.", "2", 19)]
    [InlineData("that reefs12 are many;", "12 Seventeen.", "12", 10)]
    public void A_figure_glued_to_a_word_is_the_call(string words, string note, string call, int place)
    {
        var reading = Read(words, note);
        var footnote = reading.Footnotes.ShouldHaveSingleItem();

        footnote.At.ShouldBe("rec_1");
        footnote.Call!.Value.Of(reading.Text).ShouldBe(call);
        (footnote.Call.Value.Start - reading.Text.IndexOf(words, StringComparison.Ordinal)).ShouldBe(place);
        reading.Preamble[0].Clauses[0].Text.ShouldBe(words);
    }

    [Theory]
    [InlineData("that 1 reef is marked;", "1 Seventeen.")]
    [InlineData("that reefs11 are many;", "1 Seventeen.")]
    [InlineData("that reefs are many;", "1 Seventeen.")]
    public void Any_other_figure_is_none(string words, string note)
    {
        var footnote = Read(words, note).Footnotes.ShouldHaveSingleItem();

        (footnote.At, footnote.Call).ShouldBe((null, null));
    }

    [Fact]
    public void The_mark_of_a_production_system_is_the_call()
    {
        var reading = Reader.Read(BlockText.FromLines(Above + "that reefs[footnoteRef:3]3 are many; [3: 3 \tSeventeen.]\n" + Below));
        var footnote = reading.Footnotes.ShouldHaveSingleItem();

        footnote.Call!.Value.Of(reading.Text).ShouldBe("[footnoteRef:3]3");
        (footnote.Mark, footnote.Text, footnote.At).ShouldBe(("3", "Seventeen.", "rec_1"));
    }

    [Fact]
    public void A_note_that_was_kept_without_its_call_reads_as_one_without()
    {
        var kept = """{"Mark":"1","Text":"Seventeen.","At":"rec_1","Span":{"Start":3,"Length":4}}""";

        JsonSerializer.Deserialize<Footnote>(kept).ShouldBe(new Footnote("1", "Seventeen.", "rec_1", new TextSpan(3, 4)));
    }

    private const string Above = "RESOLUTION 19 (PORT ARDENT, 2031)\nOn reefs\nThe Assembly,\nrecalling\na)\t";
    private const string Below = "b)\tthe chart of reefs,\nresolves\n1\tto mark the reefs.\n";

    private static Reading Read(string words, string note) => Reader.Read(BlockText.FromLines($"{Above}{words}\n{Rule}\n{note}\n{Below}"));
}
