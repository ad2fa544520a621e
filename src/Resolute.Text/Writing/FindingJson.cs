using System.Text.Encodings.Web;
using System.Text.Json;
using Resolute.Text.Checks;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Text.Writing;

/// <summary>Findings as JSON: in a reading, and by themselves for the files of one check (schema resolute-check/1).</summary>
public static class FindingJson
{
    /// <summary>The name of the schema of a check.</summary>
    public const string Schema = "resolute-check/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files of one check with their findings, worded in the catalogue's language.</summary>
    public static string ToText(IReadOnlyList<CheckedFile> files, Catalogue words)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.Array(
                "files",
                files,
                file =>
                {
                    json.Text("file", file.Name);
                    json.Text("language", file.Reading.Language.Code());
                    json.Array("findings", file.Findings, finding => Write(json, finding, words));
                }
            );
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    internal static void Write(Utf8JsonWriter json, Finding finding, Catalogue words)
    {
        json.Text("rule", finding.Rule);
        json.Text("severity", JsonNames.Of(finding.Severity));
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.Text("words", finding.Words);
        json.Text("message", words.Say(finding.Key, finding.Arguments));
        json.Text("suggestion", finding.Suggestion);
    }
}
