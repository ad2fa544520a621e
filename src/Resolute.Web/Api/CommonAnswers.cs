using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Resolute.Web.Api;

/// <summary>Tells in the description of each operation which headers it knows, and what it answers to them.</summary>
public sealed class CommonAnswers : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var marks = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        if (context.Description.HttpMethod is not "GET")
            Write(operation, marks.OfType<AboutNoun>().Any(), marks.OfType<NeedsVersion>().Any(), context.Document);
        else if (!marks.OfType<SentAsMade>().Any())
            Read(operation);
        if (marks.OfType<Paged>().FirstOrDefault() is { } paged)
            List(operation, paged.Most);
        return Task.CompletedTask;
    }

    private static void Read(OpenApiOperation operation)
    {
        operation.Parameters!.Add(
            Header("If-None-Match", "The ETag of an answer that the caller holds: if it is the same still, it is not sent again.", null, false)
        );
        operation.Responses ??= [];
        operation.Responses.TryAdd("304", new OpenApiResponse { Description = "Not Modified: the answer is the one that the caller holds." });
        if (operation.Responses["200"] is OpenApiResponse shown)
        {
            shown.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
            shown.Headers["ETag"] = new OpenApiHeader
            {
                Description = "A strong tag of this answer in this language and form; sent back with If-Match, it says what was seen.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }

    private static void List(OpenApiOperation operation, int most)
    {
        operation.Parameters!.Add(
            new OpenApiParameter
            {
                Name = Paging.After,
                In = ParameterLocation.Query,
                Description = "The cursor of a page, as the page before gave it; it holds for the same question alone. Left out for the first page.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }
        );
        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = Paging.Limit,
                In = ParameterLocation.Query,
                Description = string.Create(CultureInfo.InvariantCulture, $"How many at most on a page; never more than {most}."),
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Integer,
                    Minimum = "1",
                    Maximum = most.ToString(CultureInfo.InvariantCulture),
                },
            }
        );
        if (operation.Responses?["200"] is OpenApiResponse shown)
            shown.Headers!["Link"] = new OpenApiHeader
            {
                Description = "The address of the next page, with `rel=\"next\"`; none on the last.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        operation.Responses!.TryAdd("400", new OpenApiResponse { Description = "Bad Request: a word that is none of its words, or a cursor of another list." });
    }

    private static void Write(OpenApiOperation operation, bool isAboutOne, bool isNeeded, OpenApiDocument? document)
    {
        operation.Parameters!.Add(Header(Command.Header, "A UUID made by the caller; the same command sent again does nothing twice.", "uuid", true));
        if (!isAboutOne)
            return;

        operation.Parameters.Add(
            Header(
                "If-Match",
                "The ETag of the thing as the caller saw it, or `*` for whichever holds: if anything was told of it since, nothing is done."
                    + (isNeeded ? " The bare version in quotes will do too." : " Left out, it is not asked."),
                null,
                isNeeded
            )
        );
        operation.Responses ??= [];
        operation.Responses["412"] = new OpenApiResponse
        {
            Description = "Precondition Failed: the thing has changed since the caller saw it.",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("ProblemDetails", document) },
            },
        };
    }

    private static OpenApiParameter Header(string name, string description, string? format, bool isNeeded) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = isNeeded,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
        };
}

/// <summary>Marks a route that changes something which two people may hold at once: it needs If-Match.</summary>
public sealed record NeedsVersion;
