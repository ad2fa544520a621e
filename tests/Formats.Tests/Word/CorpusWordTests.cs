using System.IO.Compression;
using System.Text;
using System.Xml;
using Resolute.Formats.Word;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Tests.Word;

/// <summary>The Word files of the corpus, where it lies beside the repository: nothing is lost in any view.</summary>
public sealed class CorpusWordTests
{
    private const string Tracked = "itu-t-g-imp8101-201810-tracked.docx";

    private static readonly string? Folder = Find();

    public static TheoryData<string> Files =>
        Folder is null ? ["absent"] : [.. Directory.EnumerateFiles(Folder, "*.docx").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_letter_of_the_text_is_in_the_marked_view(string name)
    {
        var bytes = Bytes(name);
        var read = Read(bytes, WordView.Marked);

        Letters(string.Concat(read.Blocks.Where(block => block.Part == BlockPart.Body).Select(block => block.Span.Of(read.Text))))
            .Length.ShouldBeGreaterThanOrEqualTo(Written(bytes).Length);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Blocks_are_ordered_disjoint_and_inside_and_changes_lie_in_their_block(string name)
    {
        var bytes = Bytes(name);
        foreach (var view in Enum.GetValues<WordView>())
        {
            var read = Read(bytes, view);
            var end = -1;
            foreach (var block in read.Blocks)
            {
                block.Span.Start.ShouldBe(end + 1);
                end = block.Span.End;
                block.Changes.ShouldAllBe(change => change.Span.Start >= block.Span.Start && change.Span.End <= block.Span.End);
            }

            end.ShouldBe(read.Text.Length);
        }
    }

    [Fact]
    public void The_file_with_376_deletions_is_read_without_loss_in_each_view()
    {
        var bytes = Bytes(Tracked);
        foreach (var view in Enum.GetValues<WordView>())
        {
            var changes = Read(bytes, view).Blocks.SelectMany(block => block.Changes).ToList();
            changes.Where(change => change.Kind != ChangeKind.Format).Select(change => change.Author).Distinct().Count().ShouldBe(1);
            changes.ShouldAllBe(change => change.Date!.Value.Year == 2018 && change.Date.Value.Month == 10);
            changes.Count(change => change.Kind == ChangeKind.Insert).ShouldBe(5);
            changes.Count(change => change.Kind == ChangeKind.Format).ShouldBe(28);
        }

        // 206 of words, 163 of ends of paragraphs and one repeated in a record of their looks, 6 of rows: as many as the file has elements.
        var deleted = Read(bytes, WordView.Final).Blocks.SelectMany(block => block.Changes).Where(change => change.Kind == ChangeKind.Delete).ToList();
        deleted.Count.ShouldBe(376);
        deleted.Count(change => change.IsOfParagraph).ShouldBe(164);
        deleted.Select(change => change.Date).Distinct().Count().ShouldBe(22);
        var marked = Read(bytes, WordView.Marked);
        var kept = new StringBuilder(marked.Text);
        foreach (var change in marked.Blocks.SelectMany(block => block.Changes).Where(change => change.Kind == ChangeKind.Delete))
            for (var at = change.Span.Start; at < change.Span.End; at++)
                kept[at] = ' ';
        Letters(kept.ToString()).ShouldBe(Letters(Read(bytes, WordView.Final).Text));
    }

    private static BlockText Read(byte[] bytes, WordView view)
    {
        WordFile.Read(bytes, view).IsRefused(out var refusal, out var read).ShouldBeFalse(refusal?.Code);
        return read!;
    }

    private static byte[] Bytes(string name)
    {
        Assert.SkipUnless(Folder is not null, "The corpus does not lie beside the repository.");
        return File.ReadAllBytes(Path.Combine(Folder!, name));
    }

    /// <summary>The letters of the text's own part, those of a fallback once.</summary>
    private static string Written(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        var words = new StringBuilder();
        while (reader.Read())
        {
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Fallback")
                reader.Skip();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" or "delText", Prefix: "w", IsEmptyElement: false })
            {
                reader.Read();
                words.Append(reader.Value);
            }
        }

        return Letters(words.ToString());
    }

    private static string Letters(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "..", "shared", "corpus", "en")) && File.Exists(Path.Combine(at.FullName, "Resolute.slnx")))
                return Path.Combine(at.FullName, "..", "shared", "corpus", "en");
        return null;
    }
}
