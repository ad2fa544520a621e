using Resolute.Formats.Word;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>LibreOffice prints the same numbers, but for what <c>docs/accuracy.md</c> lists with Word's rule.</summary>
public sealed class LibreOfficeTests
{
    private const int LongEnough = 60;

    // Rule "bullet": the text that LibreOffice writes has one round dot for bullets of any letter.
    private static readonly (string, int)[] KnownOthers =
    [
        ("itu-t-g-imp8101-201810-tracked", 79),
        ("itu-t-rec-j1108-201901-pre", 61),
        ("itu-t-rec-j1108-201901-pre", 62),
    ];

    private static string? Corpus
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Resolute.slnx")))
                    return Path.Combine(folder.FullName, "..", "shared", "corpus", "en") is var corpus && Directory.Exists(corpus) ? corpus : null;
            }

            return null;
        }
    }

    [Fact]
    public async Task The_numbers_of_our_own_files_are_those_of_LibreOffice()
    {
        Assert.SkipUnless(LibreOffice.IsThere, "soffice is not installed");
        var fixtures = NumberFixtureTests.Judged.Select((fixture, at) => (Name: $"own{at:000}", Fixture: fixture)).ToList();
        var texts = await LibreOffice.Texts(fixtures.ToDictionary(each => each.Name, each => each.Fixture.Docx()), TestContext.Current.CancellationToken);

        var wrong = new List<string>();
        foreach (var (name, fixture) in fixtures)
        {
            var differences = JudgedLabels.Differences(AcceptedFile.Open(fixture.Docx()).Paragraphs(), texts[name], out _);
            if (!differences.Select(each => each.Number).SequenceEqual(fixture.OtherParagraphs))
                wrong.Add($"{fixture.Sentence}: {string.Join("; ", differences)}");
        }

        wrong.ShouldBeEmpty();
    }

    private static List<(int Number, string? Label, string Words, bool IsWhole)> Read(byte[] docx)
    {
        WordFile.Read(docx).IsRefused(out _, out var text).ShouldBeFalse();
        return
        [
            .. text!
                .Blocks.Where(block => block.Part == BlockPart.Body)
                .Select(block => (block.Line, block.Label, Beginning(text, block), block.Span.Length <= LongEnough)),
        ];
    }

    private static string Beginning(BlockText text, Block block) =>
        text.Text.Substring(block.Span.Start, Math.Min(LongEnough, block.Span.Length)).Split('\n', '\v')[0];

    [Fact]
    public async Task The_numbers_of_the_collection_are_those_of_LibreOffice()
    {
        Assert.SkipUnless(LibreOffice.IsThere, "soffice is not installed");
        Assert.SkipUnless(Corpus is not null, "the collection is not here");
        var files = Directory
            .GetFiles(Corpus!, "*.docx")
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, File.ReadAllBytes);
        var texts = await LibreOffice.Texts(
            files.ToDictionary(each => each.Key, each => AcceptedFile.Open(each.Value).Docx()),
            TestContext.Current.CancellationToken
        );

        var found = new List<(string File, int Paragraph)>();
        foreach (var (name, bytes) in files)
        {
            var paragraphs = Read(bytes);
            var differences = JudgedLabels.Differences(paragraphs, texts[name], out var compared);
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{name}: {paragraphs.Count} paragraphs, {paragraphs.Count(each => each.Label is not null)} labels, {compared} compared, {differences.Count} differ: {string.Join(' ', differences)}"
            );
            found.AddRange(differences.Select(each => (name, each.Number)));
        }

        found.ShouldBe(KnownOthers);
    }
}
