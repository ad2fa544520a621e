using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>Each printed form of a citation, in texts of our own.</summary>
public sealed class CitationFormTests
{
    [Theory]
    [InlineData("see Resolution 140 (Rev. Bucharest, 2022)", "itu/pp/res/140@rev-bucharest-2022")]
    [InlineData("see Resolution 73 (Minneapolis, 1998)", "itu/pp/res/73@minneapolis-1998")]
    [InlineData("see Resolution 4 (Dubai, 2012) of WCIT", "itu/wcit/res/4@dubai-2012")]
    [InlineData("see Resolution 9 (Rev. Kigali, 2022) of WTDC", "itu/wtdc/res/9@rev-kigali-2022")]
    [InlineData("ITU-D Resolution 30 (Rev. Kigali, 2022)", "itu/wtdc/res/30@rev-kigali-2022")]
    [InlineData("ITU-T Resolution 75 (Rev. Geneva, 2022)", "itu/wtsa/res/75@rev-geneva-2022")]
    [InlineData("Resolution ITU-R 61-3 (Dubai, 2023)", "itu/ra/res/61@3")]
    [InlineData("Council Resolution 1332 (C11, last amended C24)", "itu/council/res/1332@c24")]
    [InlineData("Council Resolution 1332 (C11, last amended С24)", "itu/council/res/1332@c24")]
    [InlineData("ITU Council Resolution 1332 (2024, Rev.)", "itu/council/res/1332@c24")]
    [InlineData("ITU heard of Resolution 1334", "itu/council/res/1334@")]
    [InlineData("Council Decision 584 (Modified 2016) of ITU", "itu/council/dec/584@c16")]
    [InlineData("Decision 5 (Rev. Dubai, 2018) and Resolution 9", "itu/pp/dec/5@rev-dubai-2018")]
    [InlineData("Recommendation ITU-T A.5 was read", "itu/t/rec/a.5@")]
    [InlineData("Opinion 2 (Geneva, 2013) of WTPF", "itu/wtpf/opn/2@geneva-2013")]
    [InlineData("General Assembly resolution 70/125 of 17 May 2031", "un/ga/res/70/125@")]
    [InlineData("resolution 2024/13 of ECOSOC", "un/ecosoc/res/2024/13@")]
    [InlineData("read A/RES/70/1 first", "un/ga/res/70/1@")]
    [InlineData("read E/RES/2024/13 first", "un/ecosoc/res/2024/13@")]
    [InlineData("read WHA66.24 first", "who/wha/res/66.24@")]
    [InlineData("General Assembly decision 78/545", "un/ga/dec/78/545@")]
    [InlineData("Resolution 7 (D25, last amended D27) is invented", "demo/council/res/7@d27")]
    [InlineData("§ 109 of the Tunis Agenda", "wsis/tunis-agenda#109@")]
    [InlineData("No. 48 in Article 3 of the ITU Constitution", "itu/cs/48@")]
    [InlineData("Article 25 of the ITU Convention", "itu/cv/art-25@")]
    [InlineData("Recommendation ITU-R RA.769 was read", "itu/r/rec/ra.769@")]
    public void English(string text, string expected) => Keys(text, Language.English)[0].ShouldBe(expected);

    [Theory]
    [InlineData("全权代表大会第140号决议（2022年，布加勒斯特，修订版）", "itu/pp/res/140@rev-bucharest-2022")]
    [InlineData("第172号决议（2010年，瓜达拉哈拉）", "itu/pp/res/172@guadalajara-2010")]
    [InlineData("理事会第1332号决议（С11，最后修正C24）和国际电联", "itu/council/res/1332@c24")]
    [InlineData("国际电联理事会第1332号决议（2024年，修订版）", "itu/council/res/1332@c24")]
    [InlineData("ITU-R第61-3号决议（2023年，迪拜，修订版）", "itu/ra/res/61@3")]
    [InlineData("第7号决议（D25，最近一次修正D27）", "demo/council/res/7@d27")]
    [InlineData("《信息社会突尼斯议程》第109段", "wsis/tunis-agenda#109@")]
    [InlineData("联合国经社理事会（ECOSOC）第2022/15号决议", "un/ecosoc/res/2022/15@")]
    [InlineData("全权代表大会在其第140号决议中", "itu/pp/res/140@")]
    public void Chinese(string text, string expected) => Keys(text, Language.Chinese)[0].ShouldBe(expected);

    [Theory]
    [InlineData("ar", "القرار ١٤٠ (المراجَع في دبي، ٢٠١٨)", "itu/pp/res/140@rev-dubai-2018")]
    [InlineData("es", "Resolución 139 (Rev. Bucarest, 2022)", "itu/pp/res/139@rev-bucharest-2022")]
    [InlineData("fr", "Résolution 1332 (C11, dernière modification C24)", "itu/council/res/1332@c24")]
    [InlineData("ru", "Резолюцию 40 (Пересм. Кигали, 2022 г.) ВКРЭ", "itu/wtdc/res/40@rev-kigali-2022")]
    public void The_other_languages(string language, string text, string expected) => Keys(text, LanguageNames.FromCode(language))[0].ShouldBe(expected);

    [Fact]
    public void An_enumeration_is_as_many_citations_each_with_its_own_span()
    {
        var view = SourceView.OfLines("联合国大会第70/1、第70/125和第76/307号决议", Language.Chinese);
        var found = CitationPass.Read(view);
        found.Select(citation => citation.Key.Value).ShouldBe(["un/ga/res/70/1", "un/ga/res/70/125", "un/ga/res/76/307"]);
        found.Select(citation => citation.Words).ShouldBe(["第70/1", "第70/125", "第76/307号决议"]);
    }

    [Fact]
    public void The_mark_and_the_body_at_the_end_of_an_enumeration_are_those_of_all_of_it() =>
        Keys("as in Resolutions 71, 140 and 200 (Rev. Dubai, 2018) of PP", Language.English)
            .ShouldBe(["itu/pp/res/71@rev-dubai-2018", "itu/pp/res/140@rev-dubai-2018", "itu/pp/res/200@rev-dubai-2018"]);

    [Fact]
    public void A_body_is_not_taken_from_a_neighbour_whose_place_says_otherwise() =>
        Keys("Resolution 9 (Rev. Kigali, 2022) and Resolution 34 (Rev. Dubai, 2018) of PP", Language.English)
            .ShouldBe(["itu/wtdc/res/9@rev-kigali-2022", "itu/pp/res/34@rev-dubai-2018"]);

    [Fact]
    public void A_body_named_once_holds_through_a_chain() =>
        Keys("全权代表大会第140号决议（2022年，布加勒斯特，修订版）、第71号决议和第5号决定", Language.Chinese)
            .ShouldBe(["itu/pp/res/140@rev-bucharest-2022", "itu/pp/res/71@", "itu/pp/dec/5@"]);

    [Fact]
    public void This_conference_is_the_one_that_speaks() =>
        Keys("The Plenipotentiary Conference of ITU (Dubai, 2018),\nafter Resolution 71 (Rev. Dubai, 2018) of this conference,\n", Language.English)
            .ShouldBe(["itu/pp/res/71@rev-dubai-2018"]);

    [Fact]
    public void The_title_of_a_text_does_not_cite_itself() =>
        Keys("RESOLUTION 7 (D25)\nLanterns in harbours\nThe Demonstration Council,\nrecalling\nResolution 3 (D21),\n", Language.English)
            .ShouldBe(["demo/council/res/3@d21"]);

    [Fact]
    public void A_document_of_the_Assembly_is_no_resolution() => Keys("as in A/70/684", Language.English).ShouldBeEmpty();

    [Fact]
    public void What_nothing_tells_keeps_its_words_and_little_confidence()
    {
        var found = CitationPass.Read(SourceView.OfLines("the guild of bakers wrote Resolution 12 in chalk", Language.English));
        found.ShouldHaveSingleItem().Key.Value.ShouldStartWith("title:");
        found[0].Claim.Confidence.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void A_joined_line_does_not_hide_a_citation()
    {
        var text = "理事会第1334号决议（C11，\n最近一次修正C15）国际电联";
        var view = SourceView.OfLines(text, Language.Chinese);
        Keys(view with { Folded = view.Folded.Replace('\n', ' ') }).ShouldBe(["itu/council/res/1334@c15"]);
    }

    private static List<string> Keys(string text, Language language) => Keys(SourceView.OfLines(text, language));

    private static List<string> Keys(SourceView view) => [.. CitationPass.Read(view).Select(citation => $"{citation.Key}@{citation.Revision}")];
}
