using System.Text.Json;

namespace Resolute.Web.Pages.About;

/// <summary>The shape of a value: what it is written as, and the type that it names.</summary>
/// <param name="Words">string, integer, list of …</param>
/// <param name="Type">The named type; null where there is none.</param>
/// <param name="Values">The values that it may have, where they are few.</param>
public sealed record ApiShape(string Words, string? Type, IReadOnlyList<string> Values)
{
    public static ApiShape Of(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var named))
            return new("", named.GetString()!.Split('/')[^1], []);
        if (schema.TryGetProperty("oneOf", out var ways) || schema.TryGetProperty("anyOf", out ways))
        {
            var shapes = ways.EnumerateArray().Select(Of).ToList();
            var main = shapes.FirstOrDefault(shape => shape.Type is not null) ?? shapes.First(shape => shape.Words != "null");
            return main with { Words = shapes.Any(shape => shape.Words == "null") ? Joined(main.Words, "or null") : main.Words };
        }

        var values = schema.TryGetProperty("enum", out var few)
            ? few.EnumerateArray().Select(value => value.ToString()).Where(value => value.Length > 0).ToList()
            : [];
        var format = schema.TryGetProperty("format", out var form) ? $" ({form.GetString()})" : "";
        var type =
            schema.TryGetProperty("type", out var kind) ? Kind(kind)
            : values.Count > 0 ? "string"
            : "any";
        if (schema.TryGetProperty("items", out var items))
        {
            var each = Of(items);
            return each with { Words = Joined("list of", each.Words) };
        }

        if (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.Object)
        {
            var each = Of(more);
            return each with { Words = Joined("for each key", each.Words) };
        }

        return new(type + format, null, values);
    }

    private static string Joined(string one, string other) => $"{one} {other}".Trim();

    // A number may be sent as text too; that is said once, by the file.
    private static string Kind(JsonElement kind)
    {
        if (kind.ValueKind == JsonValueKind.String)
            return kind.GetString()!;

        var kinds = kind.EnumerateArray().Select(one => one.GetString()!).ToList();
        var main = kinds.FirstOrDefault(one => one is "integer" or "number") ?? kinds.FirstOrDefault(one => one != "null") ?? "null";
        return kinds.Contains("null") ? $"{main} or null" : main;
    }
}

/// <summary>A type of the API with its fields.</summary>
public sealed record ApiType(string Name, string Words, IReadOnlyList<string> Values, IReadOnlyList<ApiField> Fields);

/// <summary>The named types of a description.</summary>
internal sealed class ApiTypes(JsonElement document)
{
    private readonly Dictionary<string, ApiType> _all = document
        .GetProperty("components")
        .GetProperty("schemas")
        .EnumerateObject()
        .ToDictionary(schema => schema.Name, Of, StringComparer.Ordinal);

    /// <summary>The types that are named, and those that they name, in the order in which they are met.</summary>
    public IReadOnlyList<ApiType> Reached(IEnumerable<string> named)
    {
        var (reached, next) = (new List<ApiType>(), new Queue<string>(named));
        while (next.TryDequeue(out var name))
        {
            if (!_all.TryGetValue(name, out var type) || reached.Contains(type))
                continue;

            reached.Add(type);
            foreach (var field in type.Fields)
            {
                if (field.Shape.Type is { } inner)
                    next.Enqueue(inner);
            }
        }

        return reached;
    }

    private static ApiType Of(JsonProperty schema)
    {
        var needed = schema.Value.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];
        var fields = schema.Value.TryGetProperty("properties", out var properties)
            ? properties
                .EnumerateObject()
                .Select(field => new ApiField(field.Name, "", ApiShape.Of(field.Value), needed.Contains(field.Name), WordsOf(field.Value)))
            : [];
        return new(schema.Name, WordsOf(schema.Value), ApiShape.Of(schema.Value).Values, [.. fields]);
    }

    private static string WordsOf(JsonElement said) => said.TryGetProperty("description", out var words) ? words.GetString()! : "";
}
