using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Resolute.Web.Tests.Running;

/// <summary>For each write of the programming interface a body that its own description calls well formed, so that a refusal is for who asks.</summary>
public sealed class DescribedBodies
{
    private readonly JsonElement _description;

    private DescribedBodies(JsonElement description) => _description = description;

    public static async Task<DescribedBodies> Of(Visitor visitor) => new(await visitor.Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json"));

    /// <summary>The body for a route as the description writes it: /api/v1/mandates/{number}/confirm.</summary>
    public string this[string route] =>
        _description.GetProperty("paths").TryGetProperty(route, out var path)
        && path.TryGetProperty("post", out var post)
        && post.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? Made(json.GetProperty("schema"))?.ToJsonString() ?? "null"
            : "{}";

    private JsonNode? Made(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var named))
            return Made(_description.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1]));
        if (schema.TryGetProperty("oneOf", out var ways) || schema.TryGetProperty("anyOf", out ways))
            return Made(ways.EnumerateArray().First(way => !way.TryGetProperty("type", out var kind) || kind.ToString() != "null"));
        if (schema.TryGetProperty("enum", out var values))
            return JsonValue.Create(values.EnumerateArray().First(value => value.ValueKind == JsonValueKind.String).GetString());

        var type = schema.TryGetProperty("type", out var types) ? types.ToString() : "object";
        return type switch
        {
            _ when type.Contains("integer", StringComparison.Ordinal) || type.Contains("number", StringComparison.Ordinal) => 1,
            _ when type.Contains("boolean", StringComparison.Ordinal) => true,
            _ when type.Contains("array", StringComparison.Ordinal) => new JsonArray(Made(schema.GetProperty("items"))),
            _ when type.Contains("string", StringComparison.Ordinal) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
            {
                "date" => "2026-01-01",
                "date-time" => "2026-01-01T00:00:00Z",
                "uuid" => Guid.Empty.ToString(),
                _ => "x",
            },
            _ => Whole(schema),
        };
    }

    private JsonObject Whole(JsonElement schema)
    {
        var whole = new JsonObject();
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        if (schema.TryGetProperty("properties", out var properties))
            foreach (var property in properties.EnumerateObject().Where(property => required.Contains(property.Name)))
                whole[property.Name] = Made(property.Value);
        return whole;
    }
}
