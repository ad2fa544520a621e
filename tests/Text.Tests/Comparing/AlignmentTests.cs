using Resolute.Text.Comparing;
using Resolute.Text.Languages;

namespace Resolute.Text.Tests.Comparing;

public sealed class AlignmentTests
{
    private const string English = """
        considering
        [bookmark: lt_pId011]a)	that boats leave early;
        [bookmark: lt_pId012]b)	that lamps go out,
        resolves
        [bookmark: lt_pId021]1	to light every lamp;
        [bookmark: lt_pId022]2	to pay the keepers,
        """;

    public static TheoryData<Language, Language> Pairs { get; } =
        new(LanguageNames.Official.SelectMany(one => LanguageNames.Official.Where(other => other != one).Select(other => (one, other))));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_clause_stands_beside_its_translation(Language first, Language second)
    {
        foreach (var session in new[] { "d31", "d33" })
        {
            var alignment = Alignment.Of(Versions.Sample(session, first), Versions.Sample(session, second));
            alignment.IsComplete.ShouldBeTrue();
            alignment.Clauses.ShouldAllBe(pair => pair.First!.Ordinal == pair.Second!.Ordinal);
            alignment.Headings.ShouldAllBe(pair => pair.First != null && pair.Second != null);
        }
    }

    [Fact]
    public void Marks_of_the_production_system_decide_against_labels()
    {
        const string Chinese = """
            考虑到
            [bookmark: lt_pId012]a)	灯会熄灭；
            [bookmark: lt_pId011]b)	船只很早离港，
            做出决议
            [bookmark: lt_pId021]1	点亮每一盏灯；
            [bookmark: lt_pId022]2	支付守灯人的报酬，
            """;
        var pairs = Alignment.Of(Versions.Read(English), Versions.Read(Chinese)).Clauses;
        pairs.Count(pair => pair.Rule == "production-mark").ShouldBeGreaterThanOrEqualTo(3);
        pairs
            .Where(pair => pair is { First: not null, Second: not null, Rule: "production-mark" })
            .ShouldAllBe(pair => pair.First!.Ordinal > 1 || pair.First.Ordinal + pair.Second!.Ordinal == 1);
    }

    [Fact]
    public void What_was_not_translated_stands_alone_and_says_why()
    {
        const string French = """
            décide
            1	d'allumer chaque lampe;
            2	de payer les gardiens,
            """;
        var pairs = Alignment.Of(Versions.Read(English), Versions.Read(French)).Clauses;
        pairs.Where(pair => pair.Second is null).Select(pair => pair.Rule).ShouldBe(["heading-without-counterpart", "heading-without-counterpart"]);
        pairs.Count(pair => pair is { First: not null, Second: not null }).ShouldBe(2);
    }

    [Fact]
    public void A_clause_missing_in_the_middle_does_not_shift_the_rest()
    {
        var english = Versions.Sample("d31", Language.English);
        var french = Versions.Read(
            Versions
                .Sample("d31", Language.French)
                .Text.Replace(
                    "3\tde former deux gardiens de chaque port et de leur prêter des outils, et de consigner ce qu'ils ont appris dans un manuel de 40 pages au plus;\n",
                    "",
                    StringComparison.Ordinal
                )
        );
        var alone = Alignment.Of(english, french).Clauses.Where(pair => pair.First is null || pair.Second is null).ToList();
        alone.Select(pair => pair.First?.Labels).ShouldBe(["3"]);
        alone[0].Rule.ShouldBe("no-counterpart");
    }

    [Fact]
    public void The_demonstration_texts_are_aligned_whole()
    {
        var demo = Path.Combine(SharedTexts.Root(), "samples", "demo");
        foreach (var session in new[] { "d25", "d27" })
        {
            var (english, chinese) = (
                File.ReadAllText(Path.Combine(demo, $"resolution-7-{session}-en.txt")),
                File.ReadAllText(Path.Combine(demo, $"resolution-7-{session}-zh.txt"))
            );
            var alignment = Alignment.Of(Versions.Read(english), Versions.Read(chinese));
            alignment.IsComplete.ShouldBeTrue();
            alignment.Clauses.ShouldAllBe(pair => pair.First!.Clause.Id == pair.Second!.Clause.Id);
        }
    }
}
