using System.IO.Compression;
using System.Text;
using System.Xml;
using Resolute.Formats.Word;

namespace Resolute.Bench;

/// <summary>Word files to blocks, beside the least that any reader does: unpack the same parts and go through their XML.</summary>
internal static class WordFiles
{
    private const int Rounds = 200;

    // A printed page of a resolution, in letters.
    private const double Page = 3000;

    private static readonly int[] Times = [1, 3, 10, 30];

    public static void Measure(string folder)
    {
        Console.WriteLine("file\tpages\tbare scan ms\tblocks ms\tratio\tKB a page");
        // Until the machine code of both is the final one.
        foreach (var bytes in Directory.EnumerateFiles(folder, "*.docx").Select(File.ReadAllBytes))
            for (var round = 0; round < Rounds; round++)
                _ = Read(bytes) + BareScan(bytes);
        foreach (var file in Directory.EnumerateFiles(folder, "*.docx").Order(StringComparer.Ordinal))
            One(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file));
        Slope();
    }

    private static void One(string name, byte[] bytes)
    {
        var (bare, read) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            bare = Math.Min(bare, Clock.Seconds(() => BareScan(bytes)));
            read = Math.Min(read, Clock.Seconds(() => Read(bytes)));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var pages = Read(bytes) / Page;
        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0;
        Console.WriteLine($"{name}\t{pages:N0}\t{bare * 1000:N2}\t{read * 1000:N2}\t{read / bare:N2}\t{kilobytes / pages:N0}");
    }

    private static void Slope()
    {
        var points = new List<(double Size, double Seconds)>();
        Point(Times[^1]);
        foreach (var times in Times)
            points.Add(Point(times));
        foreach (var (size, seconds) in points)
            Console.WriteLine($"× {size:N0}\t\t\t{seconds * 1000:N2}");
        Console.WriteLine($"slope\t\t\t{Clock.Slope(points):N3}");
    }

    private static (double Size, double Seconds) Point(int times)
    {
        var bytes = Made(times);
        return (times, Enumerable.Range(0, 60).Select(_ => Clock.Seconds(() => Read(bytes))).Min());
    }

    private static long Read(byte[] bytes)
    {
        if (WordFile.Read(bytes).IsRefused(out var refusal, out var read))
            throw new InvalidOperationException(refusal.Code);
        return read.Text.Length;
    }

    /// <summary>The parts that a reading opens, one node after another.</summary>
    private static long BareScan(byte[] bytes)
    {
        var nodes = 0L;
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        foreach (var part in zip.Entries.Where(static part => IsRead(part.FullName)))
        {
            using var reader = XmlReader.Create(
                part.Open(),
                new XmlReaderSettings
                {
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CheckCharacters = false,
                }
            );
            while (reader.Read())
                nodes++;
        }

        return nodes;
    }

    private static bool IsRead(string part) =>
        part
            is "_rels/.rels"
                or "word/_rels/document.xml.rels"
                or "word/document.xml"
                or "word/styles.xml"
                or "word/numbering.xml"
                or "word/footnotes.xml"
                or "word/comments.xml"
        || part.StartsWith("word/_rels/", StringComparison.Ordinal)
        || part.StartsWith("word/header", StringComparison.Ordinal)
        || part.StartsWith("word/footer", StringComparison.Ordinal);

    private static byte[] Made(int times)
    {
        const string w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = new StringBuilder($"<w:document xmlns:w=\"{w}\"><w:body>");
        for (var paragraph = 0; paragraph < 300 * times; paragraph++)
            body.Append(
                "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">lamps of the harbour </w:t></w:r>"
                    + "<w:del w:author=\"A\" w:date=\"2031-01-01T00:00:00Z\"><w:r><w:delText>were lit</w:delText></w:r></w:del><w:r><w:t>shall be lit at dusk and tended until morning;</w:t></w:r></w:p>"
            );
        body.Append("</w:body></w:document>");
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(body.ToString()));
        }

        return file.ToArray();
    }
}
