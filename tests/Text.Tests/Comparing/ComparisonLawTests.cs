using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Comparing;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Comparing;

public sealed class ComparisonLawTests
{
    private static readonly string[] Lines =
    [
        "recalling",
        "a)\tthat lamps burn oil from the southern islands;",
        "b)\tthat oil is dear; and that keepers wait for it all winter,",
        "a)\tthe same words;",
        "resolves",
        "instructs the Secretary-General",
        "1\tto keep the lamps of the northern coast;",
        "2\tto keep the lamps of the southern coast;",
        "1\tthe following:",
        "i)\tto count the oil that is left in each tower;",
        "ii)\tto count the oil that is left in each tower;",
        "2.\tRequests the Secretary-General to report on lamps;",
        "责成秘书长",
        "1\t向理事会报告灯塔用油情况；",
        "يكلف الأمين العام",
        "to keep the lamps, as of old",
        "____________________",
        "1 A note at the foot of a page.",
        "ANNEX 1",
        "Report on lamps",
        "1.1\tLamps: the keepers met. They left.",
    ];

    private static readonly Gen<Reading> Texts = Gen.Elements(Lines).ListOf().Select(lines => Versions.Read(string.Join('\n', lines)));

    [Fact]
    public void Every_clause_of_both_texts_stands_in_exactly_one_pair() =>
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (older, newer) => HoldsAllOnce(Comparison.Of(older, newer), older, newer))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_equals_itself() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                text => Comparison.Of(text, text) is var comparison && comparison.IsEqual && comparison.Clauses.All(pair => pair.Change == ClauseChange.Same)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_texts_are_equal_from_either_side_or_from_none() =>
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), (older, newer) => Comparison.Of(older, newer).IsEqual == Comparison.Of(newer, older).IsEqual)
            .QuickCheckThrowOnFailure();

    // Of words that recur or nearly recur, which are the ones that stayed depends on the side that one looks from.
    [Fact]
    public void Seen_from_the_other_side_what_is_new_is_gone() =>
        Prop.ForAll(
                Unlike.ToArbitrary(),
                Unlike.ToArbitrary(),
                (older, newer) =>
                {
                    var (there, back) = (Comparison.Of(older, newer), Comparison.Of(newer, older));
                    return there.Counts[ClauseChange.New] == back.Counts[ClauseChange.Gone] && there.Counts[ClauseChange.Gone] == back.Counts[ClauseChange.New];
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static readonly Gen<Reading> Unlike = Gen.Shuffle(
            new[]
            {
                "to paint both towers before winter comes;",
                "to count barrels, ropes and spare wicks;",
                "to teach apprentices how fog signals sound;",
                "to lend boats during storms;",
                "to print tide tables each spring;",
                "to send old logs into an archive;",
                "to thank everybody who rowed;",
                "to weigh anchors at noon;",
            }
        )
        .SelectMany(lines => Gen.Choose(0, lines.Length).Select(many => lines.Take(many)))
        .Select(lines => Versions.Read(string.Join('\n', lines.Select((line, at) => $"{at + 1}\t{line}").Prepend("instructs the Secretary-General"))));

    [Fact]
    public void Every_clause_of_two_languages_stands_in_exactly_one_pair_and_order_is_kept() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                Texts.ToArbitrary(),
                (first, second) =>
                {
                    var pairs = Alignment.Of(first, second).Clauses;
                    return Once(pairs.Where(pair => pair.First is not null).Select(pair => pair.First!.Ordinal), first)
                        && Once(pairs.Where(pair => pair.Second is not null).Select(pair => pair.Second!.Ordinal), second);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_official_text_beside_the_repository_equals_itself_and_is_aligned_with_itself()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        foreach (var file in SharedTexts.All().Where((_, at) => at % 4 == 0))
        {
            var reading = SharedTexts.Read(file);
            Comparison.Of(reading, reading).IsEqual.ShouldBeTrue(file);
            Alignment.Of(reading, reading).IsComplete.ShouldBeTrue(file);
        }
    }

    private static bool HoldsAllOnce(Comparison comparison, Reading older, Reading newer) =>
        Once(comparison.Clauses.SelectMany(pair => pair.Older).Select(clause => clause.Ordinal), older)
        && Once(comparison.Clauses.SelectMany(pair => pair.Newer).Select(clause => clause.Ordinal), newer)
        && comparison.UnderHeadings().SelectMany(under => under.Clauses).Count() == comparison.Clauses.Count;

    private static bool Once(IEnumerable<int> places, Reading text) => places.Order().SequenceEqual(Enumerable.Range(0, text.AllClauses().Count()));
}
