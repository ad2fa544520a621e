using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Templates;

/// <summary>What the head or foot of a page may say: words, tables, pictures, and fields that look at nothing but the file itself.</summary>
internal static class PageWords
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE",
        "NUMPAGES",
        "SECTIONPAGES",
        "SECTION",
        "STYLEREF",
        "TITLE",
        "SUBJECT",
        "DATE",
        "SYMBOL",
    };

    /// <summary>Takes out whatever names a part that is not taken along, and fields that would fetch something.</summary>
    /// <param name="root">The head or foot.</param>
    /// <param name="picture">The new id of a picture; null where it stays behind.</param>
    public static void Clean(OpenXmlCompositeElement root, Func<string, string?> picture)
    {
        foreach (var element in root.Descendants().Where(static one => one is W.EmbeddedObject or W.Control or W.AltChunk or W.SdtProperties).ToList())
            element.Remove();
        foreach (var link in root.Descendants<W.Hyperlink>().ToList())
            Unwrap(link);
        Computed(root);
        foreach (var element in root.Descendants().ToList())
        foreach (var attribute in element.GetAttributes().Where(static one => one.NamespaceUri == Relations).ToList())
            if (attribute.Value is { } id && picture(id) is { } taken)
                element.SetAttribute(new OpenXmlAttribute(attribute.Prefix, attribute.LocalName, Relations, taken));
            else
                Leave(element);
    }

    private static void Computed(OpenXmlElement root)
    {
        foreach (var field in root.Descendants<W.SimpleField>().Where(static one => !IsKnown(one.Instruction?.Value)).ToList())
            Unwrap(field);
        // Where one code of a paragraph is strange, all of its fields stay as the words last shown.
        foreach (var paragraph in root.Descendants<W.Paragraph>().ToList())
            if (!IsKnown(string.Concat(paragraph.Descendants<W.FieldCode>().Select(static code => code.Text + "\n"))))
                foreach (var mark in paragraph.Descendants().Where(static one => one is W.FieldCode or W.FieldChar).ToList())
                    mark.Remove();
    }

    private static bool IsKnown(string? codes) =>
        (codes ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(static code => Fields.Contains(code.Split(' ')[0]));

    private static void Unwrap(OpenXmlElement around)
    {
        foreach (var child in around.ChildElements.ToList())
        {
            child.Remove();
            around.InsertBeforeSelf(child);
        }

        around.Remove();
    }

    /// <summary>A drawing of which a part stays behind stays behind as a whole.</summary>
    private static void Leave(OpenXmlElement element)
    {
        var whole = element.Ancestors().LastOrDefault(static one => one is W.Drawing or W.Picture or AlternateContent) ?? element;
        if (whole.Parent is not null)
            whole.Remove();
    }
}
