using System.Xml;
using DocumentFormat.OpenXml;
using Resolute.Formats.Word.Packages;
using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Packing;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Templates;

/// <summary>
/// A Word file that an officer changed, as a template: its styles, its page, the heads and feet of its pages. Macros, its text and whatever leads
/// outside the file are left behind.
/// </summary>
internal sealed class TemplateReader
{
    // A part becomes a tree in memory: no style sheet or page head is deeper or longer than this.
    private const int Depth = 200;
    private const int Longest = 4 * 1024 * 1024;
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly WordPackage _package;
    private readonly string _document;
    private readonly IReadOnlyList<Relationship> _relationships;

    private TemplateReader(WordPackage package, string document)
    {
        (_package, _document) = (package, document);
        _relationships = package.From(document);
    }

    public static Ruling<WordTemplate> Read(ReadOnlyMemory<byte> bytes, Language language, CancellationToken cancellation)
    {
        if (bytes.Length > FileContent.Limit)
            return FileContent.TooLarge;
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var package = WordPackage.Open(stream, cancellation);
            return package.Document() is { } document ? new TemplateReader(package, document).Read(language) : OtherPackage.Refused(package);
        }
        catch (PackageRefused refused)
        {
            return refused.Refusal;
        }
        catch (Exception fault) when (fault is NotSupportedException or IOException || BrokenXml.Tells(fault))
        {
            return new Refusal("word-damaged");
        }
    }

    private WordTemplate Read(Language language)
    {
        var styles = _relationships.FirstOrDefault(static one => one is { Kind: "styles", IsExternal: false }) is { } link
            ? new W.Styles(Source(link.Target, static _ => true))
            : throw Unreadable("styles");
        // Lists are the program's own: a style that names a list of the file would name another one here.
        foreach (var list in styles.Descendants<W.NumberingProperties>().ToList())
            list.Remove();
        var own = styles.Elements<W.Style>().Select(static style => style.StyleName?.Val?.Value).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lacking = StyleNames.All.Where(name => !own.Contains(name)).ToList();
        Complete(styles, lacking, language);
        var (section, parts) = Page();
        return new WordTemplate(styles, section, parts) { Lacking = lacking, IsRightToLeft = language.IsRightToLeft() };
    }

    /// <summary>Styles of the program stand in for those that the file does not have, under ids that it does not use.</summary>
    private static void Complete(W.Styles styles, IReadOnlyList<string> lacking, Language language)
    {
        var used = styles.Elements<W.Style>().Select(static style => style.StyleId?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wanted = lacking.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var style in BuiltInStyles.Of(language).Elements<W.Style>())
        {
            if (style.StyleName?.Val?.Value is not { } name || !wanted.Contains(name))
                continue;
            var copy = (W.Style)style.CloneNode(true);
            while (!used.Add(copy.StyleId!.Value!))
                copy.StyleId = copy.StyleId.Value + "R";
            copy.Default = null;
            styles.Append(copy);
        }

        // A style of the program may build on another that the file has under another id.
        foreach (var parent in styles.Descendants<W.BasedOn>().Where(one => one.Val?.Value is not { } id || !used.Contains(id)).ToList())
            parent.Remove();
    }

    private (W.SectionProperties Section, List<(PartLink Link, Part Part)> Parts) Page()
    {
        var section = new W.SectionProperties(Source(_document, static reader => reader is { LocalName: "sectPr", Depth: 2 }, last: true));
        var parts = new List<(PartLink, Part)>();
        foreach (var child in section.ChildElements.ToList())
            if (child is W.HeaderFooterReferenceType reference)
                Take(reference, parts);
            else if (child is not (W.PageSize or W.PageMargin or W.PageBorders or W.Columns or W.TitlePage or W.BiDi or W.DocGrid))
                child.Remove();
        section.ClearAllAttributes();
        return (section, parts);
    }

    private void Take(W.HeaderFooterReferenceType reference, List<(PartLink, Part)> parts)
    {
        var link = _relationships.FirstOrDefault(one => one.Id == reference.Id?.Value && one is { Kind: "header" or "footer", IsExternal: false });
        if (link is null || !_package.Has(link.Target))
        {
            reference.Remove();
            return;
        }

        var number = parts.Count + 1;
        var id = FormattableString.Invariant($"rIdT{number}");
        var pictures = new PagePictures(_package, link.Target, number);
        OpenXmlCompositeElement root =
            link.Kind == "header" ? new W.Header(Source(link.Target, static _ => true)) : new W.Footer(Source(link.Target, static _ => true));
        PageWords.Clean(root, pictures.Take);
        var part = new Part(
            FormattableString.Invariant($"word/template{number}.xml"),
            $"application/vnd.openxmlformats-officedocument.wordprocessingml.{link.Kind}+xml",
            Package.Xml(root)
        )
        {
            Links = pictures.Links,
        };
        parts.Add((new PartLink(id, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + link.Kind, part.Name["word/".Length..]), part));
        parts.AddRange(pictures.Parts.Select(static picture => (new PartLink("", "", ""), picture)));
        reference.Id = id;
    }

    /// <summary>The source of the first element that is wanted, or the last; it is bounded before it becomes a tree.</summary>
    private string Source(string part, Func<XmlReader, bool> wanted, bool last = false)
    {
        string? found = null;
        using var reader = _package.Reader(part) ?? throw Unreadable(part);
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || !wanted(reader))
            {
                if (!reader.Next())
                    break;
                continue;
            }

            if (reader.NamespaceURI != Transitional)
                throw Unreadable(part);
            found = Bounded(reader, part);
            if (!last)
                break;
        }

        return found ?? throw Unreadable(part);
    }

    private static string Bounded(XmlReader reader, string part)
    {
        using var target = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = XmlWriter.Create(target, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            var top = reader.Depth;
            do
            {
                if (reader.Depth - top > Depth || target.GetStringBuilder().Length > Longest)
                    throw Unreadable(part);
                Copy(reader, writer);
            } while (reader.Read() && reader.Depth > top);
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == top)
            {
                writer.WriteFullEndElement();
                reader.Read();
            }
        }

        return target.ToString();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement)
                    writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static PackageRefused Unreadable(string part) => new(new Refusal("template-unreadable", null, part));
}
