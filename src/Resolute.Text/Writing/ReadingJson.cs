using System.Text.Encodings.Web;
using System.Text.Json;
using Resolute.Text.Addressees;
using Resolute.Text.Languages;
using Resolute.Text.Resources;
using Resolute.Text.Structure;
using Resolute.Text.Wording;

namespace Resolute.Text.Writing;

/// <summary>A reading as JSON, schema resolute-reading/1: what programs outside build on.</summary>
public static class ReadingJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "resolute-reading/1";

    // Official texts are read by people too: letters of the six languages stand as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a reading of the file with this SHA-256; findings are worded in the catalogue's language.</summary>
    public static void Write(Stream target, Reading reading, string sha256, Catalogue words)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("language", reading.Language.Code());
        json.WriteString("kind", JsonNames.Of(reading.Kind));
        json.WriteString("form", JsonNames.Of(reading.Form));
        json.WriteNumber("score", reading.Score);
        json.WriteString("sha256", sha256);
        json.WriteString("text", JsonNames.Valid(reading.Text));
        HeaderOf(json, reading.Header);
        json.Array("preamble", reading.Preamble, block => BlockOf(json, block, isOperative: false));
        json.Array("operative", reading.Operative, block => BlockOf(json, block, isOperative: true));
        json.Array("sections", reading.Sections, section => SectionOf(json, section));
        MentionJson.Write(json, reading);
        json.Array(
            "unplaced",
            reading.Unplaced,
            one =>
            {
                json.Text("text", one.Text);
                json.WriteNumber("line", one.Line);
            }
        );
        json.Array("findings", reading.Findings, finding => FindingJson.Write(json, finding, words));
        json.WriteEndObject();
    }

    /// <summary>The same as one string.</summary>
    public static string ToText(Reading reading, string sha256, Catalogue words)
    {
        using var target = new MemoryStream();
        Write(target, reading, sha256, words);
        return System.Text.Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    private static void HeaderOf(Utf8JsonWriter json, Header header)
    {
        json.WriteStartObject("header");
        foreach (var (name, field) in header.Fields())
            json.Text(name, field?.Value);
        json.WriteEndObject();
    }

    private static void BlockOf(Utf8JsonWriter json, ClauseBlock block, bool isOperative)
    {
        json.Text("keyword", block.Keyword);
        json.Text("words", block.Words);
        json.WriteNumber("line", block.Line);
        if (isOperative)
            Addressees(json, "addressees", block.Addressees);
        json.Array("clauses", block.Clauses, clause => ClauseOf(json, clause));
    }

    private static void SectionOf(Utf8JsonWriter json, Section section)
    {
        json.Text("number", section.Number);
        json.Text("title", section.Title);
        json.WriteNumber("line", section.Line);
        json.Array("clauses", section.Clauses, clause => ClauseOf(json, clause));
        json.Array(
            "outcomes",
            section.Outcomes,
            outcome =>
            {
                json.Text("verb", outcome.Verb.Key);
                json.Text("words", outcome.Verb.Words);
                Addressees(json, "addressees", outcome.Addressees);
                if (outcome.Recipients.Count > 0)
                    Addressees(json, "recipients", outcome.Recipients);
                if (outcome.Due is { } due)
                    DueJson.Write(json, "due", due);
                json.Text("text", outcome.Text);
                json.Span(outcome.Span);
            }
        );
    }

    private static void ClauseOf(Utf8JsonWriter json, ClauseNode clause)
    {
        json.Text("id", clause.Id);
        json.Text("label", clause.Label);
        json.Text("text", clause.Text);
        json.WriteNumber("line", clause.Line);
        json.Span(clause.Span);
        if (clause.Verb is { } verb)
            json.Text("verb", verb.Key);
        if (clause.Addressees.Count > 0)
            Addressees(json, "addressees", clause.Addressees);
        if (clause.Recipients.Count > 0)
            Addressees(json, "recipients", clause.Recipients);
        if (clause.Counterparts.Count > 0)
            Addressees(json, "counterparts", clause.Counterparts);
        if (clause.Through.Count > 0)
            Addressees(json, "through", clause.Through);
        if (clause.Due is { } due)
            DueJson.Write(json, "due", due);
        if (clause.DueAlso is { } also)
            DueJson.Write(json, "dueAlso", also);
        if (clause.Resources is { } resources)
            ResourcesOf(json, resources);

        json.Array("children", clause.Children, child => ClauseOf(json, child));
    }

    private static void ResourcesOf(Utf8JsonWriter json, StatedResources resources)
    {
        json.WriteStartObject("resources");
        json.Text("words", resources.Words);
        json.Text("kind", JsonNames.Of(resources.Kind));
        json.WriteEndObject();
    }

    private static void Addressees(Utf8JsonWriter json, string name, IReadOnlyList<Addressee> addressees) =>
        json.Array(
            name,
            addressees,
            one =>
            {
                json.Text("key", one.Key);
                json.Text("words", one.Words);
            }
        );
}
