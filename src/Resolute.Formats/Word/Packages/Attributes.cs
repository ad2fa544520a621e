using System.Xml;

namespace Resolute.Formats.Word.Packages;

/// <summary>Attributes of other namespaces than their element's.</summary>
internal static class Attributes
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary><c>r:id</c>.</summary>
    public static string? RelationshipOf(XmlReader reader) => reader.GetAttribute("id", Transitional) ?? reader.GetAttribute("id", Strict);
}
