using System.Globalization;
using System.Xml;
using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>What every reader of a part asks.</summary>
internal static class PartReading
{
    /// <summary>Goes to the next node; refuses a part in which elements lie deeper inside one another than any writer puts them.</summary>
    public static bool Next(this XmlReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.Depth > WordBounds.Depth)
            throw new PackageRefused(new Refusal("word-too-deep", null, WordBounds.Depth));
        return true;
    }

    /// <summary>An attribute of the namespace that the element is of.</summary>
    public static string? Of(this XmlReader reader, string attribute) => reader.GetAttribute(attribute, reader.NamespaceURI);

    /// <summary>The value of a property.</summary>
    public static string? Value(this XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);

    public static int? Number(this XmlReader reader) =>
        int.TryParse(reader.Value(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is there is on, unless it says that it is off (ISO/IEC 29500-1 §17.17.4).</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off");
}
