using Resolute.Formats.Word;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Blocks;
using Resolute.Text.Comparing;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.WordWriting;

/// <summary>What is written is read back: the same tree, the same labels, the same words, before the changes and after.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Our_own_texts_are_read_back_as_the_same_tree()
    {
        foreach (var file in Texts.Own)
            SameTree(Texts.Read(file), file);
    }

    [Fact]
    public void Every_paragraph_of_the_official_texts_is_read_back_with_its_label_and_its_words()
    {
        foreach (var file in Texts.Shared())
        {
            var text = WrittenReading.Of(Texts.Read(file));
            WordFile.Read(WrittenWord.Of(text), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var blocks).ShouldBeFalse(file);
            blocks!
                .Blocks.Where(static block => block.Part == BlockPart.Body)
                .Select(block => $"{block.Label} {Words(block.Span.Of(blocks.Text))}")
                .ShouldBe(
                    text.Blocks.SelectMany(Paragraphs)
                        .Where(static one => one.Runs.Any(static run => !string.IsNullOrWhiteSpace(run.Words)))
                        .Select(static one => $"{one.Shape.Label} {Words(string.Concat(one.Runs.Select(static run => run.Words)))}"),
                    file
                );
        }
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Accepted_changes_give_the_newer_text_and_rejected_ones_the_older(string language)
    {
        var (older, newer) = (Version("d31", language), Version("d33", language));
        var file = Tracked(older, newer);
        Judges.Errors(file).ShouldBeEmpty();
        Lines(file, WordView.Final).ShouldBe(Lines(WrittenWord.Of(WrittenReading.Of(newer)), WordView.Final));
        Lines(file, WordView.Original).ShouldBe(Lines(WrittenWord.Of(WrittenReading.Of(older)), WordView.Final));
    }

    [Fact]
    public void Any_two_of_our_texts_may_be_versions_of_one_another()
    {
        var readings = Texts.Own.Select(Texts.Read).ToList();
        foreach (var (older, newer) in readings.SelectMany(older => readings.Where(newer => newer.Language == older.Language).Select(newer => (older, newer))))
        {
            var file = Tracked(older, newer);
            Lines(file, WordView.Final).ShouldBe(Lines(WrittenWord.Of(WrittenReading.Of(newer)), WordView.Final));
            Lines(file, WordView.Original).ShouldBe(Lines(WrittenWord.Of(WrittenReading.Of(older)), WordView.Final));
        }
    }

    private static IEnumerable<WrittenParagraph> Paragraphs(WrittenBlock block) =>
        block is WrittenTable table ? table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Paragraphs) : [(WrittenParagraph)block];

    private static byte[] Tracked(Reading older, Reading newer) =>
        WrittenWord.Of(
            WrittenComparison.Of(Comparison.Of(older, newer), older, newer, new Marking("Resolute", new DateTime(2031, 5, 4, 0, 0, 0, DateTimeKind.Utc)))
        );

    private static Reading Version(string edition, string language) =>
        Texts.Read(Path.Combine(Texts.Root(), "samples", "versions", $"resolution-11-{edition}-{language}.txt"));

    private static void SameTree(Reading written, string file)
    {
        WordFile.Read(WrittenWord.Of(WrittenReading.Of(written))).IsRefused(out _, out var blocks).ShouldBeFalse(file);
        var read = Reader.Read(blocks!, written.Language);
        var notes = written.Footnotes.Select(static note => Words(note.Text)).ToHashSet(StringComparer.Ordinal);
        Tree(read, notes).ShouldBe(Tree(written, notes), file);
        var kept = blocks!.Notes.Select(note => Words(note.Span.Of(blocks.Text))).ToHashSet(StringComparer.Ordinal);
        written.Footnotes.Where(static note => note.Call is { Length: > 0 }).Select(static note => Words(note.Text)).Except(kept).ShouldBeEmpty(file);
    }

    // What is the tree: form, header, headings with their keywords, clauses with labels and words. Notes, which Word keeps apart, are asked by themselves.
    private static IReadOnlyList<string> Tree(Reading reading, HashSet<string> notes) =>
        [
            $"{reading.Form} {reading.Kind} {reading.Header.Symbol?.Value} {reading.Header.AgendaItem?.Value} {reading.Header.Date?.Value} {reading.Header.OriginalLanguage?.Value}",
            $"{reading.Header.Source?.Value}",
            .. reading.Preamble.Concat(reading.Operative).SelectMany(block => Clauses(block.Clauses, notes).Prepend($"{block.Keyword} {block.Words}")),
            .. reading.Sections.SelectMany(section => Clauses(section.Clauses, notes).Prepend($"{section.Number} {section.Title}")),
        ];

    private static IEnumerable<string> Clauses(IReadOnlyList<ClauseNode> clauses, HashSet<string> notes, int depth = 0) =>
        clauses
            .Where(clause => !notes.Contains(Words(clause.Text)))
            .SelectMany(clause => Clauses(clause.Children, notes, depth + 1).Prepend($"{depth} {clause.Label} {Words(clause.Text)}"));

    // A plain text keeps the figure of a footnote's call in its words, Word keeps it apart.
    private static string Words(string text) => string.Concat(text.Where(char.IsLetter));

    private static IReadOnlyList<string> Lines(byte[] file, WordView view)
    {
        WordFile.Read(file, view).IsRefused(out _, out var blocks).ShouldBeFalse();
        return [.. blocks!.Blocks.Where(static block => block.Part == BlockPart.Body).Select(block => $"{block.Label} {block.Span.Of(blocks.Text)}")];
    }
}
