using FsCheck;
using FsCheck.Fluent;
using Resolute.Text.Search;

namespace Resolute.Text.Tests.Search;

/// <summary>What meets in the index, and the laws of what is written there.</summary>
public sealed class AnalyserTests
{
    private static readonly string[] Pieces =
    [
        "Resolución",
        "résolutions ",
        "قَرَارٌ",
        "والقرار ",
        "大会",
        "𠀀",
        "резолюциями ",
        "CWG-WSIS&SDG-42/12(Rev.1)",
        " ",
        "\0",
        "\ud83d",
        "é",
        "\"*:^(",
        "12",
        "\u00ad",
        "ـ",
        "İß",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
        )
        .ToArbitrary();

    [Theory]
    [InlineData("resolution", "Résolution")]
    [InlineData("résolutions", "RESOLUTION")]
    [InlineData("resolución", "resoluciones")]
    [InlineData("agencia", "agencias")]
    [InlineData("adoptado", "adoptadas")]
    [InlineData("agency", "agencies")]
    [InlineData("process", "processes")]
    [InlineData("member", "members")]
    [InlineData("request", "requested")]
    [InlineData("nationaux", "nationale")]
    [InlineData("adopté", "adoptées")]
    [InlineData("резолюция", "резолюциями")]
    [InlineData("РЕЗОЛЮЦИЮ", "резолюций")]
    [InlineData("совет", "Советом")]
    [InlineData("государства", "государств")]
    [InlineData("новый", "новых")]
    [InlineData("учёт", "учета")]
    [InlineData("قرار", "قَرَارٌ")]
    [InlineData("قرار", "القرار")]
    [InlineData("قرار", "والقرار")]
    [InlineData("قرار", "قرارات")]
    [InlineData("قرار", "قـــرار")]
    [InlineData("قرارًا", "بالقرار")]
    [InlineData("أمانة", "الامانه")]
    [InlineData("المعلومات", "معلومة")]
    [InlineData("大會", "大会")]
    [InlineData("ＩＣＴ", "ict")]
    [InlineData("re\u00adso\u00adlu\u00adtion", "resolution")]
    public void Two_spellings_that_a_reader_takes_for_the_same_have_the_same_terms(string one, string other) =>
        Terms(one).Intersect(Terms(other)).ShouldNotBeEmpty($"{string.Join(',', Terms(one))} / {string.Join(',', Terms(other))}");

    [Theory]
    [InlineData("و", "وقرار", "قرار")]
    [InlineData("ب", "بقرار", "قرار")]
    public void A_letter_that_may_be_a_word_before_a_word_is_read_both_ways(string letter, string written, string sought)
    {
        Terms(written).ShouldContain(sought);
        Terms(written).ShouldContain(letter + sought);
    }

    [Theory]
    [InlineData("council", "counsel")]
    [InlineData("قرار", "تقرير")]
    [InlineData("совет", "советник")]
    [InlineData("大会", "大学")]
    public void Other_words_have_other_terms(string one, string other) => Terms(one).Intersect(Terms(other)).ShouldBeEmpty();

    [Theory]
    [InlineData("cwg wsis sdg 42 12", "CWG-WSIS&SDG-42/12")]
    [InlineData("a res 80 173", "A/RES/80/173")]
    [InlineData("c26 inf 8", "C26/INF/8")]
    [InlineData("C26INF8", "C26/INF/8")]
    [InlineData("С26/INF/8", "C26/INF/8")]
    [InlineData("ＣＷＧ－ＷＳＩＳ＆ＳＤＧ－４２／１２", "CWG-WSIS&SDG-42/12")]
    public void A_symbol_is_one_run_in_any_spelling(string typed, string printed) => Analyser.Run(typed).ShouldBe(Analyser.Run(printed));

    [Fact]
    public void A_symbol_in_a_text_is_found_by_its_parts()
    {
        var query = SearchQuery.Of("cwg wsis sdg 42 12");
        var held = Terms("The paper CWG-WSIS&SDG-42/12(Rev.1) was shown.");
        query.Terms.ShouldAllBe(term => held.Any(term.Takes));
    }

    [Fact]
    public void Chinese_is_found_by_two_characters_and_by_one()
    {
        var held = Terms("联合国大会通过");
        SearchQuery.Of("大会").Terms.ShouldAllBe(term => held.Any(term.Takes));
        SearchQuery.Of("大会").Terms.Count.ShouldBe(1);
        SearchQuery.Of("会").Terms.ShouldAllBe(term => held.Any(term.Takes));
        SearchQuery.Of("过").Terms.ShouldAllBe(term => held.Any(term.Takes));
        SearchQuery.Of("学").Terms.ShouldNotContain(term => held.Any(term.Takes));
    }

    [Fact]
    public void Any_text_gives_terms_whose_places_lie_in_it_in_order()
    {
        Prop.ForAll(
                Texts,
                text =>
                {
                    var tokens = Analyser.Tokens(text);
                    var last = 0;
                    foreach (var (term, span) in tokens)
                    {
                        if (span.Start < last || span.Length <= 0 || span.End > text.Length || term.Length is 0 or > Analyser.LongestTerm)
                            return false;
                        if (!term.EnumerateRunes().All(rune => SearchLettersOf(rune)))
                            return false;
                        last = span.Start;
                    }

                    return tokens.Count <= text.Length * 2;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_text_gives_the_same_terms_again() =>
        Prop.ForAll(Texts, text => Analyser.Tokens(text).SequenceEqual(Analyser.Tokens(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_stands_in_a_text_is_found_by_asking_for_it() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var held = IndexTerms.Of([], "", text);
                    return SearchQuery.Of(text).Terms.All(term => held.Any(term.Takes));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Time_grows_as_length_does()
    {
        var traps = new[]
        {
            new string('a', 400_000),
            string.Concat(Enumerable.Repeat("A/1-", 100_000)),
            new string('大', 400_000),
            new string('\u064b', 400_000),
        };
        foreach (var trap in traps)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Analyser.Tokens(trap).Count.ShouldBeLessThan(800_001);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        }
    }

    private static List<string> Terms(string text) => [.. Analyser.Tokens(text).Select(token => token.Term)];

    private static bool SearchLettersOf(System.Text.Rune rune) =>
        rune.Value >= 0x80 ? rune.Value != 0xFFFD : char.IsAsciiLetterLower((char)rune.Value) || char.IsAsciiDigit((char)rune.Value);
}
