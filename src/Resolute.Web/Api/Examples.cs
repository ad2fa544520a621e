using System.Text.Json;
using System.Text.Json.Nodes;

namespace Resolute.Web.Api;

/// <summary>One question to the demonstration, and what it answered.</summary>
/// <param name="Operation">The operation by its id.</param>
/// <param name="As">Who asked: anyone, officer or administrator.</param>
/// <param name="Address">The address that was asked, with its question.</param>
/// <param name="Request">What was sent; null for nothing, or a file.</param>
/// <param name="Status">The status of the answer that is shown.</param>
/// <param name="Answer">What was answered, with shortened lists; null where that is not JSON, or nothing.</param>
public sealed record Example(string Operation, string As, string Address, JsonNode? Request = null, string? Status = null, JsonNode? Answer = null);

/// <summary>An example of every operation, from the demonstration.</summary>
public static class Examples
{
    public static IReadOnlyDictionary<string, Example> ByOperation { get; } = Read();

    private static Dictionary<string, Example> Read()
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream("examples.json")!;
        return JsonSerializer.Deserialize<List<Example>>(stream, JsonSerializerOptions.Web)!.ToDictionary(example => example.Operation, StringComparer.Ordinal);
    }
}
