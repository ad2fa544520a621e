using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Resolute.Web.Api;

namespace Resolute.Web.Pages.About;

/// <summary>Words of the description, and lines to try them with.</summary>
public static partial class ApiLines
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    public static string WithoutPlaces(string words) => Places().Replace(words, "…");

    /// <summary>The example of an operation as a line for curl; null where it has none.</summary>
    public static string? Line(ApiOperation operation, HttpRequest request)
    {
        if (!Examples.ByOperation.TryGetValue(operation.Id, out var example))
            return null;

        var parts = new List<string> { "curl" };
        if (operation.Method != "GET")
            parts.Add("-X POST");
        if (example.As != "anyone")
            parts.Add("-H 'Authorization: Bearer resolute_…'");
        if (operation.Method != "GET")
            parts.Add("-H \"Resolute-Command: $(uuidgen)\"");
        if (operation.Parameters.Any(parameter => parameter is { Name: "If-Match", IsNeeded: true }))
            parts.Add("-H 'If-Match: \"…\"'");
        if (example.Request is { } sent)
            parts.Add($"-H 'Content-Type: application/json' \\\n  -d '{sent.ToJsonString(Plain).Replace("'", "'\\''", StringComparison.Ordinal)}'");
        else if (operation.Kind?.StartsWith("multipart", StringComparison.Ordinal) is true)
            parts.Add("-F file=@resolution.docx");
        parts.Add($"\\\n  '{Site(request)}{example.Address}'");
        return string.Join(' ', parts);
    }

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Places();
}
