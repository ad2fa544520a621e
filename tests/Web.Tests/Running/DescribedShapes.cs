using System.Globalization;
using System.Text.Json;

namespace Resolute.Web.Tests.Running;

/// <summary>Whether a value is as a description says: what it says of types, and no field that it does not name.</summary>
public sealed class DescribedShapes(JsonElement description)
{
    /// <summary>Where the value is not as its schema says.</summary>
    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("$ref", out var named))
            return Faults(value, description.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1]), at);
        if (schema.TryGetProperty("oneOf", out var ways) || schema.TryGetProperty("anyOf", out ways))
        {
            var tried = ways.EnumerateArray().Select(way => Faults(value, way, at).ToList()).ToList();
            return tried.Any(faults => faults.Count == 0) ? [] : tried[^1];
        }

        if (schema.TryGetProperty("enum", out var values))
            return values.EnumerateArray().Any(one => one.GetRawText() == value.GetRawText()) ? [] : [$"{at}: {value} is none of its values"];
        if (schema.TryGetProperty("type", out var type) && !Kinds(type).Any(kind => IsOf(kind, value)))
            return [$"{at}: {value.ValueKind} is not {type}"];

        return value.ValueKind switch
        {
            JsonValueKind.Object => Fields(value, schema, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value
                .EnumerateArray()
                .SelectMany((one, place) => Faults(one, items, $"{at}[{place}]")),
            JsonValueKind.String when schema.TryGetProperty("format", out var format) && !IsWritten(format.GetString()!, value.GetString()!) =>
            [
                $"{at}: {value} is no {format}",
            ],
            _ => [],
        };
    }

    private IEnumerable<string> Fields(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var needed))
        {
            foreach (var name in needed.EnumerateArray().Select(one => one.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
                yield return $"{at}.{name}: lacking";
        }

        var hasNames = schema.TryGetProperty("properties", out var names);
        foreach (var field in value.EnumerateObject())
        {
            if (hasNames && names.TryGetProperty(field.Name, out var known))
            {
                foreach (var fault in Faults(field.Value, known, $"{at}.{field.Name}"))
                    yield return fault;
            }
            else if (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.Object)
            {
                foreach (var fault in Faults(field.Value, more, $"{at}.{field.Name}"))
                    yield return fault;
            }
            else if (hasNames)
            {
                yield return $"{at}.{field.Name}: not described";
            }
        }
    }

    private static IEnumerable<string> Kinds(JsonElement type) =>
        type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(one => one.GetString()!);

    private static bool IsOf(string kind, JsonElement value) =>
        kind switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => value.ValueKind == JsonValueKind.Object,
        };

    private static bool IsWritten(string format, string words) =>
        format switch
        {
            "date" => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "uuid" => Guid.TryParse(words, out _),
            _ => true,
        };
}
