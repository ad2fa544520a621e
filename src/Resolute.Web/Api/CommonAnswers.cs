using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Resolute.Web.Api;

/// <summary>Tells in the description of each write which headers it needs.</summary>
public sealed class CommonAnswers : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var isWrite = context.Description.HttpMethod is not "GET";
        if (isWrite)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Header(Command.Header, "A UUID made by the caller; the same command sent again does nothing twice.", "uuid"));
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeedsVersion>().Any())
                operation.Parameters.Add(
                    Header("If-Match", "The version that the caller saw: the ETag of the mandate, or the `version` of the text in quotes.", null)
                );
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, string description, string? format) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = true,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
        };
}

/// <summary>Marks a route that changes something which two people may hold at once: it needs If-Match.</summary>
public sealed record NeedsVersion;
