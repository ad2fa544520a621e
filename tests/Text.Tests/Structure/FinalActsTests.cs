using Resolute.Text.Measuring;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>Forty texts of one plenipotentiary conference.</summary>
public sealed class FinalActsTests
{
    private static readonly Lazy<IReadOnlyList<(string Name, Reading Reading, string? Gold)>> Acts = new(static () =>
        [.. SharedTexts.FinalActs().Select(static file => (Path.GetFileNameWithoutExtension(file)[9..], SharedTexts.Read(file), SharedTexts.Gold(file)))]
    );

    private static IReadOnlyList<(string Name, Reading Reading, string? Gold)> Texts
    {
        get
        {
            Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
            return Acts.Value;
        }
    }

    [Fact]
    public void Each_has_its_preamble_and_its_operative_part()
    {
        Texts.Count.ShouldBe(40);
        Texts.ShouldAllBe(static text => text.Reading.Form == TextForm.Itu && text.Reading.Preamble.Count > 0 && text.Reading.Operative.Count > 0);
        Texts
            .SelectMany(static text => text.Reading.Preamble.Concat(text.Reading.Operative))
            .ShouldAllBe(static block => block.Keyword != "unknown" && block.Clauses.Count > 0);
    }

    [Fact]
    public void Each_says_what_it_is()
    {
        Texts.Count(static text => text.Reading.Kind == DocumentKind.Decision).ShouldBe(2);
        Texts.Count(static text => text.Reading.Kind == DocumentKind.Recommendation).ShouldBe(1);
        Texts.Count(static text => text.Reading.Kind == DocumentKind.Resolution).ShouldBe(37);
    }

    [Fact]
    public void No_number_is_called_missing_that_stands_within_a_line()
    {
        // 131: 12 and 18 stand within the line above and open with another word than their neighbours; 177: a letter stands within a sentence.
        var breaks = Texts.SelectMany(static text =>
            text.Reading.Findings.Where(static one => one.Rule is "label-sequence" or "missing-label").Select(one => $"{text.Name}:{one.Line}")
        );
        breaks.ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_at_the_end_of_a_line_opens_its_block() =>
        // 30: "having noted" behind the comma that ends the clause above it.
        Texts
            .Single(static text => text.Name == "res030")
            .Reading.Preamble.Select(static block => (block.Keyword, block.Line, block.Clauses.Count))
            .ShouldBe([("considering", 4, 5), ("recognizing", 12, 2), ("having noted", 14, 3), ("concerned", 18, 4), ("aware", 23, 1), ("recalling", 25, 1)]);

    [Fact]
    public void Glued_labels_are_parted()
    {
        Texts
            .Single(static text => text.Name == "res140")
            .Reading.Operative[0]
            .Clauses.Select(static clause => clause.Label)
            .ShouldBe(Enumerable.Range(1, 11).Select(static n => $"{n}"));
        Texts.Single(static text => text.Name == "dec011").Reading.Operative[0].Clauses.Count.ShouldBe(13);
        Texts.Single(static text => text.Name == "dec005").Reading.Operative[0].Clauses[0].Children.Count.ShouldBe(4);
    }

    [Fact]
    public void Annexes_and_signatures_are_no_clauses()
    {
        var signed = Texts.Single(static text => text.Name == "rec007").Reading;
        signed.Leaves.ShouldContain(static leaf => leaf.Kind == LeafKind.Annex);
        signed.AllClauses().Count().ShouldBe(10);
    }

    [Fact]
    public void Three_that_people_read_agree_with_them()
    {
        var table = Accuracy.Of(Texts);
        var measured = table.Texts.Where(static text => text.Clauses is not null).ToList();
        measured.Count.ShouldBe(3);
        measured.ShouldAllBe(static text => text.Clauses!.F1 >= 0.99);
    }

    [Fact]
    public void At_most_one_character_in_a_hundred_has_no_place() => Accuracy.Of(Texts).Texts.ShouldAllBe(static text => text.UnplacedShare <= 0.01);
}
