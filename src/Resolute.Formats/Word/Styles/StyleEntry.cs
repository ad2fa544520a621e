using System.Xml;

namespace Resolute.Formats.Word.Styles;

/// <summary>A style as the file states it, without what it takes from others.</summary>
internal sealed record StyleEntry(string Id, string Kind, bool IsDefault)
{
    public string? Name { get; private set; }

    public string? BasedOn { get; private set; }

    public int? NumId { get; private set; }

    public int? NumLevel { get; private set; }

    public int? OutlineLevel { get; private set; }

    public bool? IsRightToLeft { get; private set; }

    public bool? IsHidden { get; private set; }

    public string? Language { get; private set; }

    /// <summary>Reads the style the reader stands on.</summary>
    internal static StyleEntry Read(XmlReader reader)
    {
        var entry = new StyleEntry(
            WordXml.Attribute(reader, "styleId") ?? "",
            WordXml.Attribute(reader, "type") ?? "paragraph",
            WordXml.Attribute(reader, "default") is "1" or "true" or "on"
        );
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "name")
                entry.Name = WordXml.Value(reader);
            else if (name == "basedOn")
                entry.BasedOn = WordXml.Value(reader);
            else
                entry.ReadProperties(reader, name);
        }

        return entry;
    }

    /// <summary>Reads what all styles stand on.</summary>
    internal static StyleEntry ReadDefaults(XmlReader reader)
    {
        var entry = new StyleEntry("", "defaults", IsDefault: false);
        foreach (var kind in WordXml.Children(reader))
        {
            if (kind is not ("rPrDefault" or "pPrDefault"))
                continue;
            foreach (var name in WordXml.Children(reader))
                entry.ReadProperties(reader, name);
        }

        return entry;
    }

    private void ReadProperties(XmlReader reader, string name)
    {
        if (name == "pPr")
            ReadParagraph(reader);
        else if (name == "rPr")
            ReadLetters(reader);
    }

    private void ReadParagraph(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "bidi")
                IsRightToLeft = WordXml.IsOn(reader);
            else if (name == "outlineLvl")
                OutlineLevel = WordXml.NumberValue(reader);
            else if (name == "numPr")
                ReadNumbering(reader);
        }
    }

    private void ReadNumbering(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "numId")
                NumId = WordXml.NumberValue(reader);
            else if (name == "ilvl")
                NumLevel = WordXml.NumberValue(reader);
        }
    }

    private void ReadLetters(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "vanish")
                IsHidden = WordXml.IsOn(reader);
            else if (name == "lang")
                Language = WordXml.Value(reader);
        }
    }
}
