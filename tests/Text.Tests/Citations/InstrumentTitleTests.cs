using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>Which instrument a text says that it is.</summary>
public sealed class InstrumentTitleTests
{
    [Theory]
    [InlineData("en", "RESOLUTION 140 (REV. DUBAI, 2018)\nBells\nThe Plenipotentiary Conference of ITU (Dubai, 2018),\n", "itu/pp/res/140", "rev-dubai-2018")]
    [InlineData("en", "RESOLUTION 7 (D25, last amended D27)\nBells\nThe Demonstration Council,\n", "demo/council/res/7", "d27")]
    [InlineData("zh", "第7号决议（D25）\n铜钟\n示范理事会，\n", "demo/council/res/7", "d25")]
    [InlineData("zh", "第233号决议（2026年，多哈）\n铜钟\n国际电信联盟全权代表大会（2026年，多哈），\n", "itu/pp/res/233", "doha-2026")]
    [InlineData("fr", "RÉSOLUTION 1488 (C26)\nCloches\nLe Conseil de l'UIT,\n", "itu/council/res/1488", "c26")]
    [InlineData("ru", "РЕЗОЛЮЦИЯ 1471 (C25, последнее изменение C26)\nКолокола\nСовет МСЭ,\n", "itu/council/res/1471", "c26")]
    [InlineData("en", "81/164.\tBells in harbours\nThe General Assembly,\n", "un/ga/res/81/164", null)]
    public void A_number_line_names_it(string language, string text, string key, string? revision)
    {
        var title = Title(language, text).ShouldNotBeNull();
        (title.Key.Value, title.Revision).ShouldBe((key, revision));
    }

    [Theory]
    [InlineData("en", "DRAFT NEW RESOLUTION [...]\nBells\nThe Demonstration Council,\n")]
    [InlineData("zh", "新决议草案[...]\n铜钟\n示范理事会，\n")]
    public void A_draft_has_no_number(string language, string text) => Title(language, text).ShouldBeNull();

    private static InstrumentTitle? Title(string language, string text) =>
        InstrumentTitlePass.Read(
            SourceView.OfLines(text, LanguageNames.FromCode(language)),
            new TextSpan(0, text.LastIndexOf('\n', text.Length - 2) + 1),
            null
        );
}
