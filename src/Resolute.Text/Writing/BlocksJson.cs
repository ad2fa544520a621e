using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Resolute.Text.Blocks;

namespace Resolute.Text.Writing;

/// <summary>A document as blocks in JSON: what every format is turned into before it is read.</summary>
public static class BlocksJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every block with its label, words, style, level, line, direction, place and changes, then notes, bookmarks, links and fields.</summary>
    public static void Write(Stream target, BlockText source)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.Array(
            "blocks",
            source.Blocks,
            block =>
            {
                var words = block.Span.Of(source.Text);
                json.WriteNumber("index", block.Index);
                json.Text("label", block.Label);
                json.Text("text", words);
                json.Text("style", block.Style);
                json.WriteNumber("level", block.Level);
                json.WriteNumber("line", block.Line);
                json.Text("direction", block.IsRightToLeft ?? IsRightToLeft(words) ? "rtl" : "ltr");
                json.WriteBoolean("inTable", block.InTable);
                json.Text("part", JsonNames.Of(block.Part));
                if (block.Heading is { } heading)
                    json.WriteNumber("heading", heading);
                if (block.Cell is { } cell)
                    Cell(json, cell);
                json.Array("changes", block.Changes, change => Change(json, change));
            }
        );
        json.Array("notes", source.Notes, note => Note(json, note));
        json.Array("bookmarks", source.Bookmarks, bookmark => Named(json, "name", bookmark.Name, bookmark.Span));
        json.Array("links", source.Links, link => Named(json, "address", link.Address, link.Span));
        json.Array("fields", source.Fields, field => Named(json, "code", field.Code, field.Span));
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, TableCell cell)
    {
        json.WriteStartObject("cell");
        json.WriteNumber("table", cell.Table);
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, TrackedChange change)
    {
        json.Text("kind", JsonNames.Of(change.Kind));
        json.Text("author", change.Author);
        json.Text("date", Written(change.Date));
        json.Span(change.Span);
        json.Text("words", change.Words);
        if (change.IsOfParagraph)
            json.WriteBoolean("ofParagraph", true);
    }

    private static void Note(Utf8JsonWriter json, BlockNote note)
    {
        json.Text("kind", JsonNames.Of(note.Kind));
        json.Text("mark", note.Mark);
        json.WriteStartArray("call");
        json.WriteNumberValue(note.Call.Start);
        json.WriteNumberValue(note.Call.Length);
        json.WriteEndArray();
        json.Span(note.Span);
        if (note.Author is not null)
            json.Text("author", note.Author);
        if (note.Date is not null)
            json.Text("date", Written(note.Date));
    }

    private static void Named(Utf8JsonWriter json, string name, string value, TextSpan span)
    {
        json.Text(name, value);
        json.Span(span);
    }

    /// <summary>Without a zone: programs write the time of the machine that they ran on.</summary>
    private static string? Written(DateTime? date) => date?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>After the first letter that has a direction of its own (rules P2 and P3 of the Unicode Bidirectional Algorithm).</summary>
    private static bool IsRightToLeft(string words)
    {
        foreach (var letter in words)
        {
            if (letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC')
                return char.IsLetter(letter);
            if (char.IsLetter(letter))
                return false;
        }

        return false;
    }
}
