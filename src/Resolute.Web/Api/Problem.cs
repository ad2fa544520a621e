using Resolute.Text.Rulings;
using Resolute.Text.Wording;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Api;

/// <summary>A refusal as application/problem+json (RFC 9457), worded in the language that the caller accepts.</summary>
public static class Problem
{
    /// <summary>Whether the request came by a door for programs.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal) || request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);

    public static IResult Of(Refusal refusal, HttpContext context, int? status = null)
    {
        var words = context.Features.Get<Catalogue>() ?? Catalogue.Of(ReaderLanguage.Preferred(context.Request));
        var known = status ?? StatusOf(refusal, context);
        return Results.Problem(
            title: RefusalWords.Of(refusal, words),
            statusCode: known,
            instance: context.Request.Path,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = refusal.Code, ["source"] = RefusalWords.Source(refusal) }
        );
    }

    // What a page calls a conflict is, to a caller who sent If-Match, a condition that failed.
    private static int StatusOf(Refusal refusal, HttpContext context) =>
        refusal.Code.EndsWith("changed-meanwhile", StringComparison.Ordinal) && context.Request.Headers.IfMatch.Count > 0
            ? StatusCodes.Status412PreconditionFailed
            : RefusalStatus.Of(refusal);
}
