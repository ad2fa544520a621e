using System.Xml;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Languages;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>What a file says of itself: title, symbol and language; no person, machine or hour.</summary>
internal static class PropertiesXml
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter writer, WrittenText text)
    {
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dc", null, Dublin);
        if (text.Title is { } title)
            writer.WriteElementString("title", Dublin, XmlWords.Of(title));
        if (text.Symbol is { } symbol)
            writer.WriteElementString("identifier", Dublin, XmlWords.Of(symbol));
        writer.WriteElementString("language", Dublin, text.Language.Code());
        writer.WriteEndElement();
    }
}
