using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Resolute.Store.Keeping;

/// <summary>Values that are public in part.</summary>
internal static class PublicValue
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    public static object? Of(object? value, string? treatment) =>
        (value, treatment) switch
        {
            // What an editor would notice is for those who work inside.
            (string json, "without-findings") => Changed(json, reading => reading["Findings"] = new JsonArray()),
            // That a person gave a rule is public; what the person said of it is not.
            (string json, "without-reasons") => Changed(json, WithoutReasons),
            _ => value,
        };

    private static void WithoutReasons(JsonNode schedule)
    {
        foreach (var cycle in schedule["Cycles"]!.AsArray())
        {
            if (cycle!["Because"] is not null)
                cycle["Because"] = "";
        }
    }

    private static string Changed(string json, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(json, null, Deep)!;
        change(node);
        return node.ToJsonString(Plain);
    }
}
