using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Resolute.Formats.Word;
using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.Tests.WordWriting;

/// <summary>A template is a Word file that an officer changes: its looks are taken, and nothing that leads out of it.</summary>
public sealed class TemplateTests
{
    private const string Picture = "https://pictures.example/seal.png";

    [Fact]
    public void The_template_of_every_language_is_valid_and_lacks_nothing()
    {
        foreach (var language in LanguageNames.Official)
        {
            var file = WordTemplate.Written(language);
            Judges.Errors(file).ShouldBeEmpty(language.ToString());
            Taken(file, language).Lacking.ShouldBeEmpty(language.ToString());
        }
    }

    [Fact]
    public void The_sheet_shows_each_style_by_its_name()
    {
        WordFile
            .Read(WordTemplate.Written(Language.English), cancellation: TestContext.Current.CancellationToken)
            .IsRefused(out _, out var sheet)
            .ShouldBeFalse();
        foreach (var block in sheet!.Blocks.Where(static block => block.Part == Text.Blocks.BlockPart.Body && block.Style is not (null or "Normal")))
            block.Span.Of(sheet.Text).ShouldBe(block.Style, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void What_an_officer_changed_is_in_every_text_written_after_it()
    {
        var changed = Changed(static main =>
        {
            var title = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().First(static style => style.StyleName!.Val == "Title");
            title.StyleRunProperties = new W.StyleRunProperties(new W.Color { Val = "AA5500" });
            main.Document.Body!.Elements<W.SectionProperties>().Single().GetFirstChild<W.PageSize>()!.Width = 9_000;
            main.FooterParts.Single().Footer.Append(new W.Paragraph(new W.Run(new W.Text("Harbour office"))));
        });

        var written = WrittenWord.Of(Paper(), Taken(changed));

        Judges.Errors(written).ShouldBeEmpty();
        using var word = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        var main = word.MainDocumentPart!;
        main.StyleDefinitionsPart!.Styles!.OuterXml.ShouldContain("AA5500");
        main.Document.Body!.Descendants<W.PageSize>().Single().Width!.Value.ShouldBe(9_000u);
        main.FooterParts.Single().Footer.InnerText.ShouldContain("Harbour office");
        main.Document.Body.InnerText.ShouldNotContain("Keyword Line");
    }

    [Fact]
    public void A_style_that_the_file_lacks_is_told_and_the_program_s_own_stands_in()
    {
        var changed = Changed(static main =>
            main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().First(static style => style.StyleName!.Val == "Keyword Line").Remove()
        );
        var template = Taken(changed);

        template.Lacking.ShouldBe(["Keyword Line"]);
        var written = WrittenWord.Of(Paper(), template);
        Judges.Errors(written).ShouldBeEmpty();
        Encoding.UTF8.GetString(Part(written, "word/styles.xml")).ShouldContain("Keyword Line");
    }

    [Fact]
    public void Nothing_that_leads_out_of_the_template_is_taken_along()
    {
        var changed = Changed(static main =>
        {
            var foot = main.FooterParts.Single();
            var link = foot.AddHyperlinkRelationship(new Uri("https://harbour.example/"), isExternal: true).Id;
            var picture = foot.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri(Picture)).Id;
            foot.Footer.Append(
                new W.Paragraph(
                    new W.Hyperlink(new W.Run(new W.Text("Words of a link"))) { Id = link },
                    new W.SimpleField(new W.Run(new W.Text("Words of a field"))) { Instruction = $" INCLUDEPICTURE {Picture} " },
                    new W.Run(
                        new W.Picture(
                            new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.ImageData { RelationshipId = picture }) { Id = "seal" }
                        )
                    )
                ),
                new W.Paragraph(
                    new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
                    new W.Run(new W.FieldCode(" DDEAUTO excel ")),
                    new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
                    new W.Run(new W.Text("Words last shown")),
                    new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End })
                )
            );
        });

        var written = WrittenWord.Of(Paper(), Taken(changed));

        Judges.Errors(written).ShouldBeEmpty();
        using var word = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        var foot = word.MainDocumentPart!.FooterParts.Single();
        foot.ExternalRelationships.ShouldBeEmpty();
        foot.HyperlinkRelationships.ShouldBeEmpty();
        foot.Footer.InnerText.ShouldSatisfyAllConditions(
            words => words.ShouldContain("Words of a link"),
            words => words.ShouldContain("Words of a field"),
            words => words.ShouldContain("Words last shown")
        );
        foot.Footer.OuterXml.ShouldSatisfyAllConditions(
            xml => xml.ShouldNotContain("DDEAUTO"),
            xml => xml.ShouldNotContain("INCLUDEPICTURE"),
            xml => xml.ShouldNotContain("imagedata"),
            xml => xml.ShouldContain("PAGE")
        );
    }

    [Fact]
    public void A_picture_in_the_foot_of_the_page_comes_along()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        var changed = Changed(main =>
        {
            var foot = main.FooterParts.Single();
            var image = foot.AddImagePart(ImagePartType.Png);
            image.FeedData(new MemoryStream(png));
            foot.Footer.Append(
                new W.Paragraph(
                    new W.Run(
                        new W.Picture(
                            new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.ImageData { RelationshipId = foot.GetIdOfPart(image) })
                            {
                                Id = "mark",
                            }
                        )
                    )
                )
            );
        });

        var written = WrittenWord.Of(Paper(), Taken(changed));

        Judges.Errors(written).ShouldBeEmpty();
        using var word = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        using var kept = word.MainDocumentPart!.FooterParts.Single().ImageParts.Single().GetStream();
        using var bytes = new MemoryStream();
        kept.CopyTo(bytes);
        bytes.ToArray().ShouldBe(png);
    }

    [Theory]
    [InlineData("word/styles.xml", 300, "template-unreadable")]
    [InlineData("word/styles.xml", 0, "word-damaged")]
    public void A_part_that_is_too_deep_or_broken_is_refused(string part, int depth, string code)
    {
        var deep = depth == 0 ? "<w:styles" : Nested(depth);
        Refused(With(WordTemplate.Written(Language.English), part, deep)).ShouldBe(code);
    }

    [Fact]
    public void What_is_no_Word_file_is_refused()
    {
        Refused([1, 2, 3]).ShouldBe("word-damaged");
        Refused(With([], "mimetype", "application/vnd.oasis.opendocument.text")).ShouldBe("not-a-word-file");
    }

    private static string Nested(int depth) =>
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + string.Concat(Enumerable.Repeat("<w:style>", depth))
        + string.Concat(Enumerable.Repeat("</w:style>", depth))
        + "</w:styles>";

    private static WrittenText Paper() =>
        new(
            Language.English,
            [
                new WrittenParagraph(new ParagraphShape(ParagraphRole.Title), [new WrittenRun("Lamps of the harbour")]),
                new WrittenParagraph(new ParagraphShape(ParagraphRole.Keyword), [new WrittenRun("resolves")]),
                new WrittenParagraph(new ParagraphShape(ParagraphRole.Clause, 0, "1", "clauses"), [new WrittenRun("to keep a log.")]),
            ]
        );

    private static WordTemplate Taken(byte[] file, Language language = Language.English)
    {
        WordTemplate.Read(file, language, TestContext.Current.CancellationToken).IsRefused(out var refusal, out var template).ShouldBeFalse(refusal?.Code);
        return template!;
    }

    private static string Refused(byte[] file) =>
        WordTemplate.Read(file, Language.English, TestContext.Current.CancellationToken).IsRefused(out var refusal, out _) ? refusal!.Code : "taken";

    private static byte[] Changed(Action<MainDocumentPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(WordTemplate.Written(Language.English));
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
            change(word.MainDocumentPart!);
        return stream.ToArray();
    }

    private static byte[] With(byte[] file, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, file.Length == 0 ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true))
        {
            if (file.Length > 0)
                zip.GetEntry(part)?.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static byte[] Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var entry = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
