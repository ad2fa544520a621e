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
    [InlineData("C25/8-C", "C25/8", "council", null)]
    [InlineData("С22/59", "C22/59", "council", null)]
    [InlineData("D28/5-E", "D28/5", "council", null)]
    [InlineData("C25/INF/4", "C25/INF/4", "information", null)]
    [InlineData("A/70/684", "A/70/684", "un", null)]
    [InlineData("A/C.2/81/L.29/Rev.1", "A/C.2/81/L.29", "un", 1)]
    [InlineData("A/RES/70/125", "A/RES/70/125", "un", null)]
    [InlineData("E/2026/49", "E/2026/49", "un", null)]
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
