using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Web.Api;

/// <summary>Describes every type and field of the API with the words that its code carries, and the values that are written as text.</summary>
public sealed class SchemaWords : IOpenApiDocumentTransformer, IOpenApiSchemaTransformer
{
    private static readonly ConcurrentDictionary<string, Type> Named = new(StringComparer.Ordinal);

    /// <summary>The name of a type in the description. A view holds its own answer: MandatePage.Shown is MandatePage.</summary>
    public static string? NameOf(JsonTypeInfo type)
    {
        var name = type.Type.DeclaringType is { } view
            ? view.Name.Replace("Api", "", StringComparison.Ordinal) + type.Type.Name.Replace("Shown", "", StringComparison.Ordinal)
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        if (name is not null)
            Named[name] = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return name;
    }

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(Language))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. LanguageNames.Official.Append(Language.Unknown).Select(language => (JsonNode)language.Code())];
        }

        if (type == typeof(OrganisationId) || type == typeof(RoleId) || type == typeof(DeviceId) || type == typeof(TokenId))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "uuid";
        }

        if (type == typeof(EvidenceId) || type == typeof(StatusSaidId) || type == typeof(CorrectionId) || type == typeof(AccountId))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "uuid";
        }

        return Task.CompletedTask;
    }

    // A page goes on by its cursor, whatever the pages for people go on by.
    private static void Cursor(OpenApiSchema page)
    {
        foreach (var name in Paging.Replaced)
        {
            page.Properties?.Remove(name);
            page.Required?.Remove(name);
        }

        page.Properties![Paging.Next] = new OpenApiSchema
        {
            Type = JsonSchemaType.String | JsonSchemaType.Null,
            Description = "The cursor of the next page, to be sent as `after`; null on the last.",
        };
        page.Required?.Add(Paging.Next);
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            if (!Named.TryGetValue(name, out var type))
                continue;
            schema.Description ??= CodeWords.Of(type);
            if (Paging.Pages.Contains(type) && schema is OpenApiSchema page)
                Cursor(page);
            foreach (var (field, shape) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
            {
                if (type.GetProperties().FirstOrDefault(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name) == field) is { } member)
                    shape.Description = CodeWords.Of(member) ?? shape.Description;
            }
        }

        return Task.CompletedTask;
    }
}
