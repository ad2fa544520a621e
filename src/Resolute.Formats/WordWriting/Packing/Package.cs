using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>A relationship of a part to another.</summary>
internal sealed record PartLink(string Id, string Type, string Target);

/// <summary>A part of a package.</summary>
/// <param name="Name">Its place: word/document.xml.</param>
/// <param name="ContentType">What it holds.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Part(string Name, string ContentType, byte[] Content)
{
    /// <summary>The parts that it names.</summary>
    public IReadOnlyList<PartLink> Links { get; init; } = [];
}

/// <summary>A Word file from its parts: the same parts give the same bytes.</summary>
/// <remarks>ISO/IEC 29500-2. Entries bear the first day that a ZIP file can name, never the clock's.</remarks>
internal static class Package
{
    private const string Content = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    public static byte[] Of(IReadOnlyList<PartLink> links, IReadOnlyList<Part> parts)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "[Content_Types].xml", Xml(writer => Types(writer, parts)));
            Entry(zip, "_rels/.rels", Xml(writer => Links(writer, links)));
            foreach (var part in parts)
            {
                Entry(zip, part.Name, part.Content);
                var cut = part.Name.LastIndexOf('/');
                if (part.Links.Count > 0)
                    Entry(zip, $"{part.Name[..cut]}/_rels/{part.Name[(cut + 1)..]}.rels", Xml(writer => Links(writer, part.Links)));
            }
        }

        return target.ToArray();
    }

    /// <summary>A part that an element of the SDK is the root of.</summary>
    public static byte[] Xml(OpenXmlElement root) => Xml(root.WriteTo);

    public static byte[] Xml(Action<XmlWriter> write)
    {
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return target.ToArray();
    }

    private static void Entry(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = FirstDay;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static void Types(XmlWriter writer, IReadOnlyList<Part> parts)
    {
        writer.WriteStartElement("Types", Content);
        Type(writer, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type(writer, "Default", "Extension", "xml", "application/xml");
        foreach (var part in parts)
            Type(writer, "Override", "PartName", "/" + part.Name, part.ContentType);
        writer.WriteEndElement();
    }

    private static void Type(XmlWriter writer, string element, string attribute, string value, string type)
    {
        writer.WriteStartElement(element, Content);
        writer.WriteAttributeString(attribute, value);
        writer.WriteAttributeString("ContentType", type);
        writer.WriteEndElement();
    }

    private static void Links(XmlWriter writer, IReadOnlyList<PartLink> links)
    {
        writer.WriteStartElement("Relationships", Relations);
        foreach (var link in links)
        {
            writer.WriteStartElement("Relationship", Relations);
            writer.WriteAttributeString("Id", link.Id);
            writer.WriteAttributeString("Type", link.Type);
            writer.WriteAttributeString("Target", link.Target);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
