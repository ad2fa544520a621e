using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Resolute.Features.Documents;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Web.Components;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Documents and texts for programs.</summary>
public static class DocumentsApi
{
    private const string InAkomaNtoso = "Who accepts `application/akn+xml` rather than JSON has it as Akoma Ntoso.";

    public static void MapDocumentsApi(this RouteGroupBuilder api)
    {
        var documents = api.MapGroup("").WithTags("Documents");
        documents
            .MapGet("/documents", List)
            .WithName("listDocuments")
            .WithSummary("Documents")
            .WithDescription("The documents that the caller may see, newest first.")
            .InPages()
            .Produces<IReadOnlyList<DocumentLine>>();
        documents
            .MapGet("/documents/{slug}", One)
            .AboutDocument()
            .WithName("readDocument")
            .WithSummary("One document")
            .WithDescription("The document's text as clauses, with the marks of its mandates; findings for those who work inside. " + InAkomaNtoso)
            .Produces<TextPage.Shown>()
            .AlsoInAkomaNtoso()
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents
            .MapGet("/texts/{**address}", Text)
            .WithName("readText")
            .WithSummary("A text by its address")
            .WithDescription("The same as a page shows: `documents/SLUG` or `instruments/BODY/NUMBER/REVISION/LANGUAGE`. " + InAkomaNtoso)
            .Produces<TextPage.Shown>()
            .AlsoInAkomaNtoso()
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents
            .MapGet("/symbols/{slug}", Symbol)
            .WithName("readSymbol")
            .WithSummary("All that is issued under one symbol")
            .WithDescription("Versions, supplements, languages and renditions that the caller may see, in the order of issue.")
            .Produces<SymbolPage.Shown>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var writes = documents.MapGroup("").RequireCommand();
        writes
            .MapPost("/documents", Import)
            .WithName("importDocument")
            .WithSummary("Take a document in")
            .WithDescription(
                "A file as multipart/form-data, read into clauses; the same bytes a second time make nothing new. `standing` is heard in the query as well."
            )
            .DisableAntiforgery()
            .Produces<ImportDocument.Imported>()
            .Produces<ImportDocument.Imported>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        writes
            .MapPost("/documents/{slug}/release", Release)
            .AboutDocument()
            .WithName("releaseDocument")
            .WithSummary("Let those who take part, or the public, see a document")
            .WithDescription("Its mandates stay the secretariat's until each is released. A release is not taken back.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
        writes
            .MapPost("/documents/{slug}/adopt", Adopt)
            .AboutDocument()
            .WithName("adoptDocument")
            .WithSummary("Mark a draft as adopted")
            .WithDescription(
                "Its text becomes a text of the instrument that is given, at the instrument's permanent address; its mandates are proposed again, to be "
                    + "confirmed against the adopted text. `{\"body\":\"itu/pp\",\"kind\":\"res\",\"number\":\"140\",\"revision\":\"rev-bucharest-2022\","
                    + "\"on\":\"2022-10-14\"}`. If-Match is the `version` that readDocument gave, in quotes."
            )
            .WithMetadata(new NeedsVersion())
            .Produces<AdoptDocument.Adopted>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<IResult> Adopt([Description("The document's slug.")] string slug, AdoptedAs adopted, Visit visit, HttpContext context)
    {
        if (SeenTag.In(context.Request) is not { Version: var version })
            return Problem.Of(new("version-missing"), context);
        return await Command.Run<AdoptDocument, AdoptDocument.Request, AdoptDocument.Adopted>(new(slug, version, adopted), visit, context, Results.Ok);
    }

    private static Task<IResult> List(Visit visit, HttpContext context)
    {
        var asked = Paging.Asked(context);
        return Command.See<DocumentList, DocumentList.Request, IReadOnlyList<DocumentLine>>(
            new(asked.Length + 1, asked.After),
            visit,
            context,
            lines => Paging.Of(lines, line => line.Slug, context)
        );
    }

    private static Task<IResult> One([Description("The document's slug.")] string slug, Visit visit, HttpContext context) =>
        Shown($"documents/{slug}", visit, context);

    private static Task<IResult> Text([Description("The address of the text, as its page has it.")] string address, Visit visit, HttpContext context) =>
        Shown(address, visit, context);

    private static Task<IResult> Shown(string address, Visit visit, HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return AkomaNtosoApi.IsPreferred(context.Request)
            ? AkomaNtosoApi.Copy(address, visit, context)
            : Command.See<TextPage, TextPage.Request, TextPage.Shown>(new(address), visit, context, shown => Tagging.Versioned(shown, shown.Version, context));
    }

    private static Task<IResult> Symbol(
        [Description("The symbol as addresses write it: c25-8, or one version of it: c25-8-rev-1.")] string slug,
        Visit visit,
        HttpContext context
    ) => Command.See<SymbolPage, SymbolPage.Request, SymbolPage.Shown>(new(slug), visit, context, Results.Ok);

    private static async Task<IResult> Import(
        [Description("The file.")] IFormFile? file,
        [Description("What the officer says the text is: none, draft or adopted; left out, the reading decides.")] [FromForm] string? standing,
        Visit visit,
        HttpContext context
    )
    {
        if (file is null)
            return Problem.Of(visit.IsSignedIn ? new("file-missing") : new("sign-in-required"), context);

        // In the address too, for callers whose tools send a bare file.
        standing = string.IsNullOrEmpty(standing) ? context.Request.Query["standing"].ToString() : standing;
        if (Kebab.IsUnknown<Standing>(standing))
            return Problem.Of(new("bad-request"), context);

        await using var content = file.OpenReadStream();
        return await Command.Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(
            new(file.FileName, content, Kebab.Parse<Standing>(standing)),
            visit,
            context,
            imported => imported.AlreadyHeld ? Results.Ok(imported) : Results.Created($"/api/v1/documents/{imported.Slug}", imported)
        );
    }

    private static Task<IResult> Release([Description("The document's slug.")] string slug, ReleaseTo release, Visit visit, HttpContext context) =>
        Command.Run<ReleaseDocument, ReleaseDocument.Request, string>(new(slug, release.To), visit, context, _ => Results.NoContent());
}
