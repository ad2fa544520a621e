using System.IO.Compression;
using System.Text;
using Resolute.Formats.Word;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Tests.Word;

/// <summary>A small Word file of our own, made of parts written by hand: one feature each.</summary>
internal sealed class WordFixture
{
    internal const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Others =
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:r=\""
        + Office
        + "\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private readonly List<(string Name, string Xml)> _parts = [];
    private readonly List<string> _relationships = [];
    private string _body = "";
    private string _namespace = Transitional;

    public static WordFixture Of(string body) => new WordFixture().Body(body);

    /// <summary>A paragraph of one run.</summary>
    public static string P(string words, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(words)}</w:p>";

    public static string R(string words, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    /// <summary>Words that somebody took out.</summary>
    public static string Del(string words) => $"<w:del w:id=\"1\" {By("Ada")}><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>";

    /// <summary>Words that somebody put in.</summary>
    public static string Ins(string words) => $"<w:ins w:id=\"2\" {By("Ben")}>{R(words)}</w:ins>";

    public static string By(string author) => $"w:author=\"{author}\" w:date=\"2024-05-06T07:08:09Z\"";

    public WordFixture Body(string xml)
    {
        _body += xml;
        return this;
    }

    public WordFixture InStrictNamespaces()
    {
        _namespace = Strict;
        return this;
    }

    /// <summary>A part beside the text: footnotes, styles, header1.</summary>
    public WordFixture Part(string kind, string root, string xml, string? id = null)
    {
        var name = id ?? kind;
        _parts.Add(($"word/{name}.xml", Root(root, xml)));
        _relationships.Add($"<Relationship Id=\"{name}\" Type=\"{Office}/{kind}\" Target=\"{name}.xml\"/>");
        return this;
    }

    public WordFixture Raw(string name, string xml)
    {
        _parts.Add((name, xml));
        return this;
    }

    /// <summary>Names a part that <see cref="Raw"/> put in.</summary>
    public WordFixture Relate(string kind)
    {
        _relationships.Add($"<Relationship Id=\"{kind}\" Type=\"{Office}/{kind}\" Target=\"{kind}.xml\"/>");
        return this;
    }

    public WordFixture Link(string id, string address)
    {
        _relationships.Add($"<Relationship Id=\"{id}\" Type=\"{Office}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] Bytes(string document = "word/document.xml")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"/{document}\"/>"));
            Add(zip, document, Root("document", $"<w:body>{_body}</w:body>"));
            var folder = document[..(document.LastIndexOf('/') + 1)];
            Add(zip, $"{folder}_rels/{document[folder.Length..]}.rels", Relationships(string.Concat(_relationships)));
            foreach (var (name, xml) in _parts)
                Add(zip, name, xml);
        }

        return file.ToArray();
    }

    public BlockText Read(WordView view = WordView.Final)
    {
        WordFile.Read(Bytes(), view).IsRefused(out var refusal, out var read).ShouldBeFalse(refusal?.Code);
        return read!;
    }

    /// <summary>The words of the text itself, a line for each block.</summary>
    public string Text(WordView view = WordView.Final)
    {
        var read = Read(view);
        return string.Join('|', read.Blocks.Where(block => block.Part == BlockPart.Body).Select(block => block.Span.Of(read.Text)));
    }

    private string Root(string name, string xml) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{name} xmlns:w=\"{_namespace}\" {Others}>{xml}</w:{name}>";

    private static string Relationships(string xml) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{xml}</Relationships>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
