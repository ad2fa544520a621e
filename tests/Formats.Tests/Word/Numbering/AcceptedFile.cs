using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>A Word file with every tracked change of its text accepted, by taking the marks out of its XML: what a judge is given, and a plain reading of it for comparison.</summary>
internal sealed class AcceptedFile
{
    private readonly Dictionary<string, byte[]> _parts;
    private readonly XDocument _document;
    private readonly XNamespace _w;

    private AcceptedFile(Dictionary<string, byte[]> parts)
    {
        _parts = parts;
        _document = XDocument.Load(new MemoryStream(parts["word/document.xml"]), LoadOptions.PreserveWhitespace);
        _w = _document.Root!.Name.Namespace;
        Accept();
    }

    public static AcceptedFile Open(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.Length > 0))
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }

        return new AcceptedFile(parts);
    }

    /// <summary>The file without its changes.</summary>
    public byte[] Docx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                if (name == "word/document.xml")
                    _document.Save(stream, SaveOptions.DisableFormatting);
                else
                    stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Each paragraph of the body, from 1, with its number and the beginning of its words; text boxes left out.</summary>
    public IReadOnlyList<(int Number, string? Label, string Words, bool IsWhole)> Paragraphs()
    {
        var styles = WordStyles.Read(Part("word/styles.xml"));
        var numbers = new ParagraphNumbers(WordNumbering.Read(Part("word/numbering.xml"), styles), styles);
        var read = new List<(int, string?, string, bool)>();
        foreach (var paragraph in _document.Descendants(_w + "p").Where(each => !each.Ancestors(_w + "txbxContent").Any()))
        {
            var properties = paragraph.Element(_w + "pPr");
            var numbering = properties?.Element(_w + "numPr");
            var runs = paragraph.Descendants(_w + "r").Where(run => run.Ancestors(_w + "p").First() == paragraph).ToList();
            var label = numbers.Next(
                new ParagraphNumbering(
                    Value(properties?.Element(_w + "pStyle")),
                    Number(numbering?.Element(_w + "numId")),
                    Number(numbering?.Element(_w + "ilvl"))
                )
                {
                    Language = Value(properties?.Element(_w + "rPr")?.Element(_w + "lang")),
                    IsEmptySectionBreak = properties?.Element(_w + "sectPr") is not null && runs.Count == 0,
                }
            );
            var (words, isWhole) = Beginning(runs);
            read.Add((read.Count + 1, label, words, isWhole));
        }

        return read;
    }

    // The words up to the first thing that another program may print in its own way.
    private (string Words, bool IsWhole) Beginning(IEnumerable<XElement> runs)
    {
        var words = "";
        foreach (var part in runs.Where(run => run.Element(_w + "rPr")?.Element(_w + "vanish") is null).SelectMany(run => run.Elements()))
        {
            if (part.Name == _w + "t")
                words += part.Value;
            else if (part.Name == _w + "tab")
                words += "\t";
            else if (part.Name != _w + "rPr" && part.Name != _w + "lastRenderedPageBreak" && part.Name != _w + "softHyphen")
                return (words, false);
        }

        return (words, true);
    }

    private void Accept()
    {
        string[] gone =
        [
            "del",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange",
            "numberingChange",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
        ];
        foreach (var row in _document.Descendants(_w + "tr").Where(row => row.Element(_w + "trPr")?.Element(_w + "del") is not null).ToList())
            row.Remove();
        // The mark of a paragraph that is taken out: its words join the next one, which keeps its own properties.
        foreach (
            var mark in _document
                .Descendants(_w + "rPr")
                .Where(mark => mark.Parent!.Name == _w + "pPr" && (mark.Element(_w + "del") ?? mark.Element(_w + "moveFrom")) is not null)
                .ToList()
        )
            Join(mark.Parent!.Parent!);
        foreach (var mark in _document.Descendants().Where(mark => mark.Name.Namespace == _w && gone.Contains(mark.Name.LocalName)).ToList())
            mark.Remove();
        foreach (var mark in _document.Descendants().Where(mark => mark.Name == _w + "ins" || mark.Name == _w + "moveTo").ToList())
            mark.ReplaceWith(mark.Nodes());
    }

    private void Join(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != _w + "p")
            return;
        var joined = paragraph.Elements().Where(each => each.Name != _w + "pPr").ToList();
        paragraph.Remove();
        if (next.Element(_w + "pPr") is { } properties)
            properties.AddAfterSelf(joined);
        else
            next.AddFirst(joined);
    }

    private XmlReader? Part(string name) => _parts.TryGetValue(name, out var part) ? XmlReader.Create(new MemoryStream(part)) : null;

    private string? Value(XElement? element) => element?.Attribute(_w + "val")?.Value;

    private int? Number(XElement? element) => int.TryParse(Value(element), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
