using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Pages.About;

/// <summary>The description of the API as pages: how programs ask, and noun by noun what there is.</summary>
public static class ApiPages
{
    // The description is made of the code alone: the same for everybody, until another one is started.
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private static ApiBook? _book;

    public static void MapApiPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api", Whole).ExcludeFromDescription();
        app.MapGet("/api/{noun}", Noun).ExcludeFromDescription();
    }

    private static async Task<IResult> Whole(Visit _, HttpContext context) => Page.Of<ApiView>(new { Book = await Book(context) });

    private static async Task<IResult> Noun(string noun, Visit visit, HttpContext context) =>
        (await Book(context)).Nouns.FirstOrDefault(one => one.Slug == noun) is { } found
            ? Page.Of<ApiNounView>(new { Noun = found })
            : Page.Refused(new Refusal("page-not-found"), visit);

    private static async Task<ApiBook> Book(HttpContext context)
    {
        if (_book is { } held)
            return held;

        await Turn.WaitAsync(context.RequestAborted);
        try
        {
            var provider = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
            var document = await provider.GetOpenApiDocumentAsync(context.RequestAborted);
            using var json = JsonDocument.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted));
            return _book ??= ApiBook.Of(json.RootElement.Clone());
        }
        finally
        {
            Turn.Release();
        }
    }
}
