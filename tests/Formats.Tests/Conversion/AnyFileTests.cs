using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Resolute.Formats.Conversion;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Tests.Conversion;

/// <summary>Files that an outside tool makes readable: the real tools, on files that they made of our own small text.</summary>
public sealed class AnyFileTests : IDisposable
{
    private const string Text = """
        RESOLUTION 91 (Rev. Testville, 2031)
        Lanterns of amber harbours
        The Lantern Council,
        recalling
        a)	that amber lanterns were counted in every harbour, on every quay and on the long breakwater that shelters the northern boats;
        b)	that the count was short,
        instructs the Secretary-General
        1	to count the amber lanterns again by 30 June 2032;
        2	to report to the Council each year.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("resolute-conversion-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("doc")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task A_text_of_another_word_processor_becomes_a_Word_file_with_its_words(string ending)
    {
        var bytes = await Made(ending);

        (await AnyFile.Readable(bytes, Stop)).IsRefused(out var refusal, out var word).ShouldBeFalse(refusal?.Code);

        using var package = new ZipArchive(new MemoryStream(word!));
        using var body = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        var xml = await body.ReadToEndAsync(Stop);
        xml.ShouldContain("breakwater");
        xml.ShouldContain("RESOLUTION 91");
        LeftBehind().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_PDF_gives_its_words()
    {
        Assert.SkipWhen(Poppler.Program is null, "pdftotext is not installed (package poppler-utils).");
        var blocks = await Read(await Made("pdf"));

        blocks.Text.ShouldContain("The Lantern Council,");
        blocks.Text.ShouldContain("count the amber lanterns again by 30 June 2032;");
        LeftBehind().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_name_of_a_file_says_nothing_and_its_first_bytes_all()
    {
        OtherFormats.Of(Encoding.UTF8.GetBytes(Text)).ShouldBe(OtherFormat.None);
        OtherFormats.Of(await Made("doc")).ShouldBe(OtherFormat.Word97);
        OtherFormats.Of(await Made("odt")).ShouldBe(OtherFormat.OpenDocument);
        OtherFormats.Of(await Made("rtf")).ShouldBe(OtherFormat.RichText);
        OtherFormats.Of(await Made("pdf")).ShouldBe(OtherFormat.Pdf);
        OtherFormats.Of("\uFEFF\r\n%PDF-1.7"u8).ShouldBe(OtherFormat.Pdf);
    }

    [Fact]
    public async Task A_Word_file_under_a_password_and_a_scanned_PDF_are_told()
    {
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        (await RefusedAs(locked)).ShouldBe("word-encrypted");

        Assert.SkipWhen(Poppler.Program is null, "pdftotext is not installed (package poppler-utils).");
        (await RefusedAs(PictureOnly())).ShouldBe("pdf-without-text");
        (await RefusedAs("%PDF-1.7 and nothing of it is true"u8.ToArray())).ShouldBe("tool-failed");
    }

    [Fact]
    public async Task What_the_word_processor_cannot_open_is_refused_and_nothing_is_left_behind()
    {
        Skip();
        byte[] broken = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[700]];
        (await RefusedAs(broken)).ShouldStartWith("tool-");
        LeftBehind().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_links_to_a_file_of_the_machine_does_not_bring_it_in()
    {
        Skip();
        var secret = Path.Combine(_folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "quicksilver under the third plank", Stop);
        var linking = Package(
            $"""<text:section text:name="S"><text:section-source xlink:href="{new Uri(secret).AbsoluteUri}" xlink:type="simple"/><text:p>Lamps</text:p></text:section>"""
        );

        (await AnyFile.Readable(linking, Stop)).IsRefused(out var refusal, out var word).ShouldBeFalse(refusal?.Code);

        using var package = new ZipArchive(new MemoryStream(word!));
        foreach (var entry in package.Entries)
        {
            using var part = new StreamReader(entry.Open());
            (await part.ReadToEndAsync(Stop)).ShouldNotContain("quicksilver");
        }
    }

    [Fact]
    public async Task A_tool_that_does_not_end_is_ended_with_all_that_it_started()
    {
        var sh = OutsideTool.Find("sh");
        Assert.SkipWhen(sh is null, "There is no shell here.");
        using var scratch = new Scratch();
        var since = Stopwatch.GetTimestamp();

        var ended = await OutsideTool.Run(sh!, ["-c", $"sleep 77.25 & echo $! > {scratch.Of("child")}; wait"], scratch, TimeSpan.FromSeconds(1), Stop);

        ended.Code.ShouldBeNull();
        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        var child = int.Parse(await File.ReadAllTextAsync(scratch.Of("child"), Stop), System.Globalization.CultureInfo.InvariantCulture);
        await Task.Delay(200, Stop);
        IsRunning(child).ShouldBeFalse();
    }

    [Fact]
    public async Task A_tool_sees_nothing_of_the_environment_and_writes_no_more_than_it_may()
    {
        var sh = OutsideTool.Find("sh");
        Assert.SkipWhen(sh is null, "There is no shell here.");
        Environment.SetEnvironmentVariable("RESOLUTE_SECRET_OF_TEST", "quicksilver");
        using var scratch = new Scratch();

        (await OutsideTool.Run(sh!, ["-c", $"env > {scratch.Of("env")}"], scratch, TimeSpan.FromSeconds(20), Stop)).Code.ShouldBe(0);

        (await File.ReadAllTextAsync(scratch.Of("env"), Stop)).ShouldNotContain("quicksilver");
        (await OutsideTool.Run(sh!, ["-c", "yes > large"], scratch, TimeSpan.FromSeconds(60), Stop)).Code.ShouldNotBe(0);
        scratch.Length().ShouldBeLessThan(400L * 1024 * 1024);
    }

    // One that ended and that nobody has asked after yet still has a number, and no command line.
    private static bool IsRunning(int process) => File.Exists($"/proc/{process}/cmdline") && File.ReadAllText($"/proc/{process}/cmdline").Length > 0;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<BlockText> Read(byte[] bytes)
    {
        (await AnyFile.Blocks(bytes, Stop)).IsRefused(out var refusal, out var blocks).ShouldBeFalse(refusal?.Code);
        return blocks!;
    }

    private static async Task<string> RefusedAs(byte[] bytes) =>
        (await AnyFile.Blocks(bytes, Stop)).IsRefused(out var refusal, out _) ? refusal.Code : throw new ShouldAssertException("Carried.");

    private static void Skip() => Assert.SkipWhen(LibreOffice.Program is null, "LibreOffice is not installed (package libreoffice-writer-nogui).");

    private static IEnumerable<string> LeftBehind() =>
        Directory.EnumerateDirectories(Path.GetTempPath(), "resolute-scratch-*").Where(folder => Directory.Exists(Path.Combine(folder, "profile")));

    /// <summary>Our own text in another format, as LibreOffice writes it.</summary>
    private async Task<byte[]> Made(string ending)
    {
        Skip();
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.Of("own.txt"), Text, Stop);
        var ended = await OutsideTool.Run(
            LibreOffice.Program!,
            [
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + new Uri(scratch.Of("making")).AbsoluteUri,
                "--convert-to",
                ending,
                "--outdir",
                scratch.Of("made"),
                scratch.Of("own.txt"),
            ],
            scratch,
            TimeSpan.FromSeconds(120),
            Stop
        );
        ended.Code.ShouldBe(0, ended.Complaint);
        return await File.ReadAllBytesAsync(scratch.Of($"made/own.{ending}"), Stop);
    }

    private static byte[] Package(string body)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(package, "mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
            Entry(
                package,
                "META-INF/manifest.xml",
                """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""",
                CompressionLevel.Fastest
            );
            Entry(
                package,
                "content.xml",
                $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>""",
                CompressionLevel.Fastest
            );
        }

        return bytes.ToArray();
    }

    private static void Entry(ZipArchive package, string name, string content, CompressionLevel level)
    {
        using var entry = package.CreateEntry(name, level).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>One empty page, as a scanner makes it with its picture left out.</summary>
    private static byte[] PictureOnly() =>
        Encoding.ASCII.GetBytes(
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
            trailer <</Root 1 0 R/Size 4>>
            %%EOF

            """
        );
}
