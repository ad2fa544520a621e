using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>The contribution with a draft new Council resolution: what its readers count.</summary>
public sealed class ContributionTests
{
    private static readonly Lazy<Reading> Contribution = new(static () => SharedTexts.Read(SharedTexts.Contribution));

    private static Reading Reading
    {
        get
        {
            Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
            return Contribution.Value;
        }
    }

    [Fact]
    public void It_is_a_Chinese_draft_resolution_in_the_ITU_form()
    {
        (Reading.Language, Reading.Kind, Reading.Form).ShouldBe((Language.Chinese, DocumentKind.DraftResolution, TextForm.Itu));
        Reading.Instrument.ShouldBeNull();
        Reading.Score.ShouldBeGreaterThan(0.99);
    }

    [Fact]
    public void Its_blocks_have_their_clauses()
    {
        Counts(Reading.Preamble).ShouldBe(["recalling 10", "recalling further 4", "considering 7", "taking into account 3"]);
        Counts(Reading.Operative).ShouldBe(["resolves 3", "instructs 10", "instructs 5", "encourages 4", "encourages 5"]);
        Reading.Preamble.Concat(Reading.Operative).Select(static block => block.Line).ShouldBe([28, 39, 44, 52, 56, 60, 71, 81, 86]);
    }

    [Fact]
    public void Labels_run_in_Latin_letters_and_figures()
    {
        Labels(Reading.Preamble[0]).ShouldBe("a) b) c) d) e) f) g) h) i) j)");
        Labels(Reading.Preamble[1]).ShouldBe("a) b) c) d)");
        Labels(Reading.Operative[1]).ShouldBe("1 2 3 4 5 6 7 8 9 10");
        Reading.Findings.ShouldNotContain(static finding => finding.Rule == "label-sequence");
    }

    [Fact]
    public void The_fourth_task_of_the_group_has_four_items()
    {
        var fourth = Reading.Operative[2].Clauses[3];
        fourth.Id.ShouldBe("sec_3__para_4");
        fourth.Children.Select(static item => (item.Label, item.Line)).ShouldBe([("i)", 76), ("ii)", 77), ("iii)", 78), ("iv)", 79)]);
        fourth.Children[3].Id.ShouldBe("sec_3__para_4__item_iv");
    }

    [Fact]
    public void Recitals_count_through_the_preamble() =>
        Reading
            .Preamble.SelectMany(static block => block.Clauses)
            .Select(static clause => clause.Id)
            .ShouldBe(Enumerable.Range(1, 24).Select(static n => $"rec_{n}"));

    [Fact]
    public void The_footnote_belongs_to_the_third_of_the_last()
    {
        var note = Reading.Footnotes.ShouldHaveSingleItem();
        (note.Mark, note.At).ShouldBe(("1", "sec_5__para_3"));
        note.Call!.Value.Of(Reading.Text).ShouldBe("[footnoteRef:1]1");
        Reading.Operative[4].Clauses[2].Span.Start.ShouldBeLessThan(note.Call.Value.Start);
        Reading.Operative[4].Clauses[2].Text.ShouldNotContain("[");
        Reading.Operative[4].Clauses[2].Text.ShouldNotContain("1");
    }

    [Fact]
    public void Marks_are_in_no_clause_and_split_lines_are_joined()
    {
        Reading.AllClauses().ShouldAllBe(static clause => !clause.Text.Contains("bookmark") && !clause.Text.Contains('\n'));
        Reading.Header.Title!.Value.ShouldNotContain("\n");
        Reading.Header.References!.Value.Split('\n').Length.ShouldBe(7);
        Reading.Unplaced.ShouldBeEmpty();
    }

    [Fact]
    public void Look_alikes_are_found_where_they_stand() =>
        Reading
            .Findings.Where(static finding => finding.Rule == "homoglyph")
            .Select(static finding => (finding.Line, finding.Column, finding.Words, finding.Suggestion))
            .ShouldBe([(17, 13, "С", "C"), (17, 23, "С", "C"), (17, 37, "С", "C"), (18, 7, "С", "C"), (40, 22, "а", "a"), (42, 22, "с", "c")]);

    private static IEnumerable<string> Counts(IEnumerable<ClauseBlock> blocks) => blocks.Select(static block => $"{block.Keyword} {block.Clauses.Count}");

    private static string Labels(ClauseBlock block) => string.Join(' ', block.Clauses.Select(static clause => clause.Label));
}
