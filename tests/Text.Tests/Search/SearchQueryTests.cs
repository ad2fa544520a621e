using Resolute.Text.Languages;
using Resolute.Text.Search;

namespace Resolute.Text.Tests.Search;

/// <summary>What a question looks for, what is marked, and what was perhaps meant.</summary>
public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("\"lanterns\" OR * AND NOT (oil) ^x:y", "lanterns or and not oil x y")]
    [InlineData("a\0b", "a b")]
    [InlineData("' ; -- drop", "drop")]
    public void Signs_have_no_meaning_of_their_own(string hostile, string plain)
    {
        SearchQuery.Of(hostile).Terms.Select(term => term.Forms[0]).ShouldBe(SearchQuery.Of(plain).Terms.Select(term => term.Forms[0]));
        SearchQuery.Of(hostile).Terms.ShouldAllBe(term => !term.IsBeginning);
    }

    [Fact]
    public void Signs_alone_ask_nothing()
    {
        SearchQuery.Of("\"*\" (:) \0 ^ -").Terms.ShouldBeEmpty();
        SearchQuery.Of("\"*\" (:) \0 ^ -").Name.ShouldBeNull();
        SearchQuery.Of("").Terms.ShouldBeEmpty();
    }

    [Fact]
    public void The_smallest_words_are_passed_over_beside_others_and_asked_for_alone()
    {
        SearchQuery.Of("the lanterns of the island").Terms.Count.ShouldBe(2);
        SearchQuery.Of("the").Terms.Count.ShouldBe(1);
    }

    [Fact]
    public void A_question_of_ten_thousand_letters_stays_small() =>
        SearchQuery.Of(string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"w{number}"))).Terms.Count.ShouldBe(SearchQuery.MostTerms);

    [Fact]
    public void The_word_that_is_being_typed_may_go_on()
    {
        SearchQuery.Of("small lant", isTyping: true).Terms.Select(term => term.IsBeginning).ShouldBe([false, true]);
        SearchQuery.Of("small lant ", isTyping: true).Terms.Select(term => term.IsBeginning).ShouldBe([false, false]);
    }

    [Fact]
    public void An_excerpt_shows_where_the_words_stand_together_and_marks_them_as_they_are_printed()
    {
        var text =
            string.Join(' ', Enumerable.Repeat("Nothing to see on this quay.", 40))
            + " Les lanternes des petites îles brûlent. "
            + string.Join(' ', Enumerable.Repeat("Nor here.", 90));
        var excerpt = Excerpt.Of(text, SearchQuery.Of("lanterne ile"));
        excerpt.Parts.Where(part => part.IsSought).Select(part => part.Words).ShouldBe(["lanternes", "îles"]);
        excerpt.IsCutBefore.ShouldBeTrue();
        excerpt.IsCutAfter.ShouldBeTrue();
        string.Concat(excerpt.Parts.Select(part => part.Words)).Length.ShouldBeLessThan(330);
        text.ShouldContain(string.Concat(excerpt.Parts.Select(part => part.Words)));
    }

    [Theory]
    [InlineData("联合国大会通过", "大会", "大会")]
    [InlineData("联合国大会通过", "国大会", "国大会")]
    [InlineData("صدر القَرارُ أمس", "قرار", "القَرارُ")]
    [InlineData("the sum of 42/12 and", "42 12", "42|12")]
    public void Marks_stand_on_the_letters_of_the_text(string text, string asked, string marked) =>
        string.Join('|', Excerpt.Whole(text, SearchQuery.Of(asked)).Where(part => part.IsSought).Select(part => part.Words)).ShouldBe(marked);

    [Fact]
    public void Who_begins_a_name_is_shown_it_in_the_language_of_the_page_first()
    {
        KnownNames.Begun("secretary gen", Language.English, 5).ShouldContain(name => name.Words == "Secretary-General");
        KnownNames.Begun("генерал", Language.Russian, 5).ShouldAllBe(name => name.Language == Language.Russian);
        KnownNames.Begun("秘书", Language.Chinese, 5).ShouldContain(name => name.Words.Contains("秘书长", StringComparison.Ordinal));
        KnownNames.Begun("SDG 1", Language.English, 5)[0].Sought.ShouldBe("No Poverty");
        KnownNames.Begun("", Language.English, 5).ShouldBeEmpty();
        KnownNames.Begun("*", Language.English, 5).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("secretery general", "secretary general")]
    [InlineData("plenipotentary conference", "plenipotentiary conference")]
    [InlineData("telecomunication", "telecommunication")]
    public void What_is_mistyped_is_asked_back(string asked, string meant) => KnownNames.Meant(asked).ShouldBe(meant);

    [Theory]
    [InlineData("secretary general")]
    [InlineData("zzzzzzzzzzz")]
    [InlineData("140")]
    [InlineData("大会")]
    public void What_is_known_or_like_nothing_is_not(string asked) => KnownNames.Meant(asked).ShouldBeNull();
}
