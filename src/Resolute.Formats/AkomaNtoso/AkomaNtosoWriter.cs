using System.Text;
using System.Xml;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>
/// A reading as Akoma Ntoso 3.0 after AKN4UN, the guidelines of the United Nations. Every character of the text is in it once, in order;
/// <see cref="AkomaNtosoReader"/> reads the same reading back from it.
/// </summary>
public static class AkomaNtosoWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes a reading.</summary>
    public static void Write(Stream target, Reading reading, AkomaNtosoCopy copy)
    {
        using var xml = XmlWriter.Create(target, Settings);
        var frames = new Frames(reading);
        var ids = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var frame in frames.Top)
            Name(frame, ids, targets);
        var references = new References(reading.Language);
        var inlines = Inlines.Of(reading, references, targets, copy.Blocks);
        foreach (var block in reading.Preamble.Concat(reading.Operative))
            references.Keyword(block.Keyword);
        var identification = new Identification(reading, copy, references);

        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("akomaNtoso", Vocabulary.Akn);
        xml.WriteAttributeString("xmlns", Vocabulary.Prefix, null, Vocabulary.Own);
        xml.WriteStartElement(identification.IsStatement ? "statement" : "doc", Vocabulary.Akn);
        xml.WriteAttributeString("name", identification.Name);
        Meta(xml, reading, identification, references, ids);
        var run = new RunWriter(xml, reading.Text, inlines);
        var sayings = new FrameSayings(xml, reading, references, copy.Lineages);
        var cells = new Cells(copy.Blocks);
        var pieces = new Pieces(reading, inlines, cells);
        var pen = new PieceWriter(xml, run, cells);
        new BodyWriter(xml, reading, frames, pieces, run, new FrameWriter(xml, reading, pieces, run, sayings, pen), pen).Write();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>The same as bytes.</summary>
    public static byte[] Bytes(Reading reading, AkomaNtosoCopy copy)
    {
        using var target = new MemoryStream();
        Write(target, reading, copy);
        return target.ToArray();
    }

    private static void Meta(XmlWriter xml, Reading reading, Identification identification, References references, Dictionary<object, string> ids)
    {
        xml.WriteStartElement("meta", Vocabulary.Akn);
        identification.Write(xml);
        xml.WriteStartElement("analysis", Vocabulary.Akn);
        xml.WriteAttributeString("source", Vocabulary.Us);
        xml.WriteStartElement("otherAnalysis", Vocabulary.Akn);
        xml.WriteAttributeString("source", Vocabulary.Us);
        new RecordWriter(new RecordPen(xml, reading), reading, ids).Write();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("references", Vocabulary.Akn);
        xml.WriteAttributeString("source", Vocabulary.Us);
        Own(xml, "TLCOrganization", "resolute", "/akn/ontology/organization/un/resolute", "Resolute");
        Own(xml, "TLCRole", "author", "/akn/ontology/role/un/author", "Author");
        Own(xml, "TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor");
        references.Write(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Own(XmlWriter xml, string element, string id, string iri, string shown)
    {
        xml.WriteString("\n");
        xml.WriteStartElement(element, Vocabulary.Akn);
        xml.WriteAttributeString("eId", id);
        xml.WriteAttributeString("href", iri);
        xml.WriteAttributeString("showAs", shown);
        xml.WriteEndElement();
    }

    private static void Name(Frame frame, Dictionary<object, string> ids, Dictionary<string, string> targets)
    {
        var (noun, id) = frame switch
        {
            { Block: { } block } => ((object)block, block.Id),
            { Section: { } section } => (section, section.Id),
            _ => (frame.Clause!, frame.Clause!.Id),
        };
        ids[noun] = frame.Id;
        targets.TryAdd(id, frame.Id);
        foreach (var child in frame.Children)
            Name(child, ids, targets);
    }
}
