using System.Text;
using Resolute.Formats;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Structure;

namespace Resolute.Fuzz;

/// <summary>Small whole files of every format, of our own writing, from which damaged ones are made.</summary>
internal static class Seeds
{
    private static readonly string[] Texts = Part("texts.txt").Split("====\n");

    /// <summary>The parts of a Word file by their names in the package.</summary>
    public static IReadOnlyList<(string Name, string Xml)> WordParts { get; } =
    [
        ("[Content_Types].xml", Part("types.xml")),
        ("_rels/.rels", Part("package.rels")),
        ("word/document.xml", Part("document.xml")),
        ("word/_rels/document.xml.rels", Part("document.xml.rels")),
        ("word/styles.xml", Part("styles.xml")),
        ("word/numbering.xml", Part("numbering.xml")),
        ("word/footnotes.xml", Part("footnotes.xml")),
        ("word/header1.xml", Part("header1.xml")),
    ];

    /// <summary>Texts and pages as bytes.</summary>
    public static IReadOnlyList<byte[]> Plain { get; } = [.. Texts.Select(Encoding.UTF8.GetBytes), Encoding.Unicode.GetBytes("\uFEFF" + Texts[0])];

    /// <summary>The same texts as Akoma Ntoso.</summary>
    public static IReadOnlyList<string> Marked { get; } = [.. Plain.Take(7).Select(AsAkomaNtoso)];

    private static string AsAkomaNtoso(byte[] text)
    {
        FileContent.Blocks(text).IsRefused(out _, out var blocks);
        return Encoding.UTF8.GetString(AkomaNtosoWriter.Bytes(Reader.Read(blocks!), new AkomaNtosoCopy(new DateOnly(2031, 2, 3)) { Blocks = blocks }));
    }

    private static string Part(string name)
    {
        using var stream = new StreamReader(typeof(Seeds).Assembly.GetManifestResourceStream(name)!);
        return stream.ReadToEnd();
    }
}
