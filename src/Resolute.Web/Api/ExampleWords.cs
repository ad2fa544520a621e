using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace Resolute.Web.Api;

/// <summary>Puts the example of an operation into its description: what is sent, what is answered, and each part of the address.</summary>
public sealed class ExampleWords : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is not { } id || !Examples.ByOperation.TryGetValue(id, out var example))
            return Task.CompletedTask;

        if (example.Request is { } sent && operation.RequestBody?.Content?.TryGetValue(Json, out var body) is true)
            body.Example = sent.DeepClone();
        if (
            example is { Answer: { } answer, Status: { } status }
            && operation.Responses?.GetValueOrDefault(status)?.Content?.TryGetValue(Json, out var shown) is true
        )
            shown.Example = answer.DeepClone();
        var parts = Parts(context.Description.RelativePath ?? "", example.Address);
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.In is ParameterLocation.Path or ParameterLocation.Query && parts.GetValueOrDefault(parameter.Name ?? "") is { } part)
                parameter.Example = ValueOf(part, parameter.Schema);
        }

        return Task.CompletedTask;
    }

    private static Dictionary<string, string> Parts(string route, string address)
    {
        var (path, question) = address.Split('?') is [var before, var behind] ? (before, behind) : (address, "");
        var (places, words) = (route.Trim('/').Split('/'), path.Trim('/').Split('/'));
        var parts = QueryHelpers.ParseQuery(question).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        for (var i = 0; i < places.Length && i < words.Length; i++)
        {
            // What catches all stands last.
            if (places[i].StartsWith('{'))
                parts[places[i].Trim('{', '}', '*')] = i == places.Length - 1 ? string.Join('/', words[i..]) : words[i];
        }

        return parts;
    }

    private static JsonNode ValueOf(string part, IOpenApiSchema? schema) =>
        schema?.Type?.HasFlag(JsonSchemaType.Integer) is true && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(part);
}
