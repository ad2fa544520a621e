using Resolute.Text.Blocks;
using static Resolute.Formats.Tests.Word.WordFixture;

namespace Resolute.Formats.Tests.Word;

public sealed class WordMarksTests
{
    private static string Call(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    private static string Note(int id, string words) => $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/></w:r>{R(words)}</w:p></w:footnote>";

    [Fact]
    public void A_note_is_called_where_its_mark_is_printed_and_stands_behind_the_text()
    {
        var read = Of($"<w:p>{R("lamps")}{Call(7)}{R(" and wicks")}{Call(5)}</w:p>")
            .Part("footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>" + Note(5, "of cotton") + Note(7, "of oil"))
            .Read();

        read.Text.ShouldBe("lamps1 and wicks2\nof oil\nof cotton");
        read.Notes.Select(note => (note.Mark, note.Call.Of(read.Text), note.Span.Of(read.Text))).ShouldBe([("1", "1", "of oil"), ("2", "2", "of cotton")]);
        read.Blocks.Select(block => block.Part).ShouldBe([BlockPart.Body, BlockPart.Note, BlockPart.Note]);
    }

    [Fact]
    public void Notes_begin_again_and_in_other_figures_where_their_section_says_so()
    {
        const string section = "<w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>";
        var read = Of($"<w:p>{R("x")}{Call(1)}</w:p><w:p><w:pPr>{section}</w:pPr>{R("y")}{Call(2)}</w:p><w:p>{R("z")}{Call(3)}</w:p>{section}")
            .Part("footnotes", "footnotes", Note(1, "n") + Note(2, "n") + Note(3, "n"))
            .Read();

        read.Notes.Select(note => note.Mark).ShouldBe(["a", "b", "a"]);
    }

    [Fact]
    public void A_mark_that_the_author_typed_is_not_counted()
    {
        var read = Of($"<w:p>{R("x")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>{R(" y")}{Call(2)}</w:p>")
            .Part("footnotes", "footnotes", Note(1, "star") + Note(2, "one"))
            .Read();

        read.Notes.Select(note => (note.Mark, note.Call.Of(read.Text))).ShouldBe([("*", "*"), ("1", "1")]);
    }

    [Fact]
    public void A_comment_has_an_author_and_a_place()
    {
        var read = Of($"<w:p>{R("lamps")}<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
            .Part("comments", "comments", $"<w:comment w:id=\"4\" {By("Cleo")}>{P("Why?")}</w:comment>")
            .Read();

        var note = read.Notes.Single();
        (note.Kind, note.Author, note.Date, note.Call).ShouldBe(
            (NoteKind.Comment, "Cleo", new DateTime(2024, 5, 6, 7, 8, 9), new Resolute.Text.TextSpan(5, 0))
        );
    }

    [Fact]
    public void A_bookmark_may_reach_over_paragraphs()
    {
        var read = Of($"<w:p>{R("a ")}<w:bookmarkStart w:id=\"1\" w:name=\"dtitle1\"/>{R("b")}</w:p><w:p>{R("c")}<w:bookmarkEnd w:id=\"1\"/>{R("d")}</w:p>")
            .Read();

        read.Bookmarks.Single().ShouldBe(new Bookmark("dtitle1", new Resolute.Text.TextSpan(2, 3)));
    }

    [Fact]
    public void A_field_keeps_its_result_and_its_code_is_known()
    {
        const string field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF _R1 \\r </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3.2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        var read = Of($"<w:p>{R("see ")}{field}<w:fldSimple w:instr=\" PAGE \">{R("9")}</w:fldSimple></w:p>").Read();

        read.Text.ShouldBe("see 3.29");
        read.Fields.Select(one => (one.Code, one.Span.Of(read.Text))).ShouldBe([("REF _R1 \\r", "3.2"), ("PAGE", "9")]);
    }

    [Fact]
    public void A_field_that_somebody_broke_loses_no_words()
    {
        var read = Of($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{R("not a code")}</w:p>" + P("after")).Read();

        read.Text.ShouldBe("not a code\nafter");
        read.Findings.Single().Rule.ShouldBe("broken-field");
    }

    [Fact]
    public void Links_are_known_and_never_followed()
    {
        var read = Of($"<w:p><w:hyperlink r:id=\"rId9\">{R("there")}</w:hyperlink><w:hyperlink w:anchor=\"top\">{R("up")}</w:hyperlink></w:p>")
            .Link("rId9", "https://example.org/a")
            .Read();

        read.Links.Select(link => (link.Address, link.Span.Of(read.Text))).ShouldBe([("https://example.org/a", "there"), ("#top", "up")]);
    }

    [Fact]
    public void Each_head_and_foot_of_pages_is_read_once_the_first_above_the_text()
    {
        const string section =
            "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:headerReference w:type=\"default\" r:id=\"h2\"/><w:titlePg/></w:sectPr>";
        var read = Of($"<w:p><w:pPr>{section}</w:pPr>{R("text")}</w:p>{section}")
            .Part("header", "hdr", P("running head"), "h2")
            .Part("header", "hdr", P("first page"), "h1")
            .Read();

        read.Text.ShouldBe("first page\ntext\nrunning head");
        read.Blocks.Select(block => block.Part).ShouldBe([BlockPart.Furniture, BlockPart.Body, BlockPart.Furniture]);
    }
}
