using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>Work, expression and manifestation of a text, by the FRBR model as the Naming Convention and AKN4UN fill it.</summary>
internal sealed partial class Identification
{
    // The schema asks for a date; a text that states none has this one, and its name says so.
    private const string NoDate = "0001-01-01";

    private readonly AkomaNtosoCopy _copy;
    private readonly Reading _reading;
    private readonly References _references;
    private readonly string? _date;
    private readonly string _author;
    private readonly string _number;

    public Identification(Reading reading, AkomaNtosoCopy copy, References references)
    {
        (_reading, _copy, _references) = (reading, copy, references);
        _date = copy.Adopted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (IsDay(reading.Header.Date?.Value) ? reading.Header.Date!.Value : null);
        _author = reading.Instrument?.Body is { Length: > 0 } body ? body : "un";
        _number =
            reading.Instrument is { } instrument ? AknIri.Of(instrument.Key).Split('/')[^1]
            : reading.Header.Symbol?.Value is { Length: > 0 } symbol ? Slug(symbol)
            : "text-" + Record.Digest(reading.Text)[..12];
    }

    /// <summary>Whether the text is an act of a body: a statement in Akoma Ntoso; all else is a document.</summary>
    public bool IsStatement =>
        _reading.Kind
            is DocumentKind.Resolution
                or DocumentKind.Decision
                or DocumentKind.Recommendation
                or DocumentKind.DraftResolution
                or DocumentKind.Declaration;

    /// <summary>What it is, as AKN4UN names the subclasses of documents.</summary>
    public string Name =>
        _reading.Kind switch
        {
            DocumentKind.DraftResolution => "resolutionDraft",
            DocumentKind.Other => "document",
            var kind => kind.ToString().ToLowerInvariant(),
        };

    private string Work =>
        string.Join(
            '/',
            ((string?[])["/akn/un", IsStatement ? "statement/deliberation" : "doc/" + Name, AknIri.Author(_author), _date, _number]).Where(static part =>
                part is not null
            )
        );

    private string Expression => $"{Work}/{AknIri.Code(_reading.Language)}@{Version}";

    // The revision where the title prints one, else the day.
    private string Version => _reading.Instrument?.Revision is { } revision ? Uri.EscapeDataString(revision) : _date ?? "";

    public void Write(XmlWriter xml)
    {
        Start(xml, "identification", ("source", Vocabulary.Us));
        Start(xml, "FRBRWork");
        Common(xml, Work, "");
        if (_reading.Header.Title is { Value.Length: > 0 } title)
            Empty(xml, "FRBRalias", ("value", title.Value), ("name", "title"));
        if (_reading.Header.Symbol is { Value.Length: > 0 } symbol)
            Empty(xml, "FRBRalias", ("value", symbol.Value), ("name", "symbol"));
        Dated(xml, _date, _copy.Adopted is null ? "document" : "adoption");
        Empty(xml, "FRBRauthor", ("href", _references.Body(_author)), ("as", "#author"));
        Empty(xml, "FRBRcountry", ("value", "un"));
        Empty(xml, "FRBRsubtype", ("value", IsStatement ? "deliberation" : Name));
        Empty(xml, "FRBRnumber", ("value", _reading.Instrument?.Number ?? _reading.Header.Symbol?.Value ?? _number));
        Empty(xml, "FRBRname", ("value", Name));
        xml.WriteEndElement();
        Start(xml, "FRBRExpression");
        Common(xml, Expression, "");
        Dated(xml, _date, "expression");
        Empty(xml, "FRBRauthor", ("href", _references.Body(_author)), ("as", "#author"));
        if (_reading.Instrument?.Revision is { } revision)
            Empty(xml, "FRBRversionNumber", ("value", revision));
        Empty(xml, "FRBRlanguage", ("language", AknIri.Code(_reading.Language)));
        xml.WriteEndElement();
        Start(xml, "FRBRManifestation");
        Common(xml, Expression, ".xml");
        Dated(xml, _copy.Written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "markup");
        Empty(xml, "FRBRauthor", ("href", Vocabulary.Us), ("as", "#editor"));
        Empty(xml, "FRBRformat", ("value", "application/akn+xml"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Common(XmlWriter xml, string iri, string format)
    {
        Empty(xml, "FRBRthis", ("value", $"{iri}/!main{format}"));
        Empty(xml, "FRBRuri", ("value", iri + format));
    }

    private static void Dated(XmlWriter xml, string? date, string name) =>
        Empty(xml, "FRBRdate", ("date", date ?? NoDate), ("name", date is null ? "unknown" : name));

    private static void Start(XmlWriter xml, string name, params IReadOnlyList<(string, string)> attributes)
    {
        xml.WriteString("\n");
        xml.WriteStartElement(name, Vocabulary.Akn);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, KeptCharacters.Shown(value));
    }

    private static void Empty(XmlWriter xml, string name, params IReadOnlyList<(string, string)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static bool IsDay(string? value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Slug(string symbol) => NoSlug().Replace(symbol, "-").Trim('-') is { Length: > 0 } slug ? slug : "nn";

    [GeneratedRegex("[^A-Za-z0-9.]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoSlug();
}
