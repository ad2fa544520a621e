using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Resolute.Text.Languages;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>
/// An answer with the ETag <c>"VERSION-HASH"</c>. The version is what If-Match compares: has somebody written since? The hash is over the
/// whole answer, for whom and in which language: evidence, the day and the caller's rights change an answer without a new version.
/// </summary>
public static class TaggedAnswer
{
    public static IResult Of<T>(T shown, int version, Visit visit, HttpContext context)
    {
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var body = JsonSerializer.SerializeToUtf8Bytes(shown, json);
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{version}-{Print(body, visit)}\""));
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        context.Response.Headers.ETag = tag.ToString();
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(sent => sent.Equals(EntityTagHeaderValue.Any) || sent.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(body, "application/json; charset=utf-8");
    }

    /// <summary>The version of the answer that the caller saw, as If-Match says; null where it says none.</summary>
    public static int? VersionSeen(HttpRequest request) =>
        int.TryParse(request.Headers.IfMatch.ToString().Trim('"').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    private static string Print(byte[] body, Visit visit)
    {
        var reader = Encoding.UTF8.GetBytes($"{visit.Actor.Audience} {visit.Language.Code()} ");
        return Convert.ToHexStringLower(SHA256.HashData([.. reader, .. body]))[..16];
    }
}
