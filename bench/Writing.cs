using System.IO.Compression;
using System.Text;
using System.Xml;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Bench;

/// <summary>Trees of texts to Word files, beside the least that any writer does: the same words, a paragraph and a run each, in one zipped part; and what grows with what.</summary>
internal static class Writing
{
    private const int Rounds = 25;
    private const int Length = 30_000;
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly int[] Times = [1, 3, 10, 30];

    public static void Measure()
    {
        Console.WriteLine("form\tparagraphs\tbare ms\ttree to Word ms\tratio\tKB a paragraph");
        foreach (var (form, text) in Growth.Texts(Length))
        {
            var tree = WrittenReading.Of(Reader.Read(BlockText.FromLines(text)));
            // Until the machine code is the final one.
            _ = Point(form, tree, Times[^2]);
            Console.WriteLine("---");
            var points = Times.Select(times => Point(form, tree, times)).ToList();
            Console.WriteLine(
                $"{form}\tslope\t{Clock.Slope([.. points.Select(one => (one.Size, one.Bare))]):N2}\t{Clock.Slope([.. points.Select(one => (one.Size, one.Written))]):N2}"
            );
        }
    }

    /// <summary>A tree as often over: its lists begin anew each time.</summary>
    private static (double Size, double Bare, double Written) Point(string form, WrittenText tree, int times)
    {
        tree = tree with { Blocks = [.. Enumerable.Repeat(tree.Blocks, times).SelectMany(blocks => blocks.Select(block => block with { }))] };
        var words = tree.Blocks.OfType<WrittenParagraph>().Select(Words).ToList();
        var (bare, written) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            bare = Math.Min(bare, Clock.Seconds(() => Bare(words)));
            written = Math.Min(written, Clock.Seconds(() => WrittenWord.Of(tree).Length));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = WrittenWord.Of(tree);
        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0;
        Console.WriteLine($"{form}\t{words.Count:N0}\t{bare * 1000:N1}\t{written * 1000:N1}\t{written / bare:N1}\t{kilobytes / words.Count:N1}");
        return (words.Count, bare, written);
    }

    private static string Words(WrittenParagraph paragraph) =>
        (paragraph.Shape.Label is { } label ? label + "\t" : "") + string.Concat(paragraph.Runs.Select(run => run.Words));

    private static long Bare(List<string> paragraphs)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (
            var xml = XmlWriter.Create(
                zip.CreateEntry("word/document.xml").Open(),
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true }
            )
        )
        {
            xml.WriteStartElement("w", "document", W);
            xml.WriteStartElement("body", W);
            foreach (var words in paragraphs)
            {
                xml.WriteStartElement("p", W);
                xml.WriteStartElement("r", W);
                xml.WriteElementString("t", W, words);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        }

        return file.Length;
    }
}
