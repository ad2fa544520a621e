using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Resolute.Model.Mandates;
using Resolute.Text.Languages;

namespace Resolute.Web.Api;

/// <summary>Describes every type and field in the description of the API with the summary that its code carries.</summary>
public sealed class SchemaWords : IOpenApiSchemaTransformer
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Documented = new();

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(Language))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. LanguageNames.Official.Append(Language.Unknown).Select(language => (JsonNode)language.Code())];
        }

        if (type == typeof(EvidenceId))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "uuid";
        }

        schema.Description ??= Words(
            context.JsonPropertyInfo is { } property ? OfProperty(property.DeclaringType, property.AttributeProvider as MemberInfo) : Of(type)
        );
        return Task.CompletedTask;
    }

    private static string? OfProperty(Type owner, MemberInfo? member)
    {
        if (member is null)
            return null;
        var documented = Of(owner.Assembly);
        if (documented.TryGetValue($"P:{Name(owner)}.{member.Name}", out var entry) && entry.Element("summary") is { } summary)
            return summary.Value;
        return documented
            .GetValueOrDefault($"T:{Name(owner)}")
            ?.Elements("param")
            .FirstOrDefault(parameter => parameter.Attribute("name")?.Value == member.Name)
            ?.Value;
    }

    private static string? Of(Type type) => Of(type.Assembly).GetValueOrDefault($"T:{Name(type)}")?.Element("summary")?.Value;

    private static string Name(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string? Words(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyDictionary<string, XElement> Of(Assembly assembly) =>
        Documented.GetOrAdd(
            assembly,
            static known =>
            {
                var file = Path.ChangeExtension(known.Location, ".xml");
                return File.Exists(file) && known.GetName().Name?.StartsWith("Resolute.", StringComparison.Ordinal) == true
                    ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
                    : new Dictionary<string, XElement>(StringComparer.Ordinal);
            }
        );
}
