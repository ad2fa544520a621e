using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Formats.Html;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.Html;

public sealed class HtmlTextTests
{
    static HtmlTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<p>The  lamps\n of <b>Port</b><i> Ardent</i>.</p><p>Oil", "The lamps of Port Ardent.|Oil")]
    [InlineData("<div>one<div>two</div>three</div>", "one|two|three")]
    [InlineData("one<br>two<br/>three", "one|two|three")]
    [InlineData("<pre>one\n  two</pre>", "one|two")]
    [InlineData("<p>l&eacute;gislation &lt;b&gt; &#x2014; &amp;</p>", "législation <b> — &")]
    [InlineData("<p>word<sup><a href=#f1>1</a></sup> end</p>", "word1 end")]
    [InlineData("<p>it says <q>light</q> twice</p>", "it says “light” twice")]
    [InlineData("<p>kept <del>gone</del><ins>new</ins></p>", "kept new")]
    [InlineData("<p>a<p>b<p hidden>c<p>d", "a|b|d")]
    [InlineData("<p>a<span style='DISPLAY: none'>b<span>c</span></span>d</p>", "ad")]
    [InlineData("<title>t</title><script>if (a<b) '<p>x</p>'</script><style>p{}</style><p>shown</p>", "shown")]
    [InlineData("<p>a</p><hr><p>1 note</p>", "a|____________________|1 note")]
    [InlineData("<table><tr><td><p>1</p></td><td><p>to light</p><p>lamps</p></td></tr><tr><th>2<td>oil</table>", "1\tto light|lamps|2\toil")]
    public void A_page_gives_the_lines_that_its_reader_sees(string page, string lines) => string.Join('|', Read(page).Select(Words)).ShouldBe(lines);

    [Theory]
    [InlineData("<ol><li>a<li>b<ol type=a><li>c<li>d</ol><li>e</ol>", "1.a 2.b a.c b.d 3.e")]
    [InlineData("<ol start=4 type=i><li>a<li value=9>b<li>c</ol>", "iv.a ix.b x.c")]
    [InlineData("<ol style='list-style-type: upper-alpha'><li>a<li>b</ol>", "A.a B.b")]
    [InlineData("<ol style='list-style: none'><li>1) a<li>2) b</ol>", "1) a 2) b")]
    [InlineData("<ol style='list-style-type:arabic-indic'><li>a</ol>", "١.a")]
    [InlineData("<ul><li>a<li>b</ul>", "•a •b")]
    [InlineData("<ol start=0><li>a<li>b</ol><ol type=i start=4000><li>c</ol>", "0.a 1.b 4000.c")]
    [InlineData("<ol><li><p>a</p><p>b</p></ol>", "1.a b")]
    public void Items_have_the_numbers_that_a_browser_prints(string page, string expected) =>
        string.Join(' ', Read("<p></p>" + page).Select(line => line.Label + line.Words)).ShouldBe(expected);

    [Fact]
    public void What_belongs_to_the_site_is_set_apart_and_not_lost()
    {
        var page = Blocks("<html><body><nav><ul><li>Home</ul></nav><div role=banner><div>Port</div> Ardent</div><p>lamps</p></body></html>");

        page.Blocks.Select(block => block.Part).ShouldBe([BlockPart.Furniture, BlockPart.Furniture, BlockPart.Furniture, BlockPart.Body]);
        var reading = Reader.Read(page);
        reading.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture).ShouldBe(3);
    }

    [Fact]
    public void Lines_are_those_of_the_file() =>
        Blocks("<html>\n<body>\n<p>\n\n  lamps</p><p>oil\n</p>\n<p>glass").Blocks.Select(block => block.Line).ShouldBe([5, 5, 7]);

    [Theory]
    [InlineData("windows-1251", "Союз смотрителей маяков")]
    [InlineData("iso-8859-1", "élevé “phare”")]
    [InlineData("gb2312", "守灯人协会")]
    [InlineData("utf-8", "حراس المنارات")]
    public void The_declared_encoding_is_kept_to(string name, string words)
    {
        var encoding = Encoding.GetEncoding(name == "iso-8859-1" ? "windows-1252" : name);
        var bytes = encoding.GetBytes($"<html><head><meta http-equiv=Content-Type content=\"text/html; charset={name}\"></head><p>{words}</p></html>");

        HtmlText.Read(bytes).IsRefused(out _, out var blocks).ShouldBeFalse();

        blocks!.Text.Trim().ShouldBe(words);
    }

    [Fact]
    public void A_page_without_words_is_refused()
    {
        HtmlText.Read("<html><script>x</script><img src=a></html>"u8).IsRefused(out var refusal, out _).ShouldBeTrue();

        refusal!.Code.ShouldBe("file-empty");
    }

    [Fact]
    public void A_resolution_reads_from_a_page_as_from_a_text()
    {
        const string text = """
            31/7.	Lamps for small harbours
            The General Assembly,
            Recalling its resolution 30/2 of 20 May 2030,
            1.	Requests the Secretary-General to keep the lamps of small harbours, and in particular:
            (a)	To count them;
            (b)	To report on them at its thirty-second session;
            2.	Decides to remain seized of the matter.
            """;
        const string page = """
            <!DOCTYPE html><html><head><title>31/7</title></head><body><nav><a href="/">Home</a></nav>
            <h1>31/7. Lamps for small harbours</h1><p><i>The General Assembly,</i></p>
            <p><em>Recalling</em> its resolution 30/2 of 20&nbsp;May 2030,</p>
            <ol><li><em>Requests</em> the Secretary-General to keep the lamps of small harbours, and in particular:
            <ol style="list-style-type:lower-alpha"><li>To count them;</li><li>To report on them at its thirty-second session;</li></ol></li>
            <li><em>Decides</em> to remain seized of the matter.</li></ol></body></html>
            """;

        var (fromText, fromPage) = (Reader.Read(BlockText.FromLines(text)), Reader.Read(Blocks(page)));

        fromPage.Form.ShouldBe(TextForm.Un);
        fromPage.AllClauses().Select(Shape).ShouldBe(fromText.AllClauses().Select(Shape));
        fromPage.Unplaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<div>", "x")]
    [InlineData("<b class=1><p>x", "")]
    [InlineData("<ol><li>", "x")]
    [InlineData("<table><tr><td>", "x")]
    [InlineData("<a href='", "'>x")]
    [InlineData("&", "x")]
    [InlineData("<!--", "")]
    [InlineData("<script>", "x")]
    public void Pages_made_to_hurt_are_read_in_time(string pattern, string end)
    {
        var page = new StringBuilder("<html><p>lamps</p>");
        while (page.Length < 4 * 1024 * 1024)
            page.Append(pattern);
        var watch = Stopwatch.StartNew();

        var blocks = Blocks(page.Append(end).ToString());

        blocks.Text.ShouldStartWith("lamps");
        // Many times what two busy shared cores need; a square law would need hours.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void Any_page_gives_blocks_in_order_that_lie_in_the_text() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Elements(
                        "<p>",
                        "</p>",
                        "<li>",
                        "<ol>",
                        "</ol>",
                        "<td>",
                        "<tr>",
                        "<table>",
                        "</table>",
                        "<pre>",
                        "x",
                        " ",
                        "\n",
                        "<nav>",
                        "</nav>",
                        "<q>",
                        "<del>",
                        "</del>",
                        "<",
                        "&lt",
                        "<hr>"
                    )
                    .ArrayOf()
                    .ToArbitrary(),
                static pieces =>
                {
                    if (HtmlText.Read(Encoding.UTF8.GetBytes("<p>" + string.Concat(pieces) + "</q></p>x")).IsRefused(out _, out var page))
                        return true;
                    var end = 0;
                    foreach (var block in page.Blocks)
                    {
                        if (block.Span.Start < end || block.Span.End > page.Text.Length || block.Span.Length == 0)
                            return false;
                        end = block.Span.End;
                    }

                    return page.Text.Count(letter => letter == 'x') >= 0 && ReadAgain(page);
                }
            )
        );

    private static bool ReadAgain(BlockText page) =>
        Reader.Read(page).Leaves.Sum(leaf => leaf.Span.Of(page.Text).Count(letter => !char.IsWhiteSpace(letter)))
        == page.Text.Count(letter => !char.IsWhiteSpace(letter));

    private static (string?, string) Shape(ClauseNode clause) =>
        (clause.Label is null ? null : new string([.. clause.Label.Where(char.IsLetterOrDigit)]), clause.Text);

    private static BlockText Blocks(string page)
    {
        HtmlText.Read(Encoding.UTF8.GetBytes(page)).IsRefused(out var refusal, out var blocks).ShouldBeFalse(refusal?.Code);
        return blocks!;
    }

    private static IEnumerable<(string? Label, string Words)> Read(string page)
    {
        var blocks = Blocks("<html>" + page);
        return blocks.Blocks.Select(block => (block.Label, block.Span.Of(blocks.Text)));
    }

    private static string Words((string? Label, string Words) line) => line.Words;
}
