using Resolute.Text.Blocks;
using Resolute.Text.Ends;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Ends;

public sealed class ReviewPassTests
{
    [Theory]
    [InlineData("RESOLUTION 7 (D25)\nLanterns\nThe Demonstration Council,\nresolves\n1\tto review this resolution at its 2031 session.", "demo/council/2031")]
    [InlineData(
        "RÉSOLUTION 7 (D25)\nLes lanternes\nLe Conseil de démonstration,\ndécide\n1\tde réexaminer la présente résolution à sa session de 2031.",
        "demo/council/2031"
    )]
    [InlineData(
        "RESOLUCIÓN 7 (D25)\nLos faroles\nEl Consejo de Demostración,\nresuelve\n1\texaminar la presente resolución en su reunión de 2031.",
        "demo/council/2031"
    )]
    [InlineData(
        "РЕЗОЛЮЦИЯ 7 (D25)\nФонари\nДемонстрационный совет,\nрешает\n1\tрассмотреть настоящую резолюцию на своей сессии 2031 года.",
        "demo/council/2031"
    )]
    [InlineData("第7号决议（D25）\n灯笼\n示范理事会，\n做出决议\n1\t在理事会2031年会议上审查本决议。", "demo/council/2031")]
    [InlineData("القرار 7 (D25)\nالفوانيس\nإن مجلس العرض،\nيقرر\n1\tأن يستعرض هذا القرار في دورته لعام 2031.", "demo/council/2031")]
    public void A_text_that_is_looked_at_again_says_when_in_six_languages(string text, string session)
    {
        var stated = ReviewPass.In(Reader.Read(BlockText.FromLines(text))).ShouldHaveSingleItem();

        (stated.IsEnd, stated.IsOfText).ShouldBe((false, true));
        stated.Value.ShouldBeOneOf(session, session.Replace("demo/", "itu/", StringComparison.Ordinal), "2031");
        stated.Words.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("resolves\n1\tthat this resolution shall expire on 31 December 2034.", true, "2034-12-31")]
    [InlineData("resolves\n1\tthat this resolution remains in force until 2034.", true, "2034")]
    [InlineData("resolves\n1\tthat this resolution shall be reviewed in 2034.", false, "2034")]
    public void An_end_is_told_from_a_review(string operative, bool isEnd, string value)
    {
        var stated = ReviewPass.In(Read(operative)).ShouldHaveSingleItem();

        (stated.IsEnd, stated.Value).ShouldBe((isEnd, value));
    }

    [Theory]
    [InlineData("instructs the Secretary-General\n1\tto report to the Council each year on this resolution.")]
    [InlineData("instructs the Secretary-General\n1\tto review the lamps in accordance with this resolution.")]
    [InlineData("instructs the Secretary-General\n1\tto implement this resolution; to review the oil in 2030.")]
    public void What_only_speaks_of_the_text_is_no_review_of_it(string operative) => ReviewPass.In(Read(operative)).ShouldBeEmpty();

    [Fact]
    public void What_recurs_until_a_year_ends_with_it_alone()
    {
        var stated = ReviewPass.In(Read("instructs the Secretary-General\n1\tto report each year until 2034;\n2\tto dry the wicks.")).ShouldHaveSingleItem();

        (stated.IsEnd, stated.IsOfText, stated.Value).ShouldBe((true, false, "2034"));
    }

    private static Reading Read(string operative) =>
        Reader.Read(BlockText.FromLines($"RESOLUTION 7 (D25)\nLanterns of small islands\nThe Demonstration Council,\n{operative}"));
}
