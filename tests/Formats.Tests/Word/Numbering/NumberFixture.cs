using System.IO.Compression;
using System.Xml;
using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>A small Word file of our own, with the label that each of its paragraphs has by Word's rules.</summary>
internal sealed class NumberFixture(string sentence)
{
    internal const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly List<string> _abstracts = [];
    private readonly List<string> _nums = [];
    private string _styles = "";
    private string _body = "";
    private readonly List<(ParagraphNumbering Asked, string? Field)> _asked = [];
    private readonly List<string?> _labels = [];
    private string _namespace = Transitional;

    public string Sentence => sentence;

    /// <summary>Why LibreOffice prints other numbers; null where it agrees.</summary>
    public string? OtherInLibreOffice { get; private set; }

    /// <summary>The paragraphs where it does, from 1.</summary>
    public IReadOnlyList<int> OtherParagraphs { get; private set; } = [];

    public IReadOnlyList<string?> Labels => _labels;

    /// <summary>A list whose abstract definition is its own: each level as <c>format|text|switch …</c>.</summary>
    public NumberFixture List(int id, params string[] levels) => Abstract(id, levels).Num(id, id);

    public NumberFixture Abstract(int id, params string[] levels)
    {
        _abstracts.Add($"""<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>""");
        for (var at = 0; at < levels.Length; at++)
            _abstracts.Add(LevelXml(at, levels[at]));
        _abstracts.Add("</w:abstractNum>");
        return this;
    }

    /// <summary>An abstract definition written out, for what the short form cannot say.</summary>
    public NumberFixture AbstractXml(int id, string inner)
    {
        _abstracts.Add($"""<w:abstractNum w:abstractNumId="{id}">{inner}</w:abstractNum>""");
        return this;
    }

    /// <summary>A list over an abstract definition. An override: <c>0 start=3</c> or <c>0 lvl=upperRoman|%1.</c>.</summary>
    public NumberFixture Num(int id, int abstractId, params string[] overrides)
    {
        _nums.Add($"""<w:num w:numId="{id}"><w:abstractNumId w:val="{abstractId}"/>""");
        foreach (var over in overrides)
        {
            var level = over[0] - '0';
            _nums.Add($"""<w:lvlOverride w:ilvl="{level}">""");
            _nums.Add(over[2..].StartsWith("start=", StringComparison.Ordinal) ? $"""<w:startOverride w:val="{over[8..]}"/>""" : LevelXml(level, over[6..]));
            _nums.Add("</w:lvlOverride>");
        }

        _nums.Add("</w:num>");
        return this;
    }

    public NumberFixture Style(
        string id,
        string? basedOn = null,
        int? numId = null,
        int? level = null,
        string type = "paragraph",
        bool isDefault = false,
        string? name = null
    )
    {
        _styles += $"""<w:style w:type="{type}"{(isDefault ? " w:default=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name ?? id}"/>""";
        if (basedOn is not null)
            _styles += $"""<w:basedOn w:val="{basedOn}"/>""";
        _styles += $"<w:pPr>{NumberingXml(numId, level)}</w:pPr></w:style>";
        return this;
    }

    /// <summary>A paragraph and its label.</summary>
    public NumberFixture P(string? label, int? list = null, int? level = null, string? style = null, string? language = null)
    {
        _asked.Add((new ParagraphNumbering(style, list, level) { Language = language }, null));
        _labels.Add(label);
        _body += "<w:p><w:pPr>";
        if (style is not null)
            _body += $"""<w:pStyle w:val="{style}"/>""";
        _body += NumberingXml(list, level);
        if (language is not null)
            _body += $"""<w:rPr><w:lang w:val="{language}"/></w:rPr>""";
        _body +=
            $"</w:pPr><w:r>{(language is null ? "" : $"""<w:rPr><w:lang w:val="{language}"/></w:rPr>""")}<w:t>lamp {_labels.Count} of the harbour</w:t></w:r></w:p>";
        return this;
    }

    /// <summary>Paragraphs of one place, with their labels parted by blanks.</summary>
    public NumberFixture Ps(string labels, int? list = null, int? level = null, string? style = null, string? language = null)
    {
        foreach (var label in labels.Split(' '))
            P(label, list, level, style, language);
        return this;
    }

    /// <summary>A field in the paragraph before, and what it prints.</summary>
    public NumberFixture Field(string code, string printed)
    {
        _asked.Add((default, code));
        _labels.Add(printed);
        return this;
    }

    /// <summary>A paragraph that is only asked about.</summary>
    public NumberFixture Ask(ParagraphNumbering asked)
    {
        _asked.Add((asked, null));
        return this;
    }

    /// <summary>Writes the parts in the strict namespace of the standard.</summary>
    public NumberFixture InStrictNamespace()
    {
        _namespace = Strict;
        return this;
    }

    /// <summary>LibreOffice prints something else; the rule is listed in docs/accuracy.md.</summary>
    public NumberFixture UnlikeLibreOffice(string rule, params int[] paragraphs)
    {
        OtherInLibreOffice = rule;
        OtherParagraphs = paragraphs;
        return this;
    }

    /// <summary>The labels that we compute.</summary>
    public IReadOnlyList<string?> Computed()
    {
        var (labels, _) = Read();
        return labels;
    }

    /// <summary>What we find strange.</summary>
    public IReadOnlyList<string> Strange() => Read().Strange;

    private (List<string?> Labels, List<string> Strange) Read()
    {
        var styles = WordStyles.Read(Reader(StylesXml));
        var numbers = new ParagraphNumbers(WordNumbering.Read(Reader(NumberingPartXml), styles), styles);
        var labels = new List<string?>();
        var strange = new List<string>();
        foreach (var (asked, field) in _asked)
        {
            labels.Add(field is null ? numbers.Next(asked) : numbers.ListNum(field.TrimStart('~'), field.StartsWith('~')));
            if (numbers.TakeStrange() is { } found)
                strange.Add(found);
        }

        return (labels, strange);
    }

    private string StylesXml => $"""<w:styles xmlns:w="{_namespace}">{_styles}</w:styles>""";

    private string NumberingPartXml =>
        $"""<w:numbering xmlns:w="{_namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">{string.Concat(_abstracts)}{string.Concat(_nums)}</w:numbering>""";

    private static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    private static string NumberingXml(int? list, int? level) =>
        list is null && level is null
            ? ""
            : $"<w:numPr>{(level is { } at ? $"""<w:ilvl w:val="{at}"/>""" : "")}{(list is { } id ? $"""<w:numId w:val="{id}"/>""" : "")}</w:numPr>";

    // format|text|start=0|legal|restart=1|style=Heading1|font=Symbol|nostart
    private static string LevelXml(int place, string written)
    {
        var parts = written.Split('|');
        string? Switch(string name) => parts.Skip(2).FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
        var xml = $"""<w:lvl w:ilvl="{place}">""";
        if (!parts.Contains("nostart"))
            xml += $"""<w:start w:val="{Switch("start") ?? "1"}"/>""";
        xml += $"""<w:numFmt w:val="{parts[0]}"/>""";
        if (Switch("restart") is { } restart)
            xml += $"""<w:lvlRestart w:val="{restart}"/>""";
        if (Switch("style") is { } style)
            xml += $"""<w:pStyle w:val="{style}"/>""";
        if (parts.Contains("legal"))
            xml += "<w:isLgl/>";
        xml += $"""<w:lvlText w:val="{parts[1]}"/><w:lvlJc w:val="left"/>""";
        if (Switch("font") is { } font)
            xml += $"""<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>""";
        return xml + "</w:lvl>";
    }

    /// <summary>The file as Word would write it.</summary>
    public byte[] Docx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Write(string name, string xml)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml);
            }

            Write("[Content_Types].xml", Types);
            Write("_rels/.rels", Relations("officeDocument", "word/document.xml"));
            Write("word/_rels/document.xml.rels", PartRelations);
            Write("word/styles.xml", StylesXml);
            Write("word/numbering.xml", NumberingPartXml);
            Write("word/document.xml", $"""<w:document xmlns:w="{_namespace}"><w:body>{_body}<w:sectPr/></w:body></w:document>""");
        }

        return bytes.ToArray();
    }

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static string Types =>
        $"""
            <Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WordType}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{WordType}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{WordType}numbering+xml"/></Types>
            """;

    private static string PartRelations =>
        $"""
            <Relationships xmlns="{Package}relationships"><Relationship Id="r1" Type="{Office}styles" Target="styles.xml"/><Relationship Id="r2" Type="{Office}numbering" Target="numbering.xml"/></Relationships>
            """;

    private static string Relations(string type, string target) =>
        $"""<Relationships xmlns="{Package}relationships"><Relationship Id="r1" Type="{Office}{type}" Target="{target}"/></Relationships>""";
}
