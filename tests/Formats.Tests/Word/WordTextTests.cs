using Resolute.Formats.Word;
using Resolute.Text.Blocks;
using static Resolute.Formats.Tests.Word.WordFixture;

namespace Resolute.Formats.Tests.Word;

public sealed class WordTextTests
{
    [Fact]
    public void Each_paragraph_with_words_is_a_block_and_blank_ones_count_as_lines()
    {
        var read = Of(P("First") + "<w:p/>" + P("Third")).Read();

        read.Text.ShouldBe("First\nThird");
        read.Blocks.Select(block => block.Line).ShouldBe([1, 3]);
    }

    [Fact]
    public void The_strict_form_of_the_standard_is_read_too() => Of(P("Strictly")).InStrictNamespaces().Text().ShouldBe("Strictly");

    [Fact]
    public void The_text_is_found_by_its_relationship_whatever_its_name()
    {
        WordFile
            .Read(Of(P("Elsewhere")).Bytes("odd/main2.xml"), cancellation: TestContext.Current.CancellationToken)
            .IsRefused(out _, out var read)
            .ShouldBeFalse();

        read!.Text.ShouldBe("Elsewhere");
    }

    [Theory]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb")]
    [InlineData("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb")]
    [InlineData("<w:r><w:t>ITU</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>", "ITU\u2011D")]
    [InlineData("<w:r><w:t>wo</w:t><w:softHyphen/><w:t>rd</w:t></w:r>", "word")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "•✓")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF061</w:t></w:r>", "α")]
    [InlineData(
        "<w:smartTag><w:smartTagPr/>"
            + "<w:r><w:t>a</w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt>",
        "ab"
    )]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>", "漢")]
    [InlineData("<w:dir w:val=\"rtl\"><w:r><w:t>a</w:t></w:r></w:dir><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "ax=1")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>", "shown")]
    [InlineData("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>on paper</w:t></w:r>", "on paper")]
    public void What_a_run_prints_is_read(string runs, string shown) => Of($"<w:p>{runs}</w:p>").Text().ShouldBe(shown);

    [Fact]
    public void Of_two_alternatives_the_one_that_is_understood_is_read_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>";
        var shape =
            $"<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent>";

        Of($"<w:p><w:r><w:t>before</w:t></w:r><w:r>{shape}</w:r><w:r><w:t> after</w:t></w:r></w:p>" + P("next")).Text().ShouldBe("before after|boxed|next");
    }

    [Fact]
    public void An_alternative_that_is_not_understood_leaves_its_place_to_the_other()
    {
        const string unknown =
            "<mc:AlternateContent xmlns:n=\"urn:of-tomorrow\"><mc:Choice Requires=\"n\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>";

        Of($"<w:p>{unknown}</w:p>").Text().ShouldBe("old");
    }

    [Fact]
    public void Each_paragraph_of_a_cell_is_a_block_that_knows_its_cell()
    {
        const string wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>wide</w:t></w:r></w:p></w:tc>";
        var inner = $"<w:tbl><w:tr><w:tc>{P("inner")}</w:tc></w:tr></w:tbl>";

        var read = Of($"<w:tbl><w:tr>{wide}<w:tc>{P("last")}</w:tc></w:tr><w:tr><w:tc>{P("a")}{P("b")}{inner}</w:tc></w:tr></w:tbl>{P("out")}").Read();

        read.Blocks.Select(block => block.Cell)
            .ShouldBe([new TableCell(0, 0, 0), new TableCell(0, 0, 2), new TableCell(0, 1, 0), new TableCell(0, 1, 0), new TableCell(1, 0, 0), null]);
    }

    [Fact]
    public void Direction_heading_and_style_are_known()
    {
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/><w:pPr><w:bidi/></w:pPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>";

        var read = Of(P("Title", "<w:pStyle w:val=\"H\"/>") + $"<w:p>{R("x", "<w:rStyle w:val=\"Gone\"/>")}{R("y")}</w:p>")
            .Part("styles", "styles", styles)
            .Read();

        read.Blocks.Select(block => (block.Style, block.Heading, block.IsRightToLeft)).ShouldBe([("heading 2", 2, true), (null, null, null)]);
        read.Text.ShouldBe("Title\ny");
    }
}
