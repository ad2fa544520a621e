using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Resolute.Formats.Word;
using static Resolute.Formats.Tests.Word.WordFixture;

namespace Resolute.Formats.Tests.Word;

/// <summary>Files that were not written in good faith, or not to their end: each has a sentence, none an exception, all end soon.</summary>
public sealed class HostileFileTests
{
    private static string? Refused(byte[] bytes) => FileContent.Blocks(bytes).IsRefused(out var refusal, out _) ? refusal.Code : null;

    [Fact]
    public void A_file_cut_off_anywhere_has_a_sentence()
    {
        var whole = Of(P("words") + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>").Part("styles", "styles", "").Bytes();

        for (var length = 4; length < whole.Length; length += 7)
            Refused(whole[..length]).ShouldBe("word-damaged");
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_read_or_has_a_sentence()
    {
        var whole = Of($"<w:p>{R("the ")}{Del("old")}{Ins("new")}</w:p>").Part("styles", "styles", "").Bytes();

        for (var at = 4; at < whole.Length; at += 3)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x15;
            Should.NotThrow(() => FileContent.Blocks(changed));
        }
    }

    [Fact]
    public void A_bomb_is_refused_after_as_much_as_may_be_unpacked()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Transitional}\"><w:body><w:p>"));
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var megabyte = 0; megabyte < 100; megabyte++)
                part.Write(blanks);
        }

        Refused(file.ToArray()).ShouldBe("word-too-large");
    }

    [Fact]
    public void More_parts_than_any_document_has_are_refused()
    {
        var fixture = Of(P("words"));
        for (var part = 0; part < 10_100; part++)
            fixture.Raw($"p{part}", "");

        Refused(fixture.Bytes()).ShouldBe("word-too-many-parts");
    }

    [Fact]
    public void A_document_type_is_never_read() =>
        Refused(
                Raw(
                    "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\""
                        + Transitional
                        + "\"><w:body>&e;</w:body></w:document>"
                )
            )
            .ShouldBe("word-damaged");

    [Fact]
    public void Ten_thousand_tables_in_one_another_are_read()
    {
        var nested =
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 10_000)) + P("within") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 10_000));

        Of(nested).Text().ShouldBe("within");
    }

    [Fact]
    public void Elements_deeper_than_any_writer_puts_them_are_refused() =>
        Refused(Of(string.Concat(Enumerable.Repeat("<w:sdt>", 100_100)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_100))).Bytes())
            .ShouldBe("word-too-deep");

    [Fact]
    public void Elements_that_are_passed_over_are_bounded_too() =>
        Refused(
                Of(
                        "<w:p><w:r><w:rt>"
                            + string.Concat(Enumerable.Repeat("<w:x>", 100_100))
                            + string.Concat(Enumerable.Repeat("</w:x>", 100_100))
                            + "</w:rt></w:r></w:p>"
                    )
                    .Bytes()
            )
            .ShouldBe("word-too-deep");

    [Fact]
    public void A_hundred_thousand_paragraphs_are_read_in_seconds()
    {
        var body = new StringBuilder();
        for (var paragraph = 0; paragraph < 100_000; paragraph++)
            body.Append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>words</w:t></w:r></w:p>");
        var clock = Stopwatch.StartNew();

        Of(body.ToString()).Read().Blocks.Count.ShouldBe(100_000);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Changes_in_one_another_cost_no_more_than_their_size()
    {
        var nested =
            string.Concat(Enumerable.Repeat("<w:ins w:id=\"1\">", 20_000))
            + string.Concat(Enumerable.Repeat(P("a"), 2000))
            + string.Concat(Enumerable.Repeat("</w:ins>", 20_000));
        var clock = Stopwatch.StartNew();

        Of(nested).Read().Blocks.Count.ShouldBe(2000);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("xl/workbook.xml", "workbook", "Excel")]
    [InlineData("ppt/presentation.xml", "presentation", "PowerPoint")]
    [InlineData("a.txt", "nothing", "ZIP")]
    public void Another_package_is_named(string part, string root, string kind)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes($"<{root}/>"));
        }

        FileContent.Blocks(file.ToArray(), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _).ShouldBeTrue();

        (refusal!.Code, refusal.Arguments[0]).ShouldBe(("not-a-word-file", kind));
    }

    [Theory]
    [InlineData("EncryptedPackage", "word-encrypted")]
    [InlineData("WordDocument", "word-before-2007")]
    public void A_compound_file_is_told_by_its_streams(string stream, string code) =>
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)]).ShouldBe(code);

    [Fact]
    public void A_part_beside_the_text_that_is_broken_is_told_and_the_text_is_read()
    {
        var read = Of(P("words")).Raw("word/styles.xml", "<w:styles").Relate("styles").Read();

        read.Text.ShouldBe("words");
        read.Findings.Single().Rule.ShouldBe("broken-part");
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => WordFile.Read(Of(P("words")).Bytes(), WordView.Final, cancelled.Token));
    }

    private static byte[] Raw(string document)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(document));
        }

        return file.ToArray();
    }
}
