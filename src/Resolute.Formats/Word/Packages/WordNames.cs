using System.Xml;

namespace Resolute.Formats.Word.Packages;

/// <summary>The names that a Word file is written in, transitional and strict (ISO/IEC 29500-4 and -1), each held once.</summary>
internal sealed class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    // What a text may require and we understand: shapes with text in them, and the extensions of Word that change no words.
    private static readonly string[] Understood =
    [
        Transitional,
        Strict,
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/word/2015/wordml/symex",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "urn:schemas-microsoft-com:vml",
    ];

    private static readonly (string Name, WordElement Element)[] Known =
    [
        .. Enum.GetValues<WordElement>()
            .Where(static element => element is not (WordElement.Other or WordElement.MathText or WordElement.DrawnText or WordElement.DrawnParagraph))
            .Select(static element => (Written(element), element)),
    ];

    private readonly NameTable _table = new();
    private readonly Dictionary<object, WordElement> _elements = new(Known.Length, ReferenceEqualityComparer.Instance);
    private readonly object _transitional;
    private readonly object _strict;
    private readonly object _math;
    private readonly object _strictMath;
    private readonly object _drawing;
    private readonly object _strictDrawing;
    private readonly object _compatibility;
    private readonly object _text;
    private readonly object _paragraph;

    public WordNames()
    {
        _transitional = _table.Add(Transitional);
        _strict = _table.Add(Strict);
        _math = _table.Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        _strictMath = _table.Add("http://purl.oclc.org/ooxml/officeDocument/math");
        _drawing = _table.Add("http://schemas.openxmlformats.org/drawingml/2006/main");
        _strictDrawing = _table.Add("http://purl.oclc.org/ooxml/drawingml/main");
        _compatibility = _table.Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
        _text = _table.Add("t");
        _paragraph = _table.Add("p");
        foreach (var (name, element) in Known)
            _elements.Add(_table.Add(name), element);
    }

    /// <summary>How every part is read: no document types, nothing fetched, names from this table.</summary>
    public XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
            NameTable = _table,
            MaxCharactersInDocument = WordBounds.Unpacked,
        };

    /// <summary>What the element is that the reader stands on.</summary>
    public WordElement Of(XmlReader reader)
    {
        object space = reader.NamespaceURI;
        object name = reader.LocalName;
        if (space == _transitional || space == _strict)
            return _elements.TryGetValue(name, out var element) && element < WordElement.AlternateContent ? element : WordElement.Other;
        if (space == _compatibility)
            return _elements.TryGetValue(name, out var element) && element >= WordElement.AlternateContent ? element : WordElement.Other;
        if (name == _text)
            return space == _math || space == _strictMath ? WordElement.MathText
                : space == _drawing || space == _strictDrawing ? WordElement.DrawnText
                : WordElement.Other;
        return name == _paragraph && (space == _drawing || space == _strictDrawing) ? WordElement.DrawnParagraph : WordElement.Other;
    }

    /// <summary>Whether every namespace that a choice requires is understood (ISO/IEC 29500-3 §7.6).</summary>
    public static bool Understands(XmlReader reader, string? required)
    {
        if (required is null)
            return false;
        foreach (var prefix in required.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!Understood.Contains(reader.LookupNamespace(prefix), StringComparer.Ordinal))
                return false;
        return true;
    }

    private static string Written(WordElement element)
    {
        var name = element.ToString();
        return element >= WordElement.AlternateContent ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
