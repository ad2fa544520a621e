using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Addressees;

/// <summary>Names in enumerations: several offices under one noun, names that no table has, words that only describe.</summary>
public sealed class ListedNameTests
{
    [Theory]
    [InlineData(
        "es",
        "a los Directores de la Oficina de Radiocomunicaciones y de la Oficina de Normalización de las Telecomunicaciones",
        "itu/director-br itu/director-tsb"
    )]
    [InlineData(
        "fr",
        "les Directeurs du Bureau des radiocommunications et du Bureau de développement des télécommunications",
        "itu/director-br itu/director-bdt"
    )]
    [InlineData("en", "the Directors of TSB and BDT", "itu/director-tsb itu/director-bdt")]
    [InlineData("zh", "电信标准化局和电信发展局主任", "itu/director-tsb itu/director-bdt")]
    [InlineData("zh", "成员国、国际灯塔看守组织和学术成员", "itu/member-states ? itu/academia")]
    [InlineData("zh", "成员国和各灯塔制造商", "itu/member-states ?")]
    [InlineData("en", "Member States, including lamp makers, ferrymen and ringers, and Sector Members", "itu/member-states itu/sector-members")]
    [InlineData("en", "Member States, in particular developing countries, Sector Members and Academia", "itu/member-states itu/sector-members itu/academia")]
    [InlineData("ru", "Государствам-Членам, имеющим маяки, и Членам Сектора", "itu/member-states itu/sector-members")]
    [InlineData("ru", "паромным компаниям, перевозящим лампы", "?")]
    [InlineData("fr", "les gardiens de phare compétents", "?")]
    public void Each_of_the_list_is_named(string language, string heading, string keys) =>
        string.Join(' ', In(language, heading).Select(static each => each.Key ?? "?")).ShouldBe(keys);

    [Theory]
    [InlineData("zh", "成员国、国际灯塔看守组织和学术成员", 1, "国际灯塔看守组织")]
    [InlineData("fr", "les gardiens de phare compétents", 0, "les gardiens de phare compétents")]
    [InlineData("en", "the secretariat of the Lamp Convention", 0, "the secretariat of the Lamp Convention")]
    [InlineData("es", "la secretaría del Convenio de Faroles", 0, "la secretaría del Convenio de Faroles")]
    [InlineData("ru", "секретариат Маячной конвенции", 0, "секретариат Маячной конвенции")]
    public void A_name_that_no_table_has_is_kept_as_written(string language, string heading, int which, string words)
    {
        var found = In(language, heading);

        found[which].Words.ShouldBe(words);
        found[which].Key.ShouldBeNull();
    }

    [Fact]
    public void An_office_named_in_full_is_no_other_office()
    {
        In("zh", "联合国贸易和发展会议秘书长").ShouldHaveSingleItem().Key.ShouldBe("un/unctad/secretary-general");
        In("zh", "联合国教科文组织总干事").ShouldHaveSingleItem().Key.ShouldBe("unesco/director-general");
    }

    private static IReadOnlyList<Addressee> In(string language, string heading)
    {
        var above = language == "zh" ? "国际电联理事会，\n" : "ITU\n";
        return AddresseePass.ReadHeading(SourceView.OfLines(above + heading, LanguageNames.FromCode(language)), new TextSpan(above.Length, heading.Length));
    }
}
