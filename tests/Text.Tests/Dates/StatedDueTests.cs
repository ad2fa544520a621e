using System.Text.Json;
using System.Text.Json.Serialization;
using Resolute.Text.Addressees;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Dates;

/// <summary>When something is due, in six languages, and what only looks like it.</summary>
public sealed class StatedDueTests
{
    [Theory]
    [InlineData("en", "to light the quay on or before 1 May 2031", "2031-05-01")]
    [InlineData("en", "to light the quay by the end of June 2031", "2031-06-30")]
    [InlineData("en", "to light the quay in the first quarter of 2031", "2031-01-01/2031-03-31")]
    [InlineData("en", "to light the quay from 1 March to 30 June 2031", "2031-03-01/2031-06-30")]
    [InlineData("fr", "d'éclairer le quai d'ici à la fin de 2031", "2031-12-31")]
    [InlineData("fr", "d'éclairer le quai avant le 1er mai 2031", "2031-05-01")]
    [InlineData("es", "que ilumine el muelle a más tardar el 3 de mayo de 2031", "2031-05-03")]
    [InlineData("es", "que ilumine el muelle en el segundo semestre de 2031", "2031-07-01/2031-12-31")]
    [InlineData("ru", "осветить причал не позднее 3 мая 2031 года", "2031-05-03")]
    [InlineData("ru", "осветить причал в третьем квартале 2031 года", "2031-07-01/2031-09-30")]
    [InlineData("ar", "بأن يضيء الرصيف في موعد أقصاه 3 أيار/مايو 2031", "2031-05-03")]
    [InlineData("zh", "最迟在二〇三一年五月三日点亮码头", "2031-05-03")]
    [InlineData("zh", "在2031年年底前点亮码头", "2031-12-31")]
    [InlineData("zh", "在2031年第二季度点亮码头", "2031-04-01/2031-06-30")]
    [InlineData("es", "que ilumine el muelle a más tardar al término del primer trimestre de 2031", "2031-03-31")]
    [InlineData("es", "que ilumine el muelle antes de que finalice 2031", "2031-12-31")]
    [InlineData("fr", "d'éclairer le quai au plus tard à la fin du premier semestre 2031", "2031-06-30")]
    [InlineData("en", "to light the quay no later than the end of the first quarter of 2031", "2031-03-31")]
    [InlineData("ar", "بأن يضيء الرصيف في موعد أقصاه نهاية عام 2031", "2031-12-31")]
    [InlineData("ru", "осветить причал в срок до конца 2031 года", "2031-12-31")]
    [InlineData("ru", "принять до конца 2031 года план причала", "2031-12-31")]
    public void A_day(string language, string words, string value) => Told(language, words).Due.ShouldNotBeNull().Value.ShouldBe(value);

    [Theory]
    [InlineData("en", "to report to the General Assembly at its one hundred and twelfth session", "un/ga/112")]
    [InlineData("en", "to report to the General Assembly at its 83rd session", "un/ga/83")]
    [InlineData("en", "to report to the Council at its ordinary session in 2031", "demo/council/2031")]
    [InlineData("en", "to report to the Council at its next ordinary session", "demo/council/next")]
    [InlineData("en", "to report to the Plenipotentiary Conference (Doha, 2026)", "itu/pp/26")]
    [InlineData("en", "to tell the next Plenipotentiary Conference in 2030 how the quay is lit", "itu/pp/30")]
    [InlineData("fr", "de faire rapport à la prochaine Conférence de plénipotentiaires en 2030", "itu/pp/30")]
    [InlineData("es", "que informe a la próxima Conferencia de Plenipotenciarios en 2030", "itu/pp/30")]
    [InlineData("ru", "представить отчет следующей Полномочной конференции в 2030 году", "itu/pp/30")]
    [InlineData("ar", "بأن يقدم تقريرا إلى مؤتمر المندوبين المفوضين المقبل في عام 2030", "itu/pp/30")]
    [InlineData("fr", "de faire rapport à l'Assemblée générale à sa quatre-vingt-dix-septième session", "un/ga/97")]
    [InlineData("fr", "de faire rapport à l'Assemblée générale à sa soixante et onzième session", "un/ga/71")]
    [InlineData("es", "que informe a la Asamblea General en su octogésimo tercer período de sesiones", "un/ga/83")]
    [InlineData("es", "que informe a la Asamblea General en su centésimo vigésimo período ordinario de sesiones", "un/ga/120")]
    [InlineData("ru", "доложить Генеральной Ассамблее на ее восемьдесят третьей сессии", "un/ga/83")]
    [InlineData("ru", "доложить Генеральной Ассамблее на ее сто двадцатой сессии", "un/ga/120")]
    [InlineData("ru", "доложить Генеральной Ассамблее на ее 83-й сессии", "un/ga/83")]
    [InlineData("ar", "بأن يقدم تقريرا إلى الجمعية العامة في دورتها الحادية والتسعين", "un/ga/91")]
    [InlineData("ar", "بأن يقدم تقريرا إلى الجمعية العامة في دورتها الثانية عشرة", "un/ga/12")]
    [InlineData("zh", "向大会第一百二十届会议提交报告", "un/ga/120")]
    [InlineData("zh", "向联大下届会议提交报告", "un/ga/next")]
    public void A_session(string language, string words, string value)
    {
        var due = Told(language, words).Due.ShouldNotBeNull();
        (due.Kind, due.Value).ShouldBe((DueKind.Session, value));
    }

    [Theory]
    [InlineData("en", "quarterly", "P3M")]
    [InlineData("en", "every five years", "P5Y")]
    [InlineData("fr", "tous les six mois", "P6M")]
    [InlineData("es", "cada tres meses", "P3M")]
    [InlineData("ru", "раз в четыре года", "P4Y")]
    [InlineData("ar", "كل ثلاثة أشهر", "P3M")]
    [InlineData("zh", "每半年", "P6M")]
    public void Again_and_again(string language, string words, string value)
    {
        var due = Told(language, words).Due.ShouldNotBeNull();
        (due.Kind, due.Value).ShouldBe((DueKind.Recurring, value));
    }

    [Theory]
    [InlineData("en", "to report to the 2031 Lamp Summit and the 2032 Summit of the Quays on the work done", "2031", "2032")]
    [InlineData("en", "to submit a report to the Summit on Harbours in 2031", "2031", null)]
    [InlineData("en", "to present its findings to the World Forum on Ferries (Anyport, 2033) and to the 2034 Ferry Congress", "2033", "2034")]
    [InlineData("fr", "de faire rapport au Sommet des phares de 2031 et au Sommet des quais de 2032", "2031", "2032")]
    [InlineData("es", "que informe a la Cumbre de los Faros de 2031 y a la Cumbre de los Muelles de 2032", "2031", "2032")]
    [InlineData("ru", "представить доклад Саммиту по маякам 2031 года и Саммиту по причалам 2032 года", "2031", "2032")]
    [InlineData("ar", "بأن يقدم تقريرا إلى قمة المنارات لعام 2031 وقمة الأرصفة لعام 2032", "2031", "2032")]
    [InlineData("zh", "向2031年灯塔峰会和2032年码头峰会报告工作情况", "2031", "2032")]
    [InlineData("zh", "向灯塔峰会（2031年，某港）提交报告", "2031", null)]
    public void A_report_to_events_whose_years_are_stated(string language, string words, string value, string? also)
    {
        var due = Told(language, words).Due.ShouldNotBeNull();
        (due.Kind, due.Value, due.Also, due.Relation).ShouldBe((DueKind.Date, value, also, DueRelation.At));
    }

    [Theory]
    [InlineData("en", "to take part in the 2031 Lamp Summit and the 2032 Summit of the Quays")]
    [InlineData("en", "to report on the outcomes of the 2031 Lamp Summit")]
    [InlineData("en", "to help the hosts of the 2031 Lamp Summit")]
    [InlineData("fr", "de contribuer au succès du Sommet des phares de 2031")]
    [InlineData("es", "que apoye la Cumbre de los Faros de 2031")]
    [InlineData("ru", "участвовать в Саммите по маякам 2031 года")]
    [InlineData("ar", "بأن يشارك في قمة المنارات لعام 2031")]
    [InlineData("zh", "积极参加2031年灯塔峰会和2032年码头峰会")]
    public void An_event_that_nobody_reports_to_is_no_due(string language, string words) => Told(language, words).Due.ShouldBeNull();

    [Fact]
    public void What_recurs_may_have_a_day_a_beginning_and_an_end()
    {
        var due = Told("en", "to count the gulls by 1 March each year, from 2032 until 2040").Due.ShouldNotBeNull();
        (due.Value, due.Month, due.Day, due.Relation, due.From, due.Through).ShouldBe(("P1Y", 3, 1, DueRelation.By, "2032", "2040"));
    }

    [Fact]
    public void Two_rules_are_two_dues()
    {
        var told = Told("en", "to report to the Council at its 2031 session and every year thereafter");
        (told.Due?.Value, told.DueAlso?.Value).ShouldBe(("demo/council/2031", "P1Y"));
    }

    [Theory]
    [InlineData("en", "within ninety days of the request", "P90D", null)]
    [InlineData("en", "at least six weeks before the 2031 session of the Council", "-P6W", "demo/council/2031")]
    [InlineData("fr", "dans un délai de deux ans", "P2Y", null)]
    [InlineData("es", "en un plazo de tres meses", "P3M", null)]
    [InlineData("ru", "в течение 30 дней", "P30D", null)]
    [InlineData("ar", "في غضون ستة أشهر", "P6M", null)]
    [InlineData("zh", "三个月内", "P3M", null)]
    public void A_stretch_of_time_from_something(string language, string words, string offset, string? anchor)
    {
        var due = Told(language, words).Due.ShouldNotBeNull();
        (due.Kind, due.Value, due.Offset, due.Anchor).ShouldBe((DueKind.Date, null, offset, anchor));
    }

    [Theory]
    [InlineData("en", "to apply the plan adopted by the General Assembly at its seventieth session")]
    [InlineData("en", "to apply the outcomes of the 2031 session of the Council")]
    [InlineData("en", "to follow the 2030 Agenda")]
    [InlineData("en", "to print “the keeper shall ring by 1 May 2031” on the bell")]
    [InlineData("fr", "d'appliquer le plan adopté à sa soixante-dixième session")]
    [InlineData("es", "que aplique el plan aprobado en su septuagésimo período de sesiones")]
    [InlineData("ru", "выполнять план, принятый Генеральной Ассамблеей на ее семидесятой сессии")]
    [InlineData("zh", "落实大会第七十届会议通过的计划")]
    public void What_belongs_to_a_thing_cited_is_no_due(string language, string words) => Told(language, words).Due.ShouldBeNull();

    [Fact]
    public void What_welcomes_asks_nothing_until_it_asks()
    {
        Told("en", "Welcomes the lamps lit annually", "welcomes").Due.ShouldBeNull();
        Told("en", "Welcomes the lamps lit annually, and requests the Keeper to report by 1 May 2031", "welcomes")
            .Due.ShouldNotBeNull()
            .Value.ShouldBe("2031-05-01");
    }

    [Fact]
    public void A_due_that_was_kept_before_it_told_more_is_read_still()
    {
        const string Kept =
            """{"Words":"by 1 May 2031","Kind":"Date","Value":"2031-05-01","Claim":{"Span":{"Start":3,"Length":13},"Rule":"due-by-date","Confidence":0.9}}""";
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        var due = JsonSerializer.Deserialize<StatedDue>(Kept, options).ShouldNotBeNull();
        (due.Value, due.Relation, due.Offset, due.Month).ShouldBe(("2031-05-01", null, null, null));
        JsonSerializer
            .Deserialize<StatedDue>(JsonSerializer.Serialize(due with { Relation = DueRelation.By, Through = "2040" }, options), options)
            .ShouldBe(due with { Relation = DueRelation.By, Through = "2040" });
    }

    private static ClauseNode Told(string language, string words, string keyword = "instructs")
    {
        var heading = language switch
        {
            "zh" => "示范理事会，\n",
            _ => "The Demonstration Council,\n",
        };
        var text = heading + words + ";\n";
        var view = SourceView.OfLines(text, LanguageNames.FromCode(language));
        var clause = new ClauseNode
        {
            Id = "sec_1__para_1",
            Label = null,
            Text = words,
            Span = new TextSpan(heading.Length, words.Length + 1),
            Line = 2,
        };
        var block = new ClauseBlock("sec_1", keyword, "The", new TextSpan(0, 3), 1, [], [clause]);
        return ClausePass.Enrich(view, block).Clauses[0];
    }
}
