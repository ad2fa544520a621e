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

    [Fact]
    public void Who_is_named_farther_on_is_spoken_of_and_not_asked() => In("zh", "小组请未来的东道主向秘书处介绍铜钟。")[0].Addressees.ShouldBeEmpty();

    private static IReadOnlyList<Outcome> In(string language, string text) =>
        OutcomePass.Read(SourceView.OfLines(text, LanguageNames.FromCode(language)), new Section("sec_1", "1", "", new TextSpan(0, text.Length), 1, [], []));
}
