using System.Text.Json;

namespace Resolute.Web.Pages.About;

/// <summary>The description of the API as people read it: noun by noun.</summary>
/// <param name="Nouns">The nouns in the order of the description.</param>
public sealed record ApiBook(IReadOnlyList<ApiNoun> Nouns)
{
    /// <summary>What an OpenAPI document says.</summary>
    public static ApiBook Of(JsonElement document)
    {
        var types = new ApiTypes(document);
        var operations =
            from path in document.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select (Tag: operation.Value.GetProperty("tags")[0].GetString()!, Operation: ApiOperation.Of(path.Name, operation.Name, operation.Value));
        return new([
            .. operations
                .GroupBy(one => one.Tag, one => one.Operation, StringComparer.Ordinal)
                .Select(noun => new ApiNoun(noun.Key, noun.Key.ToLowerInvariant(), [.. noun], types.Reached(noun.SelectMany(one => one.Types)))),
        ]);
    }
}

/// <summary>One noun of the API.</summary>
public sealed record ApiNoun(string Name, string Slug, IReadOnlyList<ApiOperation> Operations, IReadOnlyList<ApiType> Types);

/// <summary>One operation.</summary>
/// <param name="Id">Its name for programs.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Its address with the places for words.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Description">What is to be known of it.</param>
/// <param name="Parameters">The words of its address and its headers.</param>
/// <param name="Kind">The media type of what is sent; null where nothing is.</param>
/// <param name="Sent">The shape of what is sent.</param>
/// <param name="Answers">What it answers.</param>
/// <param name="Example">What was answered to its example, indented; null where that is not JSON.</param>
public sealed record ApiOperation(
    string Id,
    string Method,
    string Path,
    string Summary,
    string Description,
    IReadOnlyList<ApiField> Parameters,
    string? Kind,
    ApiShape? Sent,
    IReadOnlyList<ApiAnswer> Answers,
    string? Example
)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The types that are named in it.</summary>
    public IEnumerable<string> Types => Answers.Select(answer => answer.Shape?.Type).Append(Sent?.Type).OfType<string>();

    internal static ApiOperation Of(string path, string method, JsonElement said)
    {
        var body = said.TryGetProperty("requestBody", out var sent) ? sent.GetProperty("content").EnumerateObject().FirstOrDefault() : default;
        var answers = said.GetProperty("responses").EnumerateObject().OrderBy(answer => answer.Name, StringComparer.Ordinal).Select(ApiAnswer.Of).ToList();
        return new(
            said.GetProperty("operationId").GetString()!,
            method.ToUpperInvariant(),
            path,
            said.GetProperty("summary").GetString()!,
            said.GetProperty("description").GetString()!,
            said.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Select(ApiField.OfParameter)] : [],
            body.Value.ValueKind == JsonValueKind.Undefined ? null : body.Name,
            body.Value.ValueKind == JsonValueKind.Undefined || !body.Value.TryGetProperty("schema", out var schema) ? null : ApiShape.Of(schema),
            answers,
            answers.Select(answer => answer.Example).FirstOrDefault(example => example is not null) is { } shown
                ? JsonSerializer.Serialize(shown, Indented)
                : null
        );
    }
}

/// <summary>One answer of an operation.</summary>
public sealed record ApiAnswer(string Status, string Words, ApiShape? Shape, JsonElement? Example)
{
    internal static ApiAnswer Of(JsonProperty answer)
    {
        var content = answer.Value.TryGetProperty("content", out var kinds) ? kinds.EnumerateObject().FirstOrDefault().Value : default;
        var has = content.ValueKind == JsonValueKind.Object;
        return new(
            answer.Name,
            answer.Value.TryGetProperty("description", out var words) ? words.GetString()! : "",
            has && content.TryGetProperty("schema", out var schema) ? ApiShape.Of(schema) : null,
            has && content.TryGetProperty("example", out var example) ? example : null
        );
    }
}

/// <summary>One field of a type, or one word of an address.</summary>
public sealed record ApiField(string Name, string Place, ApiShape Shape, bool IsNeeded, string Words)
{
    internal static ApiField OfParameter(JsonElement said) =>
        new(
            said.GetProperty("name").GetString()!,
            said.GetProperty("in").GetString()!,
            said.TryGetProperty("schema", out var schema) ? ApiShape.Of(schema) : new("string", null, []),
            said.TryGetProperty("required", out var needed) && needed.GetBoolean(),
            said.TryGetProperty("description", out var words) ? words.GetString()! : ""
        );
}
