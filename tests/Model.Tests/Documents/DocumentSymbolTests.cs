using Resolute.Model.Documents;

namespace Resolute.Model.Tests.Documents;

public sealed class DocumentSymbolTests
{
    [Theory]
    [InlineData("C25/8-C", "C25/8", "", 'C', "c25-8", "c25-8")]
    [InlineData("CWG-WSIS&SDG-42/12(Rev.1)-E", "CWG-WSIS&SDG-42/12", "Rev.1", 'E', "cwg-wsis-sdg-42-12", "cwg-wsis-sdg-42-12-rev-1")]
    [InlineData("CWG-WSIS&SDG-42/12", "CWG-WSIS&SDG-42/12", "", null, "cwg-wsis-sdg-42-12", "cwg-wsis-sdg-42-12")]
    [InlineData("CWG-WSIS&SDG-42/INF/4 (Rev. 2)", "CWG-WSIS&SDG-42/INF/4", "Rev.2", null, "cwg-wsis-sdg-42-inf-4", "cwg-wsis-sdg-42-inf-4-rev-2")]
    [InlineData("C25/8(Rév.3)-F", "C25/8", "Rev.3", 'F', "c25-8", "c25-8-rev-3")]
    [InlineData("C25/8(Пересм.1)-R", "C25/8", "Rev.1", 'R', "c25-8", "c25-8-rev-1")]
    [InlineData("41(Add.7)-E", "41", "Add.7", 'E', "41", "41-add-7")]
    [InlineData("A/80/604/Add.8", "A/80/604", "Add.8", null, "a-80-604", "a-80-604-add-8")]
    [InlineData("A/C.2/79/L.5/Rev.1/Corr.2", "A/C.2/79/L.5", "Rev.1/Corr.2", null, "a-c-2-79-l-5", "a-c-2-79-l-5-rev-1-corr-2")]
    [InlineData("A/RES/70/125", "A/RES/70/125", "", null, "a-res-70-125", "a-res-70-125")]
    [InlineData("A/79/1*", "A/79/1", "", null, "a-79-1", "a-79-1")]
    public void A_symbol_is_taken_apart(string printed, string paper, string version, char? letter, string slug, string versionSlug)
    {
        var symbol = DocumentSymbol.Of(printed)!;

        symbol.ShouldBe(new DocumentSymbol(paper, version, letter));
        (symbol.Slug, symbol.VersionSlug).ShouldBe((slug, versionSlug));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("(Rev.1)")]
    [InlineData("第八号")]
    public void What_leaves_no_address_is_no_symbol(string? printed) => DocumentSymbol.Of(printed)?.Slug.ShouldNotBeEmpty();

    [Fact]
    public void Versions_are_ordered_as_they_are_issued()
    {
        string[] issued = ["", "Corr.1", "Add.1", "Add.2", "Rev.1", "Rev.1/Corr.1", "Rev.1/Add.1", "Rev.2", "Rev.10"];

        issued.Reverse().OrderBy(DocumentSymbol.OrderOf).ShouldBe(issued);
        issued.Where(DocumentSymbol.TakesPlace).ShouldBe(["", "Rev.1", "Rev.2", "Rev.10"]);
    }
}
