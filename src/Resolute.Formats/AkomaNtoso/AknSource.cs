using System.Xml;
using Resolute.Text.Rulings;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Opens a file of Akoma Ntoso safely: no declaration of a document type, nothing fetched, size and depth bounded.</summary>
internal static class AknSource
{
    /// <summary>Deeper is no text: ours nest some twenty.</summary>
    public const int Deepest = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
        MaxCharactersInDocument = 2 * FileContent.Limit,
    };

    /// <summary>What a walk over the file gives; refused where it is no XML, no Akoma Ntoso, or nests without end.</summary>
    public static Ruling<T> Walk<T>(byte[] bytes, Func<XmlReader, Ruling<T>> walk)
    {
        if (bytes.Length > FileContent.Limit)
            return new Refusal("file-too-large", null, FileContent.Limit / (1024 * 1024));
        try
        {
            using var source = new MemoryStream(bytes, writable: false);
            using var xml = XmlReader.Create(source, Settings);
            if (xml.MoveToContent() != XmlNodeType.Element || !IsRoot(xml))
                return new Refusal("akn-other");
            return walk(xml);
        }
        catch (Exception fault) when (BrokenXml.Tells(fault))
        {
            return new Refusal("akn-malformed");
        }
    }

    // Every version of the standard has the same words; only their namespace changed.
    private static bool IsRoot(XmlReader xml) =>
        xml.LocalName == "akomaNtoso"
        && (
            xml.NamespaceURI.Length == 0
            || xml.NamespaceURI.Contains("akn", StringComparison.OrdinalIgnoreCase)
            || xml.NamespaceURI.Contains("akomantoso", StringComparison.OrdinalIgnoreCase)
        );
}
