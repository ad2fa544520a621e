using Resolute.Formats.Word;
using Resolute.Text.Blocks;
using static Resolute.Formats.Tests.Word.WordFixture;

namespace Resolute.Formats.Tests.Word;

public sealed class TrackedChangeTests
{
    private const string Deleted = "<w:rPr><w:del w:id=\"9\" w:author=\"Ada\" w:date=\"2024-05-06T07:08:09Z\"/></w:rPr>";
    private const string Inserted = "<w:rPr><w:ins w:id=\"9\" w:author=\"Ben\" w:date=\"2024-05-06T07:08:09Z\"/></w:rPr>";

    [Theory]
    [InlineData(WordView.Final, "the new lamp")]
    [InlineData(WordView.Original, "the old lamp")]
    [InlineData(WordView.Marked, "the oldnew lamp")]
    public void Words_are_as_the_view_has_them(WordView view, string shown) =>
        Of($"<w:p>{R("the ")}{Del("old")}{Ins("new")}{R(" lamp")}</w:p>").Text(view).ShouldBe(shown);

    [Fact]
    public void What_was_taken_out_is_known_at_its_place_with_who_and_when()
    {
        var change = Of($"<w:p>{R("the ")}{Del("old ")}{R("lamp")}</w:p>").Read().Blocks.Single().Changes.Single();

        change.ShouldBe(new TrackedChange(ChangeKind.Delete, "Ada", new DateTime(2024, 5, 6, 7, 8, 9), new Resolute.Text.TextSpan(4, 0), "old "));
    }

    [Theory]
    [InlineData(WordView.Final, "one two")]
    [InlineData(WordView.Original, "one |two")]
    [InlineData(WordView.Marked, "one |two")]
    public void A_paragraph_whose_mark_is_deleted_goes_on_in_the_next(WordView view, string shown) =>
        Of(P("one ", Deleted) + P("two")).Text(view).ShouldBe(shown);

    [Theory]
    [InlineData(WordView.Final, "one |two")]
    [InlineData(WordView.Original, "one two")]
    public void A_mark_that_was_put_in_parts_nothing_in_the_original(WordView view, string shown) =>
        Of(P("one ", Inserted) + P("two")).Text(view).ShouldBe(shown);

    [Fact]
    public void Joined_paragraphs_have_the_style_of_the_last()
    {
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Aa\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Bb\"/></w:style>";

        var read = Of(P("one ", "<w:pStyle w:val=\"A\"/>" + Deleted) + P("two", "<w:pStyle w:val=\"B\"/>")).Part("styles", "styles", styles).Read();

        read.Blocks.Single().Style.ShouldBe("Bb");
    }

    [Fact]
    public void A_deleted_row_is_not_in_the_final_text_and_its_words_are_known()
    {
        const string row = "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"Ada\" w:date=\"2024-05-06T07:08:09Z\"/></w:trPr>";
        var fixture = Of($"<w:tbl>{row}<w:tc>{P("gone")}</w:tc><w:tc>{P("too")}</w:tc></w:tr><w:tr><w:tc>{P("kept")}</w:tc></w:tr></w:tbl>");

        fixture.Text().ShouldBe("kept");
        fixture.Text(WordView.Original).ShouldBe("gone|too|kept");
        fixture.Read().Blocks.Single().Changes.Single().Words.ShouldBe("gone\ntoo");
        fixture.Read().Blocks.Single().Cell.ShouldBe(new TableCell(0, 0, 0));
    }

    [Fact]
    public void A_change_of_looks_is_known_and_the_original_looks_so()
    {
        const string change =
            "<w:pStyle w:val=\"B\"/><w:pPrChange w:id=\"1\" w:author=\"Ada\" w:date=\"2024-05-06T07:08:09Z\"><w:pPr><w:pStyle w:val=\"A\"/></w:pPr></w:pPrChange>";
        const string styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Aa\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Bb\"/></w:style>";
        var fixture = Of(P("words", change)).Part("styles", "styles", styles);

        fixture.Read().Blocks.Single().Style.ShouldBe("Bb");
        fixture.Read().Blocks.Single().Changes.Single().Kind.ShouldBe(ChangeKind.Format);
        fixture.Read(WordView.Original).Blocks.Single().Style.ShouldBe("Aa");
    }

    [Fact]
    public void Moved_words_stand_once_in_the_final_and_once_in_the_original()
    {
        var from = $"<w:moveFrom w:id=\"3\" {By("Ada")}>{R("moved")}</w:moveFrom>";
        var to = $"<w:moveTo w:id=\"4\" {By("Ada")}>{R("moved")}</w:moveTo>";
        var fixture = Of($"<w:p>{R("a ")}{from}</w:p><w:p>{R("b ")}{to}</w:p>");

        fixture.Text().ShouldBe("a |b moved");
        fixture.Text(WordView.Original).ShouldBe("a moved|b ");
    }
}
