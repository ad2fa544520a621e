using System.Globalization;
using System.Xml;
using Resolute.Formats.Word.Packages;

namespace Resolute.Formats.Word.Styles;

/// <summary>How the parts of a Word file that define things are read: forward only, both namespaces of the standard, what is not known is passed over.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>
    /// The names of the elements right below the one the reader stands on. Each may be read by its own children or left; the reader stands behind the whole afterwards.
    /// Alternatives (<c>mc:AlternateContent</c>, <c>mc:Choice</c>, <c>mc:Fallback</c>) are given by their local names too.
    /// </summary>
    internal static IEnumerable<string> Children(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            yield break;
        var depth = reader.Depth;
        while (reader.Next())
        {
            if (reader.Depth <= depth)
                yield break;
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1 && IsKnown(reader.NamespaceURI))
                yield return reader.LocalName;
        }
    }

    /// <summary>The attribute of that name of the element the reader stands on.</summary>
    internal static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    /// <summary><c>w:val</c>.</summary>
    internal static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>A whole number; null where it is none.</summary>
    internal static int? Number(string? written) =>
        int.TryParse(
            written,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary><c>w:val</c> as a whole number.</summary>
    internal static int? NumberValue(XmlReader reader) => Number(Value(reader));

    /// <summary>Whether a switch is on: an element without <c>w:val</c> is.</summary>
    internal static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");

    private static bool IsKnown(string address) => address is Transitional or Strict or Compatibility;
}
