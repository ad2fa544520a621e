using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.WordWriting;

/// <summary>What a written file is to everybody: valid, the same each time, whole.</summary>
public sealed class WrittenWordTests
{
    [Fact]
    public void The_validator_finds_no_error_in_our_own_texts()
    {
        Texts.Own.ShouldNotBeEmpty();
        foreach (var file in Texts.Own)
            Judges.Errors(WrittenWord.Of(WrittenReading.Of(Texts.Read(file)))).ShouldBeEmpty(file);
    }

    [Fact]
    public void The_validator_finds_no_error_in_the_official_texts()
    {
        foreach (var file in Texts.Shared())
            Judges.Errors(WrittenWord.Of(WrittenReading.Of(Texts.Read(file)))).ShouldBeEmpty(file);
    }

    [Fact]
    public void Whatever_the_words_the_file_is_valid() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(
                Hostile().ToArbitrary(),
                text =>
                    Judges.Errors(WrittenWord.Of(WrittenReading.Of(Reader.Read(BlockText.FromLines(text))))) is []
                    && Judges.Errors(WrittenWord.Of(Tree(text))) is []
            )
        );

    [Fact]
    public void A_paragraph_of_two_million_letters_is_written()
    {
        var text = new WrittenText(
            Language.English,
            [new WrittenParagraph(new ParagraphShape(ParagraphRole.Text), [new WrittenRun(new string('w', 2_000_000))])]
        );
        Judges.Errors(WrittenWord.Of(text)).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        foreach (var file in Texts.Own)
            WrittenWord.Of(WrittenReading.Of(Texts.Read(file))).ShouldBe(WrittenWord.Of(WrittenReading.Of(Texts.Read(file))));
    }

    [Fact]
    public void A_file_tells_no_hour()
    {
        using var zip = new ZipArchive(new MemoryStream(WrittenWord.Of(WrittenReading.Of(Texts.Read(Texts.Own[0])))));
        zip.Entries.Select(static entry => entry.LastWriteTime.Year).Distinct().ShouldBe([1980]);
    }

    [Fact]
    public async Task Libre_office_prints_every_label_before_its_words()
    {
        var readings = Texts.Own.Select(Texts.Read).ToList();
        var printed = await Judges.Printed([.. readings.Select(static reading => WrittenWord.Of(WrittenReading.Of(reading)))]);
        for (var at = 0; at < readings.Count; at++)
        {
            var lines = printed[at].Split('\n').Select(Line).ToList();
            var expected = Paragraphs(WrittenReading.Of(readings[at])).Where(static one => one.Shape.Label is not null).Select(Line).ToList();
            expected.Where(line => !lines.Any(one => one.StartsWith(line, StringComparison.Ordinal))).ShouldBeEmpty(Texts.Own[at]);
        }
    }

    private static string Line(WrittenParagraph paragraph) =>
        Line($"{paragraph.Shape.Label} {string.Concat(paragraph.Runs.TakeWhile(static run => run.Note is null).Select(static run => run.Words))}") is var line
        && line.Length > 30
            ? line[..30]
            : line;

    // LibreOffice writes a tab or a space behind a number, marks of direction round Arabic, and a bare alef where Word writes one with hamza.
    private static string Line(string printed) =>
        string.Concat(printed.Replace('أ', 'ا').Where(static sign => char.IsLetter(sign) || char.IsAsciiDigit(sign) || sign is '.' or ')' or '(' or '\''));

    private static IEnumerable<WrittenParagraph> Paragraphs(WrittenText text) => text.Blocks.OfType<WrittenParagraph>();

    private static WrittenText Tree(string words) =>
        new(
            Language.Arabic,
            [
                new WrittenParagraph(new ParagraphShape(ParagraphRole.Clause, 0, words, words), [new WrittenRun(words) { Note = 0 }, new WrittenRun(words)]),
                new WrittenTable(
                    TableShape.Grid,
                    [
                        new WrittenRow([
                            new WrittenCell([]),
                            new WrittenCell([new WrittenParagraph(new ParagraphShape(ParagraphRole.TableText), [new WrittenRun(words)])]),
                        ]),
                    ]
                ),
            ]
        )
        {
            Title = words,
            Symbol = words,
            Notes = [new WrittenNote(words, [new WrittenRun(words)])],
        };

    private static Gen<string> Hostile() =>
        Gen.Elements(
                "\u0001",
                "\u0000",
                "\uD800",
                "\uDC00",
                "\uFFFE",
                "\u202E",
                "\u200F",
                "]]>",
                "<w:p>",
                "&amp;",
                "%1",
                "\t",
                "\n",
                "\u000B",
                "\u000C",
                "\u2028",
                "resolves\n",
                "1\t",
                "a)\t",
                "(i)\t",
                "1bis\t",
                "RESOLUTION 7 (D25)\n",
                "The Council,\n",
                "words; ",
                "كلمات ",
                "文字",
                "😀",
                "\u0301",
                "__________________\n1\tnote\n",
                "[bookmark: dtitle1]"
            )
            .ListOf()
            .Select(static parts => string.Concat(parts));
}
