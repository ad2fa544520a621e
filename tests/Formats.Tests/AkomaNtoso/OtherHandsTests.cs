using System.Text;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>Files of other programs, and files that mean harm.</summary>
public sealed class OtherHandsTests
{
    private const string Open = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">""";

    private const string Statement = $"""
        <?xml version="1.0"?>
        <!-- of another program -->
        {Open}
          <statement name="resolution">
            <meta><identification source="#x"><FRBRWork><FRBRthis value="not of the text"/></FRBRWork></identification></meta>
            <preface><p><docNumber>80/901.</docNumber> <docTitle>Lanterns of
              small harbours</docTitle></p></preface>
            <preamble>
              <formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
              <container name="Recalling"><p><i>Recalling</i> its <ref href="/x">resolution 70/125</ref><authorialNote marker="1" placement="bottom"><p>See the register.</p></authorialNote> of 16 December 2015,</p></container>
            </preamble>
            <mainBody>
              <paragraph eId="para_1"><num>1.</num><content><p><i>Requests</i> the Secretary-General:</p>
                <blockList eId="l"><item eId="a"><num>(a)</num><p>To count <del>all</del><ins>the</ins> lanterns;</p></item>
                <item eId="b"><num>(b)</num><p>To buy oil;</p></item></blockList></content></paragraph>
              <paragraph eId="para_2"><num>2.</num><content><p><i>Invites</i> Member States to wait.</p></content></paragraph>
              <table><tr><td><p>Port</p></td><td><p>Count</p></td></tr><tr><td><p>Elm</p></td><td><p>4</p></td></tr></table>
            </mainBody>
          </statement>
        </akomaNtoso>
        """;

    [Fact]
    public void A_resolution_of_another_program_is_read_into_its_clauses()
    {
        var blocks = Blocks(Statement);
        blocks.Text.ShouldNotContain("not of the text");
        blocks.Text.ShouldContain("Lanterns of small harbours");
        var reading = Reader.Read(blocks);
        reading.Form.ShouldBe(TextForm.Un);
        reading.Preamble.Select(static block => block.Keyword).ShouldBe(["recalling"]);
        reading.Operative.Select(static block => block.Keyword).ShouldBe(["requests", "invites"]);
        reading
            .Operative[0]
            .Clauses[0]
            .Children.Select(static item => (item.Label, item.Text))
            .ShouldBe([("(a)", "To count the lanterns;"), ("(b)", "To buy oil;")]);
        reading.Citations.ShouldContain(static citation => citation.Key.Value == "un/ga/res/70/125");
    }

    [Fact]
    public void Notes_stand_behind_the_text_and_cells_say_where_they_are()
    {
        var blocks = Blocks(Statement);
        blocks.Blocks.Single(static block => block.Part == BlockPart.Note).Span.Of(blocks.Text).ShouldBe("1 See the register.");
        blocks
            .Blocks.Where(static block => block.Cell is not null)
            .Select(block => (block.Cell!.Row, block.Cell.Column, block.Span.Of(blocks.Text)))
            .ShouldBe([(0, 0, "Port"), (0, 1, "Count"), (1, 0, "Elm"), (1, 1, "4")]);
    }

    [Theory]
    [InlineData(
        "<act name='act'><body><section eId='s'><num>1</num><heading>Lamps</heading><content><p>Every lamp shall burn.</p></content></section></body></act>",
        "Every lamp shall burn."
    )]
    [InlineData(
        "<bill name='bill'><body><clause><unheardOf>Words<strange> of</strange></unheardOf><content><p>a clause</p></content></clause></body></bill>",
        "a clause"
    )]
    [InlineData("<debate><debateBody><speech by='#x'><from>The Chair</from><p>We begin.</p></speech></debateBody></debate>", "We begin.")]
    public void Any_kind_of_document_is_read_for_its_words(string document, string words) =>
        Blocks(Open + document + "</akomaNtoso>").Text.ShouldContain(words);

    [Theory]
    [InlineData(
        """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"><doc name="x"><mainBody><p>Oil.</p></mainBody></doc></akomaNtoso>""",
        true
    )]
    [InlineData(
        """<a:akomaNtoso xmlns:a="http://www.akomantoso.org/2.0"><a:doc name="x"><a:mainBody><a:p>Oil.</a:p></a:mainBody></a:doc></a:akomaNtoso>""",
        true
    )]
    [InlineData("<!-- <akomaNtoso> --><html><body>Oil.</body></html>", false)]
    [InlineData("akomaNtoso: <akomaNtoso>", false)]
    [InlineData("", false)]
    public void Every_version_of_the_standard_is_known_by_its_root(string file, bool isAkn) => AkomaNtosoText.Is(Encoding.UTF8.GetBytes(file)).ShouldBe(isAkn);

    [Fact]
    public void A_file_in_two_byte_letters_is_known_too()
    {
        byte[] bytes =
        [
            .. Encoding.Unicode.GetPreamble(),
            .. Encoding.Unicode.GetBytes(
                "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Open + "<doc name='x'><mainBody><p>Oil.</p></mainBody></doc></akomaNtoso>"
            ),
        ];
        AkomaNtosoText.Is(bytes).ShouldBeTrue();
        Carried(bytes).Text.ShouldBe("Oil.");
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "akn-other")]
    [InlineData("<akomaNtoso xmlns='urn:another'><p>Oil.</p></akomaNtoso>", "akn-other")]
    [InlineData(Open + "<doc name='x'><mainBody><p>Oil.", "akn-malformed")]
    [InlineData("<!DOCTYPE akomaNtoso [<!ENTITY a 'b'>]>" + Open + "&a;</akomaNtoso>", "akn-malformed")]
    [InlineData("<!DOCTYPE akomaNtoso SYSTEM 'file:///etc/passwd'>" + Open + "</akomaNtoso>", "akn-malformed")]
    [InlineData(Open + "<doc name='x'><meta/><mainBody><p> </p></mainBody></doc></akomaNtoso>", "file-empty")]
    public void A_file_that_cannot_be_read_is_refused_with_the_reason(string file, string code)
    {
        AkomaNtosoText.Read(Encoding.UTF8.GetBytes(file)).IsRefused(out var refusal, out _).ShouldBeTrue();
        refusal!.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("mainBody", "div")]
    [InlineData("meta", "proprietary")]
    public void A_file_that_nests_without_end_is_refused(string part, string element)
    {
        var nest = string.Concat(Enumerable.Repeat($"<{element}>", 100_000));
        AkomaNtosoText.Read(Encoding.UTF8.GetBytes($"{Open}<doc name='x'><{part}>{nest}")).IsRefused(out var refusal, out _).ShouldBeTrue();
        refusal!.Code.ShouldBe("akn-deep");
    }

    [Theory]
    [InlineData("at=\"0 ", "at=\"99999999 ")]
    [InlineData("kind=\"Clause\"", "kind=\"77\"")]
    [InlineData("sure=\"", "sure=\"x")]
    [InlineData("score=\"", "score=\"x")]
    [InlineData("refersTo=\"#keyword.", "refersTo=\"#other.")]
    public void A_record_that_was_tampered_with_is_not_believed_and_the_words_are_read_anew(string said, string instead)
    {
        var reading = OwnTexts.Read("resolution-11-d33-en");
        var file = Encoding.UTF8.GetString(Judged.Written(reading));
        file.ShouldContain(said);
        var back = Judged.Back(Encoding.UTF8.GetBytes(file.Replace(said, instead, StringComparison.Ordinal)));
        back.Text.ShouldBe(reading.Text);
        back.AllClauses().Select(static clause => clause.Id).ShouldBe(reading.AllClauses().Select(static clause => clause.Id));
    }

    [Fact]
    public void Without_its_record_a_file_gives_the_same_clauses_from_its_words()
    {
        var reading = OwnTexts.Read("resolution-11-d33-fr");
        var document = Judged.Document(Judged.Written(reading));
        document.Descendants().Where(static element => element.Name.LocalName == "analysis").ToList().ForEach(static element => element.Remove());
        var back = Judged.Back(Encoding.UTF8.GetBytes(document.ToString(System.Xml.Linq.SaveOptions.DisableFormatting)));
        back.AllClauses()
            .Select(static clause => (clause.Id, clause.Label, clause.Text))
            .ShouldBe(reading.AllClauses().Select(static clause => (clause.Id, clause.Label, clause.Text)));
        back.Citations.Select(static citation => citation.Key).ShouldBe(reading.Citations.Select(static citation => citation.Key));
    }

    private static BlockText Blocks(string file) => Carried(Encoding.UTF8.GetBytes(file));

    private static BlockText Carried(byte[] file)
    {
        AkomaNtosoText.Read(file).IsRefused(out var refusal, out var blocks).ShouldBeFalse(refusal?.Code);
        return blocks!;
    }
}
