using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

/// <summary>What a meeting did, and what only others did.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData(
        "en",
        "The secretariat showed a lantern. The group thanked the secretariat, noted that it burns, and requested it to burn longer.",
        "thanks notes requests"
    )]
    [InlineData("en", "The group welcomed the bell and encouraged Member States to ring it. It took note of the rope.", "welcomes encourages takes note")]
    [InlineData("en", "The secretariat was requested to oil the bell.", "requests")]
    [InlineData("es", "2.1\tSe aprobó el orden del día.", "approves")]
    [InlineData("es", "No hubo acuerdo, por lo que el Grupo decidió esperar e instó a los demás a que esperaran.", "decides urges")]
    [InlineData("en", "The group thanked Mr. Lamp and Ms. Bell, and congratulated both.", "thanks congratulates")]
    [InlineData("en", "The secretariat noted that bells ring and encouraged everybody.", "")]
    [InlineData("en", "The Chair proposed to meet at dawn.", "proposes")]
    [InlineData("en", "The delegate of Exemplaria recalled that a rule “instructs the Secretary-General to sing”.", "")]
    [InlineData("zh", "灯塔：秘书处介绍了灯塔，并强调了油漆的颜色。小组赞赏灯塔，并鼓励秘书处继续粉刷。", "appreciates encourages")]
    [InlineData("zh", "国际电联：小组请秘书处修理铜钟。", "requests")]
    [InlineData("zh", "小组请未来的东道主修理铜钟。", "invites")]
    [InlineData("zh", "秘书处展示了铜钟，鼓励小组敲钟。", "encourages")]
    [InlineData("zh", "鼓励该小组继续敲钟，并请国际电联提供绳子。", "encourages invites")]
    [InlineData("zh", "小组对这口铜钟表示赞赏并将其记录在案。", "appreciates takes note")]
    [InlineData("zh", "某项规则要求秘书长敲钟，小组强调应轻敲。", "emphasizes")]
    [InlineData("zh", "会上介绍了铜钟。", "")]
    [InlineData("en", "The Chair proposed to meet at dawn. The group agreed to ring at noon.", "agrees")]
    [InlineData("en", "The group decided that the gate would open in May, that the rope would be cut and that the bell would ring.", "decides decides decides")]
    [InlineData("en", "The agenda (LAMP-3/1) was adopted. The keeper was tasked with oiling.", "adopts instructs")]
    [InlineData("en", "The lamp was adopted by the Ferry Union.", "")]
    [InlineData("en", "The group agreed to request the secretariat to ring, while one delegate welcomed the rope and encouraged everybody.", "requests")]
    [InlineData("en", "The group, having heard the keeper:\n–\tthanked the ferryman;\n–\trequested the secretariat to ring.", "thanks requests")]
    [InlineData("en", "The group considered seven papers on lamps.", "")]
    [InlineData(
        "fr",
        "L'ordre du jour a été adopté. Le Groupe a également noté avec satisfaction la lampe et prie le secrétariat de l'allumer.",
        "adopts notes with appreciation requests"
    )]
    [InlineData("fr", "Le gardien a présenté la lampe. Le Groupe l'a remercié et l'a chargé de la garder.", "thanks instructs")]
    [InlineData("es", "Se acordó pintar el faro. El Grupo, tras un debate, decidió invitar a la Secretaría a encenderlo.", "agrees invites")]
    [InlineData("es", "La delegación de Exemplaria pidió un farol. Se encargó a un grupo de redacción que lo dibujara.", "instructs")]
    [InlineData(
        "ru",
        "Повестка дня была принята. Группа также с удовлетворением отметила работу маяка и поручила секретариату покрасить его.",
        "adopts notes with appreciation instructs"
    )]
    [InlineData("ru", "Было решено перенести маяк. Делегация Примерии предложила фонарь.", "decides")]
    [InlineData("ar", "عرضت الأمانة المصباح. وأحاط الفريق علماً به، وطلب إلى الأمانة أن تشعله، وأوصى بدهنه.", "takes note requests recommends")]
    [InlineData("ar", "اقترح مندوب المثالية مصباحاً، وأيد الاقتراح. ولاحظ الفريق بارتياح ذلك وقرر شراءه.", "notes with appreciation decides")]
    [InlineData("ar", "تقرر إغلاق المنارة. وأُبلغ الفريق بأن الزيت نفد.", "decides is informed")]
    public void Verbs(string language, string text, string verbs) => string.Join(' ', In(language, text).Select(outcome => outcome.Verb.Key)).ShouldBe(verbs);

    [Fact]
    public void An_outcome_holds_whom_it_asks_and_its_own_words()
    {
        const string Text = "ITU met. The group welcomed the bell and encouraged Member States to ring it.";
        var outcome = In("en", Text)[^1];
        outcome.Addressees.ShouldHaveSingleItem().Key.ShouldBe("itu/member-states");
        outcome.Text.ShouldEndWith("to ring it");
        outcome.Span.Of(Text).ShouldBe(outcome.Text);
    }

    [Theory]
    [InlineData("en", "The secretariat showed a lantern. The group thanked the secretariat, and requested it to burn longer.", "*/secretariat *")]
    [InlineData("es", "El Grupo acordó recomendar a los Estados Miembros que pintaran el faro.", "*/member-states")]
    [InlineData("fr", "Le secrétariat a été chargé de peindre le phare.", "*/secretariat")]
    [InlineData("ar", "وطلب الفريق إلى الدول الأعضاء أن تشعل المصباح.", "*/member-states")]
    [InlineData("ru", "Государствам-членам было предложено зажечь лампу.", "*/member-states")]
    public void Whom_an_outcome_asks_stands_behind_the_verb_before_a_passive_or_in_the_sentence_before(string language, string text, string asked) =>
        In(language, "ITU met. " + text).Count(outcome => outcome.Addressees is [{ Key: not null }]).ShouldBe(asked.Split(' ').Length);

    [Fact]
    public void Words_of_an_outcome_end_before_the_joining_word() =>
        In("en", "The group welcomed the bell, and encouraged the secretariat to ring it.")[0].Text.ShouldBe("The group welcomed the bell");

    [Fact]
    public void Who_is_named_farther_on_is_spoken_of_and_not_asked() => In("zh", "小组请未来的东道主向秘书处介绍铜钟。")[0].Addressees.ShouldBeEmpty();

    private static IReadOnlyList<Outcome> In(string language, string text) =>
        OutcomePass.Read(SourceView.OfLines(text, LanguageNames.FromCode(language)), new Section("sec_1", "1", "", new TextSpan(0, text.Length), 1, [], []));

    [Theory]
    [InlineData("en", "The group requested the secretariat to draft a list of lamps for its 41st meeting.", "itu/cwg-wsis-sdg")]
    [InlineData("fr", "Le Groupe a chargé le secrétariat de préparer la liste des lampes pour sa 41e réunion.", "itu/cwg-wsis-sdg")]
    [InlineData("en", "The group requested the secretariat to oil the lamps before its 41st meeting.", "")]
    public void What_is_made_for_a_meeting_is_made_for_whoever_meets(string language, string words, string recipients)
    {
        var text = "CWG-WSIS&SDG\n" + words;
        var section = new Section("sec_1", "1", "", TextSpan.Between(13, text.Length), 2, [], []);
        var outcomes = OutcomePass.Read(SourceView.OfLines(text, LanguageNames.FromCode(language)), section);

        string.Join(' ', outcomes.SelectMany(each => each.Recipients).Select(each => each.Key)).ShouldBe(recipients);
    }
}
