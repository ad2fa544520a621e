using System.Xml;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>What the words of a text refer to, each said once in the metadata: bodies, offices, classes of verbs and headings.</summary>
internal sealed class References(Language language)
{
    private static readonly string[] Offices =
    [
        "secretary-general",
        "director",
        "chair",
        "president",
        "commissioner",
        "coordinator",
        "rapporteur",
        "registrar",
        "bureau",
    ];

    private readonly SortedDictionary<string, (string Element, string Iri, string Shown)> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a key names an office, which one person holds, or a body.</summary>
    public static bool IsOffice(string key) => key.Split('/')[^1] is var last && Offices.Any(office => last.Contains(office, StringComparison.Ordinal));

    /// <summary>A reference to a body or an office.</summary>
    public string Body(string key)
    {
        var (element, kind) = IsOffice(key) ? ("TLCRole", "role") : ("TLCOrganization", "organization");
        return Add("body." + key.Replace('/', '.'), element, $"/akn/ontology/{kind}/un/{key.Replace('/', '.')}", Bodies.Name(key, language));
    }

    /// <summary>A reference to the class of a heading or a verb: the keyword of a block, the verb of a clause.</summary>
    public string Keyword(string key) => Add(Vocabulary.Keyword + Bare(key), "TLCConcept", "/akn/ontology/concept/un/" + Bare(key), key);

    /// <summary>A reference to a term.</summary>
    public string Term(string key, string shown) => Add("term." + key, "TLCTerm", "/akn/ontology/term/un/" + key, shown);

    /// <summary>The class key again.</summary>
    public static string? KeywordOf(string? refersTo) =>
        refersTo?.StartsWith('#' + Vocabulary.Keyword, StringComparison.Ordinal) == true ? Full(refersTo[(Vocabulary.Keyword.Length + 1)..]) : null;

    public void Write(XmlWriter xml)
    {
        foreach (var (id, (element, iri, shown)) in _known)
        {
            xml.WriteString("\n");
            xml.WriteStartElement(element, Vocabulary.Akn);
            xml.WriteAttributeString("eId", id);
            xml.WriteAttributeString("href", KeptCharacters.Shown(iri));
            xml.WriteAttributeString("showAs", KeptCharacters.Shown(shown));
            xml.WriteEndElement();
        }
    }

    // Blanks become dots: a class key holds none of its own.
    private static string Bare(string key) => Uri.EscapeDataString(key.Replace(' ', '.')).Replace('%', '_');

    private static string Full(string bare) => Uri.UnescapeDataString(bare.Replace('_', '%')).Replace('.', ' ');

    private string Add(string id, string element, string iri, string shown)
    {
        id = Uri.EscapeDataString(id).Replace('%', '_');
        _known.TryAdd(id, (element, iri, shown.Length == 0 ? id : shown));
        return "#" + id;
    }
}
