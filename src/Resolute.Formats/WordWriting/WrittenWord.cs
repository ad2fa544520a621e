using DocumentFormat.OpenXml;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Numbering;
using Resolute.Formats.WordWriting.Packing;
using Resolute.Formats.WordWriting.Trees;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting;

/// <summary>A text as a Word file: numbering, footnotes and tracked changes are Word's own. The same text in the same template gives the same bytes.</summary>
public static class WrittenWord
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The media type of a Word file.</summary>
    public const string MediaType = Word + "document";

    /// <summary>The file's bytes.</summary>
    public static byte[] Of(WrittenText text, WordTemplate? template = null)
    {
        template ??= WordTemplate.BuiltIn(text.Language);
        var paragraphs = text.Blocks.SelectMany(Paragraphs).ToList();
        var plan = NumberingPlan.Of(paragraphs);
        var marks = new ChangeMarks(text.Marking);
        var runs = new RunXml(text, template, marks);
        var writer = new ParagraphXml(plan, template, runs, marks);

        var body = new W.Body();
        foreach (var block in text.Blocks)
            body.Append(writer.Of(block));
        // A table at the very end would leave Word no paragraph to stand in.
        if (body.LastChild is null or W.Table)
            body.Append(new W.Paragraph());
        var section = (W.SectionProperties)template.Section.CloneNode(true);
        if (text.IsLandscape && section.GetFirstChild<W.PageSize>() is { } page)
            (page.Width, page.Height, page.Orient) = (page.Height, page.Width, W.PageOrientationValues.Landscape);
        body.Append(section);

        var (links, parts) = (new List<PartLink>(), new List<Part>());
        Add("styles", "word/styles.xml", "styles+xml", Package.Xml(template.Styles));
        Add("numbering", "word/numbering.xml", "numbering+xml", Package.Xml(NumberingXml.Of(plan, template)));
        Add("settings", "word/settings.xml", "settings+xml", Package.Xml(SettingsXml.Of(text.Notes.Count > 0)));
        Add("fontTable", "word/fontTable.xml", "fontTable+xml", Package.Xml(FontsXml.Of()));
        if (text.Notes.Count > 0)
            Add("footnotes", "word/footnotes.xml", "footnotes+xml", Package.Xml(FootnotesXml.Of(text.Notes, template, runs)));
        foreach (var (link, part) in template.Parts)
        {
            parts.Add(part);
            if (link.Id.Length > 0)
                links.Add(link);
        }

        if (template.IsBuiltIn)
        {
            var id = Add("footer", "word/footer1.xml", "footer+xml", Package.Xml(Pages.Foot(text.Symbol is { } symbol ? XmlWords.Of(symbol) : null)));
            section.PrependChild(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = id });
        }

        var document = new Part("word/document.xml", MediaType + ".main+xml", Package.Xml(new W.Document(body))) { Links = links };
        return Package.Of(
            [
                new PartLink("rId1", Office + "officeDocument", "word/document.xml"),
                new PartLink("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ],
            [
                document,
                .. parts,
                new Part(
                    "docProps/core.xml",
                    "application/vnd.openxmlformats-package.core-properties+xml",
                    Package.Xml(writer => PropertiesXml.Write(writer, text))
                ),
            ]
        );

        string Add(string type, string name, string contentType, byte[] content)
        {
            var link = new PartLink(FormattableString.Invariant($"rIdW{links.Count + 1}"), Office + type, name["word/".Length..]);
            links.Add(link);
            parts.Add(new Part(name, Word + contentType, content));
            return link.Id;
        }
    }

    private static IEnumerable<WrittenParagraph> Paragraphs(WrittenBlock block) =>
        block is WrittenTable table ? table.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Paragraphs) : [(WrittenParagraph)block];
}
