using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Measuring;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Measuring;

public sealed class AccuracyTests
{
    private const string Lamps =
        "RESOLUTION 12 (PORT ARDENT, 2031)\nOn lamps\nThe Union of Lighthouses,\nrecalling\na)\tthat lamps burn oil,\nresolves\n1\tto light them;\n2\tto pay the keepers.\n";

    private const string Gold = """
        { "form": "itu", "preamble": [ { "clauses": [ { "label": "a)", "firstWords": "that lamps burn oil,", "line": 5 } ] } ],
          "operative": [ { "clauses": [ { "label": "1", "firstWords": "to light them;", "line": 7 }, { "label": "2", "firstWords": "to pay the", "line": 8 } ] } ] }
        """;

    [Fact]
    public void Full_agreement_is_one() => Of(Gold).Rows.ShouldHaveSingleItem().Clauses.ShouldBe(new ClauseAccuracy(3, 3, 3));

    [Theory]
    [InlineData("\"label\": \"2\"", "\"label\": \"3\"")]
    [InlineData("\"line\": 8", "\"line\": 9")]
    [InlineData("to pay the", "to sack the")]
    public void Another_label_line_or_word_is_another_clause(string was, string now)
    {
        var clauses = Of(Gold.Replace(was, now, StringComparison.Ordinal)).Rows[0].Clauses!;
        clauses.Agreed.ShouldBe(2);
        clauses.F1.ShouldBe(2.0 / 3, 0.0001);
    }

    [Fact]
    public void A_text_without_gold_is_not_measured()
    {
        var row = Of(null).Rows.ShouldHaveSingleItem();
        (row.Language, row.Form, row.Texts, row.Measured, row.UnbrokenLists).ShouldBe((Language.English, TextForm.Itu, 1, 0, 1));
        row.Clauses.ShouldBeNull();
    }

    [Fact]
    public void Samples_by_another_hand_are_read_as_that_hand_read_them()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var table = Measured("sample-");
        table.Rows.Select(static row => row.Language).Distinct().Count().ShouldBe(6);
        table.Rows.ShouldAllBe(static row => row.Clauses!.F1 >= 0.99 && row.UnplacedShare <= 0.01);
    }

    [Fact]
    public void Official_texts_are_read_as_a_person_read_them()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        foreach (var family in (string[])["itu-pp18-res", "un-", "bipm-"])
            Measured(family).Texts.ShouldAllBe(static text => text.Clauses!.F1 >= 0.99);
    }

    private static AccuracyTable Measured(string family)
    {
        var files = SharedTexts
            .All()
            .Where(file => Path.GetFileName(file).StartsWith(family, StringComparison.Ordinal) && SharedTexts.Gold(file) is not null)
            .ToList();
        files.ShouldNotBeEmpty();
        return Accuracy.Of([.. files.Select(static file => (file, SharedTexts.Read(file), SharedTexts.Gold(file)))]);
    }

    private static AccuracyTable Of(string? gold) => Accuracy.Of([("lamps", Reader.Read(BlockText.FromLines(Lamps)), gold)]);
}
