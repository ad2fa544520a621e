using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Resolute.Text.Languages;
using Resolute.Text.Structure;
using Resolute.Text.Writing;

namespace Resolute.Text.Comparing;

/// <summary>A comparison or an alignment as JSON, schema resolute-comparison/1: what programs outside build on.</summary>
public static class ComparisonJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "resolute-comparison/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Two versions in one language.</summary>
    public static string Of(Comparison comparison, Reading older, Reading newer) =>
        Written(
            "comparison",
            older,
            newer,
            json =>
            {
                json.WriteBoolean("equal", comparison.IsEqual);
                json.WriteStartObject("counts");
                foreach (var (change, count) in comparison.Counts.OrderBy(static one => one.Key))
                    json.WriteNumber(JsonNames.Of(change), count);
                json.WriteEndObject();
                json.Array("clauses", comparison.Clauses, pair => Pair(json, pair));
                json.Array("headings", comparison.Headings, heading => Heading(json, heading));
                json.Array("header", comparison.Fields, field => Field(json, field));
                json.Array("passages", comparison.Passages, passage => Passage(json, passage));
            }
        );

    /// <summary>Two languages of one text.</summary>
    public static string Of(Alignment alignment, Reading first, Reading second) =>
        Written(
            "alignment",
            first,
            second,
            json =>
            {
                json.WriteBoolean("complete", alignment.IsComplete);
                json.Array("clauses", alignment.Clauses, pair => Pair(json, pair));
                json.Array("headings", alignment.Headings, heading => Heading(json, heading));
            }
        );

    private static string Written(string mode, Reading older, Reading newer, Action<Utf8JsonWriter> body)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("mode", mode);
            foreach (var (name, reading) in new[] { ("older", older), ("newer", newer) })
            {
                json.WriteStartObject(name);
                json.WriteString("language", reading.Language.Code());
                json.WriteString("kind", JsonNames.Of(reading.Kind));
                json.WriteString("form", JsonNames.Of(reading.Form));
                json.Text("title", reading.Header.Title?.Value);
                json.Text("instrument", reading.Instrument?.Key.Value);
                json.Text("revision", reading.Instrument?.Revision);
                json.WriteEndObject();
            }

            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    private static void Pair(Utf8JsonWriter json, ClausePair pair)
    {
        json.WriteString("change", JsonNames.Of(pair.Change));
        json.WriteBoolean("reworded", pair.IsReworded);
        json.WriteBoolean("moved", pair.IsMoved);
        json.WriteBoolean("renumbered", pair.IsRenumbered);
        json.WriteBoolean("closedOtherwise", pair.IsClosedOtherwise);
        json.WriteStartArray("facts");
        foreach (var fact in pair.Facts)
            json.WriteStringValue(JsonNames.Of(fact));
        json.WriteEndArray();
        json.WriteString("rule", pair.Rule);
        json.WriteNumber("confidence", pair.Confidence);
        json.Array("older", pair.Older, clause => Clause(json, clause));
        json.Array("newer", pair.Newer, clause => Clause(json, clause));
        Words(json, pair.Words);
    }

    private static void Pair(Utf8JsonWriter json, AlignedPair pair)
    {
        json.WriteString("rule", pair.Rule);
        json.WriteNumber("confidence", pair.Confidence);
        Maybe(json, "older", pair.First, Clause);
        Maybe(json, "newer", pair.Second, Clause);
    }

    private static void Heading(Utf8JsonWriter json, HeadingPair heading)
    {
        json.WriteBoolean("differs", heading.Differs);
        json.WriteBoolean("moved", heading.IsMoved);
        Maybe(json, "older", heading.Older, Heading);
        Maybe(json, "newer", heading.Newer, Heading);
        Words(json, heading.Words);
    }

    private static void Heading(Utf8JsonWriter json, AlignedHeading heading)
    {
        Maybe(json, "older", heading.First, Heading);
        Maybe(json, "newer", heading.Second, Heading);
    }

    private static void Field(Utf8JsonWriter json, FieldPair field)
    {
        json.WriteString("field", field.Name);
        json.Text("older", field.Older);
        json.Text("newer", field.Newer);
        Words(json, field.Words);
    }

    private static void Passage(Utf8JsonWriter json, PassagePair passage)
    {
        json.WriteString("kind", JsonNames.Of((passage.Newer ?? passage.Older)!.Kind));
        json.Text("older", passage.Older?.Words);
        json.Text("newer", passage.Newer?.Words);
        Words(json, passage.Words);
    }

    private static void Clause(Utf8JsonWriter json, PlacedClause placed)
    {
        json.Text("id", placed.Clause.Id);
        json.Text("label", placed.Labels);
        json.Text("heading", placed.Heading.Id);
        json.WriteNumber("line", placed.Clause.Line);
        json.Text("text", placed.Clause.Text);
    }

    private static void Heading(Utf8JsonWriter json, PlacedHeading heading)
    {
        json.Text("id", heading.Id);
        json.WriteString("part", JsonNames.Of(heading.Part));
        json.Text("keyword", heading.Keyword.Length == 0 ? null : heading.Keyword);
        json.Text("words", heading.Words);
        json.WriteNumber("line", heading.Line);
    }

    private static void Words(Utf8JsonWriter json, WordDifference words) =>
        json.Array(
            "words",
            words.Pieces,
            piece =>
            {
                json.WriteString("change", JsonNames.Of(piece.Change));
                Span(json, "older", piece.Older);
                Span(json, "newer", piece.Newer);
            }
        );

    private static void Span(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.Length);
        json.WriteEndArray();
    }

    private static void Maybe<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }
}
