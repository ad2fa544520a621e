using Resolute.Text.Citations;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Citations;

/// <summary>Symbols of documents, however they are typed.</summary>
public sealed class SymbolTests
{
    [Theory]
    [InlineData("CWG-WSIS&SDG-42/12(Rev.1)", "CWG-WSIS&SDG-42/12", "contribution", 1)]
    [InlineData("CWG\u2011WSIS&SDG\u201142/INF/4", "CWG-WSIS&SDG-42/INF/4", "information", null)]
    [InlineData("ＣＷＧ－ＷＳＩＳ＆ＳＤＧ－４１／７（Rev.1）", "CWG-WSIS&SDG-41/7", "contribution", 1)]
    [InlineData("DWG-12/INF/1", "DWG-12/INF/1", "information", null)]
    [InlineData("C25/8-C", "C25/8", "council-document", null)]
    [InlineData("С22/59", "C22/59", "council-document", null)]
    [InlineData("D28/5-E", "D28/5", "council-document", null)]
    [InlineData("C25/INF/4", "C25/INF/4", "information", null)]
    [InlineData("A/70/684", "A/70/684", "document", null)]
    [InlineData("A/C.2/81/L.29/Rev.1", "A/C.2/81/L.29", "limited", 1)]
    [InlineData("A/RES/70/125", "A/RES/70/125", "resolution", null)]
    [InlineData("E/2026/49", "E/2026/49", "document", null)]
    [InlineData("E/CN.16/2027/CRP.3", "E/CN.16/2027/CRP.3", "document", null)]
    [InlineData("A/HRC/51/17/Corr.1", "A/HRC/51/17/Corr.1", "document", null)]
    [InlineData("S/19471", "S/19471", "document", null)]
    [InlineData("TD/B/C.1/2031/4", "TD/B/C.1/2031/4", "document", null)]
    public void A_symbol_has_one_key(string words, string key, string series, int? revision)
    {
        var symbol = SymbolPass.Read(SourceView.OfLines($"文件 {words}。", Language.Chinese)).ShouldHaveSingleItem();
        (symbol.Key, symbol.Series, symbol.Revision, symbol.Words).ShouldBe((key, series, revision, words));
    }

    [Fact]
    public void Every_symbol_of_an_endless_line_is_found_once()
    {
        // Thirteen letters a symbol: whatever the length of a window, its edge meets every letter of one sooner or later.
        var line = string.Concat(Enumerable.Repeat("CWG-COP-22/1 ", 20_000));

        var symbols = SymbolPass.Read(SourceView.OfLines(line, Language.English));

        symbols.Count.ShouldBe(20_000);
        symbols.Select(static (symbol, place) => symbol.Key == "CWG-COP-22/1" && symbol.Span.Start == place * 13).ShouldAllBe(static isThere => isThere);
    }

    [Fact]
    public void A_double_symbol_is_two() =>
        SymbolPass.Read(SourceView.OfLines("the report (A/99/62-E/2044/49)", Language.English)).Select(symbol => symbol.Key).ShouldBe(["A/99/62", "E/2044/49"]);

    [Fact]
    public void A_resolution_cited_by_its_symbol_is_no_document() =>
        SymbolPass
            .Read(SourceView.OfLines("The Demonstration Council,\nrecalling A/RES/70/125 and A/70/684,\n", Language.English))
            .ShouldHaveSingleItem()
            .Key.ShouldBe("A/70/684");

    [Fact]
    public void A_second_symbol_may_leave_the_group_out() =>
        SymbolPass
            .Read(SourceView.OfLines("Documents CWG-WSIS&SDG-44/4 and 44/INF/2 were read.", Language.English))
            .Select(symbol => symbol.Key)
            .ShouldBe(["CWG-WSIS&SDG-44/4", "CWG-WSIS&SDG-44/INF/2"]);

    [Fact]
    public void The_French_name_of_a_group_gives_the_same_key() =>
        SymbolPass.Read(SourceView.OfLines("le Document GTC-COP-22/1(Rév.2)", Language.French)).ShouldHaveSingleItem().Key.ShouldBe("CWG-COP-22/1");

    [Theory]
    [InlineData("1/2")]
    [InlineData("E-mail/4")]
    [InlineData("Z25/8")]
    [InlineData("and/or A/B/C")]
    public void What_only_looks_like_one_is_none(string text) => SymbolPass.Read(SourceView.OfLines(text, Language.English)).ShouldBeEmpty();
}
