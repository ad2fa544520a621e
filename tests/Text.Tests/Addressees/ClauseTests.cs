using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

/// <summary>Who is to get a report, and when, as far as a clause states it.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("en", "to report to the Council on lanterns", "itu/council")]
    [InlineData("en", "to submit a list of bells to the 2029 session of the Council", "itu/council")]
    [InlineData("en", "to keep the Council informed of bells", "itu/council")]
    [InlineData("en", "to report, through the Council Working Group on WSIS, to the Council and the Plenipotentiary Conference", "itu/council itu/pp")]
    [InlineData("en", "to share bells with the secretariat", "itu/secretariat")]
    [InlineData("en", "to update the plans for the Council's bells, to be presented to the Plenipotentiary Conference", "itu/pp")]
    [InlineData("en", "to report to the Council's next session on bells", "itu/council")]
    [InlineData("en", "to ring bells in consultation with the Council", "")]
    [InlineData("fr", "de présenter au Conseil la liste des cloches", "itu/council")]
    [InlineData("es", "que presente al Consejo la lista de campanas", "itu/council")]
    [InlineData("ru", "представить Совету список колоколов", "itu/council")]
    [InlineData("ar", "بأن يقدم إلى المجلس قائمة بالأجراس", "itu/council")]
    [InlineData("zh", "每年向理事会报告灯塔的情况", "itu/council")]
    [InlineData("zh", "定期向理事会报告国际电联灯塔的情况", "itu/council")]
    [InlineData("zh", "通过CSTD向联合国经社理事会提交一份灯塔清单", "un/ecosoc")]
    [InlineData("zh", "将灯塔清单转呈联合国秘书长", "un/secretary-general")]
    [InlineData("zh", "与理事会共同修理灯塔", "")]
    [InlineData("en", "to prepare a list of bells before the 41st meeting of CWG-WSIS&SDG", "itu/cwg-wsis-sdg")]
    [InlineData("en", "to paint bells before the 41st meeting of CWG-WSIS&SDG", "")]
    [InlineData("en", "to prepare a list of bells before the Plenipotentiary Conference in 2030", "")]
    [InlineData("fr", "de préparer la liste des cloches avant la 41e réunion du GTC-SMSI&ODD", "itu/cwg-wsis-sdg")]
    [InlineData("en", "to report on bells to the Council twice a year and to the next Plenipotentiary Conference", "itu/council itu/pp")]
    [InlineData("en", "to bring bells to the attention of the Plenipotentiary Conference and of the 2029 session of the Council", "itu/pp itu/council")]
    [InlineData("en", "to distribute the list of bells among Member States", "itu/member-states")]
    [InlineData("en", "to report on the exchange of bells among Member States", "")]
    [InlineData("ru", "распространить список колоколов среди Государств-Членов", "itu/member-states")]
    [InlineData("ru", "уделять внимание колоколам в своих докладах Совету", "itu/council")]
    [InlineData("ru", "предоставить Бюро развития электросвязи список колоколов", "itu/bdt")]
    [InlineData("es", "que faciliten a la BDT, antes del 1 de marzo de 2030, la lista de campanas", "itu/bdt")]
    [InlineData("es", "que informe al Consejo de lo indicado en encarga al Director de la BDT", "itu/council")]
    [InlineData("fr", "de rendre compte au Conseil de ce qui est dit sous demande au Directeur du BDT", "itu/council")]
    [InlineData("zh", "向秘书处提供各灯塔的详细资料", "itu/secretariat")]
    [InlineData("zh", "向成员国提供支持", "")]
    public void Recipients(string language, string words, string keys) =>
        string.Join(' ', Told(language, words).Recipients.Select(each => each.Key)).ShouldBe(keys);

    [Theory]
    [InlineData("en", "to paint lanterns by 28 May 2027", DueKind.Date, "2027-05-28")]
    [InlineData("en", "to paint lanterns no later than 31 November 2027", DueKind.Date, null)]
    [InlineData("en", "to paint lanterns before 2030", DueKind.Date, "2030")]
    [InlineData("en", "to show the Council, at its 2028 session, a lantern", DueKind.Session, "itu/council/2028")]
    [InlineData("en", "to show a lantern to the next plenipotentiary conference", DueKind.Session, "itu/pp/next")]
    [InlineData("en", "to show the General Assembly at its eighty-third session a lantern", DueKind.Session, "un/ga/83")]
    [InlineData("en", "to show a lantern before PP-30", DueKind.Session, "itu/pp/30")]
    [InlineData("en", "to report to CWG-WSIS&SDG at its winter meeting 2028", DueKind.Session, "itu/cwg-wsis-sdg/2028-winter")]
    [InlineData("en", "to paint lanterns every two years", DueKind.Recurring, "P2Y")]
    [InlineData("en", "to paint lanterns annually", DueKind.Recurring, "P1Y")]
    [InlineData("en", "to tell the Council of lanterns at every session", DueKind.Recurring, "each:itu/council")]
    [InlineData("en", "to paint lanterns in a timely manner", DueKind.Fuzzy, null)]
    [InlineData("zh", "每年粉刷灯塔", DueKind.Recurring, "P1Y")]
    [InlineData("zh", "向理事会2026年会议介绍灯塔", DueKind.Session, "itu/council/2026")]
    [InlineData("zh", "在2027年理事会会议之前粉刷灯塔", DueKind.Session, "itu/council/2027")]
    [InlineData("zh", "在CWG-WSIS&SDG 2026年冬季会议上介绍灯塔", DueKind.Session, "itu/cwg-wsis-sdg/2026-winter")]
    [InlineData("zh", "向联大第八十三届会议介绍灯塔", DueKind.Session, "un/ga/83")]
    [InlineData("zh", "在2027年11月30日前粉刷灯塔", DueKind.Date, "2027-11-30")]
    [InlineData("zh", "不迟于2028年2月30日粉刷灯塔", DueKind.Date, null)]
    [InlineData("zh", "定期粉刷灯塔", DueKind.Fuzzy, null)]
    [InlineData("fr", "de repeindre le phare au plus tard le 1er octobre 2026", DueKind.Date, "2026-10-01")]
    [InlineData("es", "que pinte el faro cada dos años", DueKind.Recurring, "P2Y")]
    [InlineData("ru", "ежегодно красить маяк", DueKind.Recurring, "P1Y")]
    [InlineData("ru", "покрасить маяк до конца 2026 года", DueKind.Date, "2026-12-31")]
    [InlineData("ar", "بأن يدهن المنارة كل سنة", DueKind.Recurring, "P1Y")]
    public void Due(string language, string words, DueKind kind, string? value)
    {
        var due = Told(language, words).Due.ShouldNotBeNull();
        (due.Kind, due.Value).ShouldBe((kind, value));
        due.Claim.Rule.ShouldStartWith("due-");
    }

    [Theory]
    [InlineData("en", "to keep the lanterns that were lit in 2005")]
    [InlineData("zh", "粉刷2025年建成的灯塔")]
    [InlineData("zh", "到2030年实现全部点亮")]
    public void No_due_is_invented(string language, string words) => Told(language, words).Due.ShouldBeNull();

    [Fact]
    public void A_session_before_the_text_was_adopted_is_no_due()
    {
        const string Text = "The Plenipotentiary Conference of ITU (Dubai, 2018),\nto keep the bell that the Council hung at its 2014 session\n";
        var view = SourceView.OfLines(Text, Language.English);
        var block = new ClauseBlock(
            "sec_1",
            "instructs",
            "ITU",
            new TextSpan(0, 3),
            1,
            [],
            [Clause("sec_1__para_1", Text, "to keep the bell that the Council hung at its 2014 session")]
        );
        ClausePass.Enrich(view, block).Clauses[0].Due.ShouldBeNull();
    }

    [Fact]
    public void A_child_has_its_parents_addressees_and_verb()
    {
        const string Text = "ITU\ninstructs the Secretary-General\n1 to paint:\na) red;\nb) blue;\n";
        var view = SourceView.OfLines(Text, Language.English);
        var heading = new TextSpan(4, 31);
        var addressees = AddresseePass.ReadHeading(view, new TextSpan(13, 22));
        var child = Clause("sec_1__para_1__item_a", Text, "a) red;");
        var block = new ClauseBlock(
            "sec_1",
            "instructs",
            heading.Of(Text),
            heading,
            2,
            addressees,
            [Clause("sec_1__para_1", Text, "1 to paint:\na) red;") with { Children = [child] }]
        );

        var told = ClausePass.Enrich(view, block).Clauses[0];
        told.Verb.ShouldNotBeNull().Words.ShouldBe("instructs");
        told.Children[0].Verb.ShouldBe(told.Verb);
        told.Children[0].Addressees.ShouldHaveSingleItem().Key.ShouldBe("itu/secretary-general");
    }

    [Fact]
    public void Recitals_ask_nothing()
    {
        const string Text = "recalling\nthat the Council is told annually";
        var block = new ClauseBlock(
            "recs_1",
            "recalling",
            "recalling",
            new TextSpan(0, 9),
            1,
            [],
            [Clause("rec_1", Text, "that the Council is told annually")]
        );
        ClausePass.Enrich(SourceView.OfLines(Text, Language.English), block).ShouldBe(block);
    }

    private static ClauseNode Told(string language, string words)
    {
        var text = $"ITU\n{words}";
        var block = new ClauseBlock("sec_1", "instructs", "ITU", new TextSpan(0, 3), 1, [], [Clause("sec_1__para_1", text, words)]);
        return ClausePass.Enrich(SourceView.OfLines(text, LanguageNames.FromCode(language)), block).Clauses[0];
    }

    private static ClauseNode Clause(string id, string text, string words) =>
        new()
        {
            Id = id,
            Label = null,
            Text = words,
            Span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length),
            Line = 1,
        };
}
