using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Resolute.Store.Keeping;

/// <summary>A row as one line of JSON: an object with every column by name, and back again.</summary>
internal sealed class RowLine(KeptTable table)
{
    private const string Day = "yyyy-MM-dd";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly JsonEncodedText[] _names =
    [
        .. table.Columns.Select(column => JsonEncodedText.Encode(column.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)),
    ];

    private readonly Dictionary<string, int> _places = table
        .Columns.Select((column, place) => (column.Name, place))
        .ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);

    public void Write(object?[] row, IBufferWriter<byte> to)
    {
        using (var writer = new Utf8JsonWriter(to, Plain))
        {
            writer.WriteStartObject();
            for (var at = 0; at < row.Length; at++)
                Write(writer, _names[at], row[at]);
            writer.WriteEndObject();
        }

        to.Write("\n"u8);
    }

    /// <summary>The row of a line. A line that is none of this table's is a fault of the archive.</summary>
    public object?[] Read(ReadOnlySpan<byte> line)
    {
        var row = new object?[table.Columns.Count];
        var seen = 0;
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!_places.TryGetValue(reader.GetString()!, out var place) || !reader.Read())
                throw new JsonException();
            row[place] = reader.TokenType == JsonTokenType.Null ? null : Value(ref reader, table.Columns[place].Kind);
            seen++;
        }

        return seen == row.Length && reader.TokenType == JsonTokenType.EndObject ? row : throw new JsonException();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull(name);
                break;
            case string words:
                writer.WriteString(name, words);
                break;
            case long number:
                writer.WriteNumber(name, number);
                break;
            case double number:
                writer.WriteNumber(name, number);
                break;
            case bool yes:
                writer.WriteBoolean(name, yes);
                break;
            case Guid id:
                writer.WriteString(name, id);
                break;
            case DateOnly day:
                writer.WriteString(name, day.ToString(Day, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteBase64String(name, (byte[])value);
                break;
        }
    }

    private static object Value(ref Utf8JsonReader reader, ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => reader.GetString()!,
            ColumnKind.Integer => reader.GetInt64(),
            ColumnKind.Real => reader.GetDouble(),
            ColumnKind.Boolean => reader.GetBoolean(),
            ColumnKind.Uuid => reader.GetGuid(),
            ColumnKind.Date => DateOnly.ParseExact(reader.GetString()!, Day, CultureInfo.InvariantCulture),
            _ => reader.GetBytesFromBase64(),
        };
}
