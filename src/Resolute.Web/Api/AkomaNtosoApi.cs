using Microsoft.OpenApi;
using Resolute.Features.Documents;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Texts as Akoma Ntoso, for programs and for whoever follows the link of a page.</summary>
public static class AkomaNtosoApi
{
    /// <summary>The media type of Akoma Ntoso, as its Naming Convention writes it.</summary>
    public const string MediaType = "application/akn+xml";

    private static readonly TextFiles Files = new(
        "akn",
        ".xml",
        MediaType,
        "AkomaNtoso",
        "Akoma Ntoso",
        "The text as Akoma Ntoso 3.0 after AKN4UN, with the lineage of its clauses as `wId`; the guide *Akoma Ntoso* says what stands where. "
            + "The same reading comes back from the file.",
        Copy
    );

    public static void MapAkomaNtosoApi(this RouteGroupBuilder api) => Files.MapOn(api.MapGroup("").WithTags("Documents"));

    /// <summary>Describes that an answer in JSON is given as Akoma Ntoso too: a second form of one status that has no schema.</summary>
    public static RouteHandlerBuilder AlsoInAkomaNtoso(this RouteHandlerBuilder route) =>
        route.AddOpenApiOperationTransformer(
            static (operation, _, _) =>
            {
                operation.Responses?["200"].Content?.Add(MediaType, new OpenApiMediaType());
                return Task.CompletedTask;
            }
        );

    /// <summary>Whether the caller names this form of a text, and would not rather have JSON.</summary>
    public static bool IsPreferred(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().Accept;
        return Wish(MediaType) is > 0 and var wish && wish >= (Wish("application/json") ?? 0);

        double? Wish(string type) =>
            wishes.FirstOrDefault(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) is { } named ? named.Quality ?? 1 : null;
    }

    public static Task<IResult> Copy(string address, Visit visit, HttpContext context) =>
        Command.See<TextAsAkomaNtoso, TextAsAkomaNtoso.Request, byte[]>(
            new(address),
            visit,
            context,
            copy => Results.File(copy, MediaType, TextFiles.Name(address, Files.FileEnding))
        );
}
