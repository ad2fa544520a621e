using System.Text.Json;

namespace Resolute.Text.Measuring;

/// <summary>Fields of a gold document, which a person wrote: what is absent or of another kind is absent.</summary>
internal static class GoldJson
{
    public static IEnumerable<JsonElement> Array(JsonElement owner, string name) =>
        Has(owner, name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static string? Text(JsonElement owner, string name) =>
        Has(owner, name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int Line(JsonElement owner) => Has(owner, "line", out var line) && line.TryGetInt32(out var number) ? number : 0;

    public static bool Has(JsonElement owner, string name) => Has(owner, name, out _);

    private static bool Has(JsonElement owner, string name, out JsonElement value)
    {
        value = default;
        return owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out value);
    }
}
