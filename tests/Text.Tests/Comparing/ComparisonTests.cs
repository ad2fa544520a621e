using Resolute.Text.Comparing;
using Resolute.Text.Languages;

namespace Resolute.Text.Tests.Comparing;

public sealed class ComparisonTests
{
    private const string Older = """
        RESOLUTION 3 (Rev. Testville, 2031)
        On kites
        The Kite Council,
        considering
        a)	that kites fly higher over the western hills in autumn;
        b)	that strings tangle,
        instructs the Secretary-General
        1	to buy forty kites for the schools of the valley;
        2	to report to the Council each year on the kites that were lost,
        invites Member States
        1	to lend ladders to one another.
        """;

    public static TheoryData<Language> Languages { get; } = new(LanguageNames.Official);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_became_of_each_clause_is_told_alike_in_six_languages(Language language)
    {
        var expected = File.ReadAllLines(Path.Combine(Versions.Folder, "expected.tsv")).Where(line => !line.StartsWith('#')).Skip(1);
        var comparison = Comparison.Of(Versions.Sample("d31", language), Versions.Sample("d33", language));
        comparison.Clauses.Select(Versions.Row).ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_demonstration_resolution_changed_one_clause_gained_one_and_lost_one(string language)
    {
        var demo = Path.Combine(SharedTexts.Root(), "samples", "demo");
        var comparison = Versions.Compare(
            File.ReadAllText(Path.Combine(demo, $"resolution-7-d25-{language}.txt")),
            File.ReadAllText(Path.Combine(demo, $"resolution-7-d27-{language}.txt"))
        );
        comparison
            .Counts.Where(count => count.Value > 0)
            .Select(count => (count.Key, count.Value))
            .ShouldBe([(ClauseChange.New, 1), (ClauseChange.Gone, 1), (ClauseChange.Changed, 1), (ClauseChange.Same, 16)]);
        comparison.Clauses.Single(pair => pair.Change == ClauseChange.Changed).Facts.ShouldBe([AskedFact.Due]);
        comparison.Clauses.Count(pair => pair.IsClosedOtherwise).ShouldBe(2);
        comparison.IsEqual.ShouldBeFalse();
    }

    [Fact]
    public void A_clause_put_in_front_renumbers_the_rest_and_moves_none()
    {
        var newer = Older
            .Replace("1\tto buy", "1\tto draw a map of the windy places;\n2\tto buy", StringComparison.Ordinal)
            .Replace("2\tto report", "3\tto report", StringComparison.Ordinal);
        var counts = Versions.Compare(Older, newer).Counts;
        (counts[ClauseChange.New], counts[ClauseChange.Renumbered], counts[ClauseChange.Moved], counts[ClauseChange.Changed]).ShouldBe((1, 2, 0, 0));
    }

    [Fact]
    public void Clauses_that_changed_places_are_moved_not_rewritten()
    {
        var newer = Older.Replace(
            "1\tto buy forty kites for the schools of the valley;\n2\tto report to the Council each year on the kites that were lost,",
            "1\tto report to the Council each year on the kites that were lost;\n2\tto buy forty kites for the schools of the valley,",
            StringComparison.Ordinal
        );
        newer.ShouldNotBe(Older);
        var counts = Versions.Compare(Older, newer).Counts;
        (counts[ClauseChange.Moved], counts[ClauseChange.Renumbered], counts[ClauseChange.Same]).ShouldBe((1, 1, 3));
    }

    [Fact]
    public void A_heading_that_asks_somebody_else_is_a_change_of_the_heading_and_of_what_its_clauses_ask()
    {
        var comparison = Versions.Compare(
            Older,
            Older.Replace("instructs the Secretary-General", "invites the Director of the Telecommunication Development Bureau", StringComparison.Ordinal)
        );
        var heading = comparison.Headings[1];
        (heading.HasOtherKeyword, heading.HasOtherAddressees).ShouldBe((true, true));
        comparison.Clauses.Where(pair => pair.Newer[0].Heading == heading.Newer).ShouldAllBe(pair => pair.Facts.Contains(AskedFact.Addressees));
        comparison.Clauses.ShouldAllBe(pair => pair.Change == ClauseChange.Same);
        comparison.IsEqual.ShouldBeFalse();
    }

    [Fact]
    public void A_clause_that_became_a_list_is_split()
    {
        const string Whole = "resolves\n1\tto paint the ferry in winter, to mend its engine before spring and to train two pilots from every island,\n";
        const string Parts =
            "resolves\n1\tbefore the season:\na)\tto paint the ferry in winter;\nb)\tto mend its engine before spring;\nc)\tto train two pilots from every island,\n";
        var pair = Versions.Compare(Whole, Parts).Clauses.Single(one => one.Change == ClauseChange.Split);
        pair.Newer.Count.ShouldBeGreaterThanOrEqualTo(3);
        Versions.Compare(Parts, Whole).Clauses.Count(one => one.Change == ClauseChange.Joined).ShouldBe(1);
    }

    [Fact]
    public void A_word_outside_the_clauses_is_not_overlooked()
    {
        Versions.Compare(Older, Older.Replace("On kites", "On balloons", StringComparison.Ordinal)).IsEqual.ShouldBeFalse();
        Versions.Compare(Older, Older.Replace("The Kite Council", "The Kite Assembly", StringComparison.Ordinal)).IsEqual.ShouldBeFalse();
    }

    [Fact]
    public void Print_alone_is_no_difference()
    {
        var printed = Older
            .Replace("forty kites for", "forty\u00a0kites\nfor", StringComparison.Ordinal)
            .Replace("Secretary-General", "Secretary\u2011General", StringComparison.Ordinal);
        Versions.Compare(Older, printed).IsEqual.ShouldBeTrue();
    }
}
