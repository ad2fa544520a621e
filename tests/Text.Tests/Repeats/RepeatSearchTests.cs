using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Repeats;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Repeats;

public sealed class RepeatSearchTests
{
    private static readonly string[] Words =
    [
        "harbour",
        "lantern",
        "to",
        "report",
        "Council",
        "bell",
        "fog",
        "island",
        "this",
        "resolution",
        "ferry",
        "WSIS",
        "2031",
        "keeper",
        "tide",
        "the",
        "of",
        "rope",
    ];

    [Fact]
    public void The_order_in_which_clauses_are_looked_at_changes_nothing() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Texts(),
                texts =>
                {
                    var (here, held) = (Passages("h", texts.Take(2)), Passages("t", texts.Skip(2)));
                    return Said(here, held).SequenceEqual(Said(here, [.. held.Reverse()]));
                }
            )
        );

    [Fact]
    public void Of_two_clauses_each_is_as_near_to_the_other() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Texts(),
                texts =>
                {
                    var all = Passages("c", texts);
                    var found = Search(all, all).ToDictionary(one => (one.Here.Id, one.There.Id), one => one.Likeness);
                    return found.All(one => found.TryGetValue((one.Key.Item2, one.Key.Item1), out var back) && Math.Abs(back - one.Value) < 0.002);
                }
            )
        );

    [Fact]
    public void Shared_stretches_lie_in_the_words_of_both_and_are_cut_from_them()
    {
        var one = Search(
                [new Passage("h", Language.English, "to paint the ferry ropes of remote islands green")],
                [new Passage("t", Language.English, "that ferry ropes of remote islands be painted green each year")]
            )
            .ShouldHaveSingleItem();
        one.WordsHere.ShouldAllBe(span => span.End <= one.Here.Words.Length);
        one.WordsThere.ShouldAllBe(span => span.End <= one.There.Words.Length);
        one.Phrases.ShouldAllBe(phrase => one.Here.Words.Contains(phrase, StringComparison.Ordinal));
        one.Kind.ShouldBe(RepeatKind.Same);
    }

    [Fact]
    public void Two_languages_share_only_what_both_write_alike()
    {
        var here = new Passage("h", Language.English, "to bring the ferry ropes of QRX under resolution 99/812") { Marks = Marks };
        Search([here], [new Passage("t", Language.French, "placer les cordes des bacs sous la résolution 99/812") { Marks = Marks }])
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(RepeatKind.SharedNames);
        Search([here with { Marks = [] }], [new Passage("t", Language.French, "ferry ropes ferry ropes islands") { Marks = [] }]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("every year", "every two years", 12, 24)]
    [InlineData("every year", "annually", 12, 12)]
    public void How_often_a_clause_wants_its_report_is_told_in_months(string one, string other, int months, int others)
    {
        var reports = AskedReport.In(Read($"to report to the Council {one} on ferry ropes;", $"to report to the Council {other} on ferry ropes."));
        reports.Select(report => report.Cycle!.Months).ShouldBe([months, others]);
        reports[0].By.ShouldBe(reports[1].By);
        reports[0].To.ShouldBe(["demo/council"]);
    }

    [Fact]
    public void Reports_of_two_texts_on_themselves_are_two_and_within_one_text_one()
    {
        var reports = AskedReport.In(
            Read("to report to the Council every year on the implementation of this resolution;", "to report to the Council on progress with this resolution.")
        );
        reports.ShouldAllBe(report => report.IsOnItself);
        reports[0].IsSameAs(reports[1], isSameText: true, saysTheSame: false).ShouldBeTrue();
        var (here, there) = (reports[0] with { About = ["demo/council/res/1"] }, reports[1] with { About = ["demo/council/res/2"] });
        here.IsSameAs(there, isSameText: false, saysTheSame: true).ShouldBeFalse();
        here.IsSameAs(there with { About = ["demo/council/res/1"], IsOnItself = false }, isSameText: false, saysTheSame: false).ShouldBeTrue();
    }

    private static readonly SharedMark[] Marks = [new(MarkKind.Citation, "un/ga/res/99/812"), new(MarkKind.Name, "QRX")];

    private static Reading Read(string first, string second) =>
        Reader.Read(
            BlockText.FromLines(
                $"""
                RESOLUTION 41 (D25)
                Ropes of ferries
                The Demonstration Council,
                recognizing
                that ropes wear,
                instructs the Secretary-General
                1	{first}
                2	{second}
                """
            )
        );

    private static Arbitrary<string[]> Texts() =>
        Gen.ArrayOf(Gen.Elements(Words)).Where(words => words.Length is > 3 and < 15).Select(words => string.Join(' ', words)).ArrayOf(6).ToArbitrary();

    private static Passage[] Passages(string name, IEnumerable<string> texts) =>
        [.. texts.Select((text, at) => new Passage(name + at, Language.English, text))];

    private static IReadOnlyList<FoundRepeat> Search(IReadOnlyList<Passage> here, IReadOnlyList<Passage> held)
    {
        var search = new RepeatSearch(here);
        foreach (var passage in held)
            search.Look(passage);
        return search.Found(100);
    }

    private static IEnumerable<(string, string, double)> Said(IReadOnlyList<Passage> here, IReadOnlyList<Passage> held) =>
        Search(here, held).Select(one => (one.Here.Id, one.There.Id, one.Likeness));
}
