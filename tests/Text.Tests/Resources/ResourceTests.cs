using Resolute.Text.Languages;
using Resolute.Text.Resources;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Resources;

/// <summary>With what means a clause is to be carried out, as far as it says so.</summary>
public sealed class ResourceTests
{
    [Theory]
    [InlineData("en", "to paint lanterns, within existing resources", ResourceKind.Existing)]
    [InlineData("en", "to paint lanterns with voluntary contributions", ResourceKind.Voluntary)]
    [InlineData("en", "to set up a trust fund for lanterns", ResourceKind.TrustFund)]
    [InlineData("en", "to provide the necessary resources for lanterns", ResourceKind.Additional)]
    [InlineData("fr", "de peindre les lanternes, dans la limite des ressources disponibles", ResourceKind.Existing)]
    [InlineData("fr", "de peindre les lanternes au moyen de ressources extrabudgétaires", ResourceKind.Extrabudgetary)]
    [InlineData("es", "que pinte los faroles con cargo a los recursos existentes", ResourceKind.Existing)]
    [InlineData("es", "que pinte los faroles con contribuciones voluntarias", ResourceKind.Voluntary)]
    [InlineData("ru", "красить фонари в рамках имеющихся ресурсов", ResourceKind.Existing)]
    [InlineData("ru", "красить фонари за счет внебюджетных ресурсов", ResourceKind.Extrabudgetary)]
    [InlineData("ar", "بأن يدهن المنارات في حدود الموارد المتاحة", ResourceKind.Existing)]
    [InlineData("ar", "بأن ينشئ صندوقا استئمانيا للمنارات", ResourceKind.TrustFund)]
    [InlineData("zh", "在现有资源范围内粉刷灯塔", ResourceKind.Existing)]
    [InlineData("zh", "利用自愿捐款粉刷灯塔", ResourceKind.Voluntary)]
    public void Means(string language, string words, ResourceKind kind)
    {
        var view = SourceView.OfLines(words, LanguageNames.FromCode(language));
        var found = ResourcePass.Read(view, new TextSpan(0, words.Length)).ShouldNotBeNull();
        found.Kind.ShouldBe(kind);
        found.Claim.Span.Of(words).ShouldBe(found.Words);
    }

    [Theory]
    [InlineData("en", "to paint lanterns and to teach resourceful keepers")]
    [InlineData("zh", "粉刷灯塔")]
    public void Unstated_is_unstated(string language, string words) =>
        ResourcePass.Read(SourceView.OfLines(words, LanguageNames.FromCode(language)), new TextSpan(0, words.Length)).ShouldBeNull();
}
