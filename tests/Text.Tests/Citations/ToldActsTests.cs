using Resolute.Text.Blocks;
using Resolute.Text.Citations;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>What texts tell of acts on instruments. Every text is of our own writing.</summary>
public sealed class ToldActsTests
{
    [Theory]
    [InlineData(
        "en",
        "RESOLUTION 9 (D25)\nLamps\nThe Demonstration Council,\nresolves\n1\tto abrogate Resolution 3 (D21) from the first of May;\n2\tto keep Resolution 4 (D21)."
    )]
    [InlineData(
        "fr",
        "RÉSOLUTION 9 (D25)\nLampes\nLe Conseil de démonstration,\ndécide\n1\td'abroger la Résolution 3 (D21) dès le mois de mai;\n2\tde garder la Résolution 4 (D21)."
    )]
    [InlineData(
        "es",
        "RESOLUCIÓN 9 (D25)\nLámparas\nEl Consejo de Demostración,\nresuelve\n1\tderogar la Resolución 3 (D21) a partir de mayo;\n2\tmantener la Resolución 4 (D21)."
    )]
    [InlineData(
        "ru",
        "РЕЗОЛЮЦИЯ 9 (D25)\nЛампы\nДемонстрационный совет,\nрешает\n1\tаннулировать Резолюцию 3 (D21) с мая месяца;\n2\tсохранить Резолюцию 4 (D21)."
    )]
    [InlineData("zh", "第9号决议（D25）\n灯\n示范理事会，\n做出决议\n1\t自五月起废止第3号决议（D21）；\n2\t保留第4号决议（D21）。")]
    [InlineData("ar", "القرار 9 (D25)\nمصابيح\nإن المجلس التجريبي،\nيقرر\n1\tإلغاء القرار 3 (D21) اعتباراً من شهر مايو؛\n2\tالإبقاء على القرار 4 (D21).")]
    public void A_clause_that_abrogates_a_resolution_tells_so_in_six_languages_and_of_no_other(string language, string text)
    {
        var told = ToldActs.In(Read(text));
        told.Select(act => (act.Key.Split('/')[^1], act.Kind)).ShouldBe([("3", ToldActKind.Abrogated)], language);
        told.Single().Revision.ShouldBe("d21");
    }

    [Theory]
    [InlineData("SUP", ToldActKind.Abrogated)]
    [InlineData("MOD", ToldActKind.Revised)]
    [InlineData("ADD", ToldActKind.Adopted)]
    public void A_mark_before_a_title_tells_what_is_done_to_it(string mark, ToldActKind kind)
    {
        var told = ToldActs.In(Read($"Proposals of the island\n{mark}\tDMO/45/3\nRESOLUTION 73 (Minneapolis, 1998)\nOld lamps\nReasons: they are all lit."));
        (told.Single().Key, told.Single().Kind, told.Single().Rule).ShouldBe(("itu/pp/res/73", kind, "title-mark"));
    }

    [Fact]
    public void What_another_body_endorsed_names_the_one_that_did()
    {
        var told = ToldActs.In(
            Read(
                "RESOLUTION 9 (D25)\nLamps\nThe Demonstration Council,\nrecalling\na)\tResolution 3 (D21), endorsed by United Nations General Assembly resolution 70/125,\nresolves\n1\tto light lamps."
            )
        );
        (told.Single().Kind, told.Single().By).ShouldBe((ToldActKind.Endorsed, "un/ga/res/70/125"));
    }

    [Theory]
    [InlineData("resolves\n1\tnot to abrogate Resolution 3 (D21).")]
    [InlineData("resolves\n1\tto light lamps under Resolution 3 (D21).")]
    [InlineData("resolves\n1\tto abolish fees; further lamps are lit under Resolution 3 (D21).")]
    public void What_is_denied_or_not_said_is_not_told(string operative) =>
        ToldActs.In(Read($"RESOLUTION 9 (D25)\nLamps\nThe Demonstration Council,\n{operative}")).ShouldBeEmpty();

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}
