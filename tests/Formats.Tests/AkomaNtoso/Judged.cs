using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>What a file of Akoma Ntoso is judged by.</summary>
internal static class Judged
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static readonly XNamespace Own = "urn:resolute:reading:1";
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Compiled);

    public static byte[] Written(Reading reading, BlockText? blocks = null) =>
        AkomaNtosoWriter.Bytes(reading, new AkomaNtosoCopy(new DateOnly(2026, 11, 22)) { Blocks = blocks });

    public static Reading Back(byte[] file)
    {
        AkomaNtosoReader.Read(file).IsRefused(out var refusal, out var reading).ShouldBeFalse(refusal?.Code);
        return reading!;
    }

    /// <summary>A whole reading, every span and claim of it, as one text.</summary>
    public static string Whole(Reading reading) => JsonSerializer.Serialize(reading, Options);

    /// <summary>What the schema says against a file; nothing where it is valid.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}");
        using var source = new MemoryStream(file);
        using var xml = XmlReader.Create(source, settings);
        while (xml.Read()) { }
        return faults;
    }

    public static XDocument Document(byte[] file)
    {
        using var source = new MemoryStream(file);
        return XDocument.Load(source, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The words of the parts of a text, in order; characters that XML cannot hold from their marks.</summary>
    public static string Words(XDocument document) => string.Concat(document.Root!.Elements().Single().Nodes().Select(Words));

    /// <summary>What our own law says against a file, without the schema: ids once, every reference to something, parts in order.</summary>
    public static IReadOnlyList<string> Breaches(XDocument document)
    {
        var ids = document.Descendants().Attributes("eId").Select(static id => id.Value).ToList();
        var known = ids.ToHashSet(StringComparer.Ordinal);
        var text = document.Root!.Elements().Single();
        var parts = text.Elements().Select(static part => part.Name.LocalName).ToList();
        var targets = text.Descendants()
            .Where(static element => element.Name.Namespace == Akn)
            .Attributes()
            .Where(static attribute => attribute.Name.LocalName is "href" or "refersTo" or "source" or "as" && attribute.Value.StartsWith('#'))
            .Select(static attribute => attribute.Value[1..]);
        return
        [
            .. ids.GroupBy(static id => id).Where(static same => same.Count() > 1).Select(static same => "twice: " + same.Key),
            .. ids.Where(static id => id.Length == 0 || id.Any(char.IsWhiteSpace)).Select(static id => $"no id: '{id}'"),
            .. targets.Where(target => !known.Contains(target)).Select(static target => "leads nowhere: " + target),
            .. parts.SequenceEqual(new[] { "meta", "preface", "preamble", "mainBody", "conclusions" }.Where(parts.Contains))
                ? []
                : new[] { "order: " + string.Join(' ', parts) },
        ];
    }

    private static string Words(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "meta" } => "",
            XElement element when (string?)element.Attribute(Own + "absent") == "true" => "",
            XElement { Name.LocalName: "marker" } element => ((char)Convert.ToInt32((string?)element.Attribute(Own + "code"), 16)).ToString(),
            XElement element => string.Concat(element.Nodes().Select(Words)),
            _ => "",
        };

    private static XmlSchemaSet Compiled()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Beside.Schema);
        schemas.Compile();
        return schemas;
    }
}
