using System.Globalization;
using System.Text.Json;
using Resolute.Text.Structure;

namespace Resolute.Text.Writing;

/// <summary>What a text mentions, as JSON: citations, symbols, dates, footnotes.</summary>
internal static class MentionJson
{
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.Array(
            "citations",
            reading.Citations,
            citation =>
            {
                json.Text("key", citation.Key.Value);
                json.Text("revision", citation.Revision);
                json.Text("words", citation.Words);
                json.Text("at", citation.At);
                json.WriteNumber("line", citation.Line);
                json.Span(citation.Claim.Span);
            }
        );
        json.Array(
            "symbols",
            reading.Symbols,
            symbol =>
            {
                json.Text("key", symbol.Key);
                json.Text("series", symbol.Series);
                if (symbol.Revision is { } revision)
                    json.WriteNumber("revision", revision);
                else
                    json.WriteNull("revision");
                json.Text("words", symbol.Words);
                json.Text("at", symbol.At);
                json.WriteNumber("line", symbol.Line);
                json.Span(symbol.Span);
            }
        );
        json.Array(
            "dates",
            reading.Dates,
            date =>
            {
                json.Text("words", date.Words);
                json.Text("from", date.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.Text("to", date.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteNumber("line", date.Line);
                json.Span(date.Span);
            }
        );
        json.Array(
            "footnotes",
            reading.Footnotes,
            note =>
            {
                json.Text("mark", note.Mark);
                json.Text("text", note.Text);
                json.Text("at", note.At);
            }
        );
    }
}
