using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Model.Tests.Instruments;

public sealed class LineageTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_later_revision_follows_words_not_numbers()
    {
        var older = Read("d31", "en");
        var first = Propose(older, []);
        var second = Propose(Read("d33", "en"), [new KnownText(older, first)], [.. first.Select(clause => clause.WId)]);

        // Places in reading order, from 0: what each clause of the revision was before; -1 where it is new.
        int[] was = [0, 2, -1, 3, 4, 5, 6, 7, 8, 9, 10, 11, -1, 14, 12];
        second.Select(clause => first.Select(one => one.WId).ToList().IndexOf(clause.WId)).ShouldBe(was);
        second.Select(clause => clause.WId).Distinct().Count().ShouldBe(second.Count);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Another_language_of_the_same_revision_shares_every_lineage(string language)
    {
        var english = Read("d31", "en");
        var first = Propose(english, []);

        Propose(Read("d31", language), [new KnownText(english, first)], [.. first.Select(clause => clause.WId)])
            .Select(clause => clause.WId)
            .ShouldBe(first.Select(clause => clause.WId));
    }

    [Fact]
    public void A_new_clause_never_takes_the_name_of_one_that_is_gone()
    {
        var older = Parse("resolves\n1\tto keep the northern lamps;\n2\tto paint the southern ladders,\n");
        var first = Propose(older, []);
        var second = Propose(
            Parse("resolves\n1\tto keep the northern lamps;\n2\tto hold a yearly meeting of pilots,\n"),
            [new KnownText(older, first)],
            [.. first.Select(clause => clause.WId)]
        );

        second[0].WId.ShouldBe(first[0].WId);
        second[1].WId.ShouldNotBe(first[1].WId);
    }

    [Fact]
    public void The_same_revision_comes_first_then_the_same_language_of_the_nearest()
    {
        (int, Language)[] texts = [(2025, Language.English), (2025, Language.Chinese), (2027, Language.English), (2021, Language.Chinese)];
        KnownText.ToFollow(texts, 2027, Language.Chinese).ShouldBe([2, 1]);
        KnownText.ToFollow(texts, 2029, Language.French).ShouldBe([2]);
        KnownText.ToFollow([], 2029, Language.French).ShouldBeEmpty();
    }

    private static IReadOnlyList<Clause> Propose(Reading reading, IReadOnlyList<KnownText> known, IReadOnlyList<string>? taken = null) =>
        Lineage.Propose(Document.TakeIn(reading, new TakenFile("x", new string('a', 64)), Standing.Adopted, "x", null, Now), reading, Now, known, taken);

    private static Reading Read(string session, string language)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Resolute.slnx")))
            folder = folder.Parent;
        return Parse(File.ReadAllText(Path.Combine(folder.FullName, "samples", "versions", $"resolution-11-{session}-{language}.txt")));
    }

    private static Reading Parse(string text) => Reader.Read(BlockText.FromLines(text));
}
