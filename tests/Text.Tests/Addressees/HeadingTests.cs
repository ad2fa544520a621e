using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

/// <summary>Whom a heading asks.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("en", "the Directors of the Bureaux and the Secretary-General", "itu/directors itu/secretary-general")]
    [InlineData("en", "Academia, Associates, Sector Members and Member States", "itu/academia itu/associates itu/sector-members itu/member-states")]
    [InlineData("en", "the Directors of the three Bureaux within their spheres", "itu/directors")]
    [InlineData("en", "the Director of the Telecommunication Development Bureau, with the assistance of the Coordination Committee", "itu/director-bdt")]
    [InlineData("en", "the Directors of the Telecommunication Development Bureau and the Radiocommunication Bureau", "itu/director-bdt itu/director-br")]
    [InlineData("en", "the ITU Council", "itu/council")]
    [InlineData("en", "the 2022 plenipotentiary conference", "itu/pp")]
    [InlineData("zh", "秘书长和各局主任", "itu/secretary-general itu/directors")]
    [InlineData("zh", "理事会WSIS和SDG工作组", "itu/cwg-wsis-sdg")]
    [InlineData("zh", "成员国", "itu/member-states")]
    [InlineData("zh", "国际电联成员", "itu/membership")]
    [InlineData("zh", "成员国、部门成员和学术成员", "itu/member-states itu/sector-members itu/academia")]
    [InlineData("fr", "les États Membres, les Membres des Secteurs et les établissements universitaires", "itu/member-states itu/sector-members itu/academia")]
    [InlineData("es", "a los Directores de las Oficinas", "itu/directors")]
    [InlineData("ru", "Государствам-Членам, Членам Секторов и Академическим организациям", "itu/member-states itu/sector-members itu/academia")]
    [InlineData("ar", "الدول الأعضاء وأعضاء القطاعات والهيئات الأكاديمية", "itu/member-states itu/sector-members itu/academia")]
    public void Names_resolve_to_keys(string language, string heading, string keys) =>
        string.Join(' ', In(Itu(language), heading, language).Select(each => each.Key)).ShouldBe(keys);

    [Fact]
    public void An_office_belongs_to_the_family_that_speaks()
    {
        In("The General Assembly,\n", "the Secretary-General", "en").ShouldHaveSingleItem().Key.ShouldBe("un/secretary-general");
        In("The Demonstration Council,\n", "the Secretary-General", "en").ShouldHaveSingleItem().Key.ShouldBe("demo/secretary-general");
        In("", "the Secretary-General", "en").ShouldHaveSingleItem().Key.ShouldBeNull();
    }

    [Fact]
    public void Words_are_kept_as_printed_with_their_article()
    {
        var found = In(Itu("en"), "the Secretary-General, and all lighthouse keepers", "en");
        found.Select(each => each.Words).ShouldBe(["the Secretary-General", "all lighthouse keepers"]);
        found[1].Key.ShouldBeNull();
    }

    [Fact]
    public void Every_key_has_a_name_in_six_languages()
    {
        foreach (var key in Bodies.Keys)
        foreach (var language in LanguageNames.Official)
            Bodies.Name(key, language).ShouldNotBe(key, $"{key} in {language}");
        Bodies.Name("demo/secretary-general", Language.French).ShouldBe("Secrétaire général");
        Bodies.Name("moon/baker", Language.French).ShouldBe("moon/baker");
    }

    private static string Itu(string language) => language == "zh" ? "国际电联理事会，\n" : "ITU\n";

    private static IReadOnlyList<Addressee> In(string above, string heading, string language) =>
        AddresseePass.ReadHeading(SourceView.OfLines(above + heading, LanguageNames.FromCode(language)), new TextSpan(above.Length, heading.Length));
}
