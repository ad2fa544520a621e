using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Resolute.Text.Languages;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>
/// An answer with a strong ETag: a hash over its bytes, its kind, its language and for whom it is; before it, for whoever may write on the thing,
/// its version and the place of the journal's last word on it, which If-Match compares. What has not changed is not sent again.
/// </summary>
public sealed class TaggedAnswer(IResult answer, long? mark, Visit visit) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        using var made = await Made(httpContext);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = Tag(made.GetBuffer().AsSpan(0, (int)made.Length), httpContext);
            // A program keeps what it will; the browser of a signed-in person keeps nothing.
            response.Headers.CacheControl = visit.Device is null ? "private, no-cache" : "private, no-cache, no-store";
            response.Headers.Vary = response.Headers.Vary.Any(name => name == HeaderNames.Accept)
                ? "Accept-Language, Cookie, Accept"
                : "Accept-Language, Cookie";
            response.Headers.ETag = tag.ToString();
            if (IsHeld(httpContext.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.Remove(HeaderNames.ContentType);
                response.Headers.Remove(HeaderNames.ContentLength);
                response.Headers.Remove(HeaderNames.ContentDisposition);
                return;
            }
        }

        if (made.Length == 0)
            return;

        response.ContentLength = made.Length;
        made.Position = 0;
        await made.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    private async Task<MemoryStream> Made(HttpContext context)
    {
        var (sent, made) = (context.Response.Body, new MemoryStream());
        context.Response.Body = made;
        try
        {
            await answer.ExecuteAsync(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = sent;
        }

        return made;
    }

    private EntityTagHeaderValue Tag(ReadOnlySpan<byte> body, HttpContext context)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{visit.Actor.Audience} {visit.Language.Code()} {context.Response.ContentType} "));
        // A cursor counts by its place: its letters are others each time, and an answer with an earlier one says the same.
        if (context.Features.Get<SealedPlace>() is { } next && body.IndexOf(Encoding.UTF8.GetBytes(next.Cursor)) is var at and >= 0)
        {
            hash.AppendData(body[..at]);
            hash.AppendData(Encoding.UTF8.GetBytes(next.Place));
            body = body[(at + Encoding.UTF8.GetByteCount(next.Cursor))..];
        }

        hash.AppendData(body);
        var print = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        var version = context.Features.Get<ShownVersion>()?.Version ?? 0;
        return new(mark is { } place ? string.Create(CultureInfo.InvariantCulture, $"\"{version}.{place}-{print}\"") : $"\"{print}\"");
    }

    private static bool IsHeld(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(sent => sent.Equals(EntityTagHeaderValue.Any) || sent.Compare(tag, useStrongComparison: false));
}

/// <summary>The version of the thing that an answer shows.</summary>
public sealed record ShownVersion(int Version);

/// <summary>Marks a route whose answer is sent while it is made, or tells the moment at which it was so: it has no ETag.</summary>
public sealed record SentAsMade;
