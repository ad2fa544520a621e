using Resolute.Features.Journal;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Gives every answer to GET its ETag, but where a route is marked <see cref="SentAsMade"/>.</summary>
public static class Tagging
{
    public static RouteGroupBuilder TagAnswers(this RouteGroupBuilder api)
    {
        api.AddEndpointFilter(
            async (invocation, next) =>
            {
                var context = invocation.HttpContext;
                var isTagged = HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<SentAsMade>() is null;
                if (!isTagged)
                    return await next(invocation);

                // Asked before: what is shown may be newer than its mark, never older, so that nobody is taken to have seen what they have not.
                var visit = context.RequestServices.GetRequiredService<Visit>();
                var mark = await MarkOf(visit, context);
                return await next(invocation) is IResult answer ? new TaggedAnswer(answer, mark, visit) : null;
            }
        );
        return api;
    }

    /// <summary>An answer that shows a thing in one of its versions.</summary>
    public static IResult Versioned<T>(T shown, int version, HttpContext context)
    {
        context.Features.Set(new ShownVersion(version));
        return Results.Ok(shown);
    }

    private static async Task<long?> MarkOf(Visit visit, HttpContext context)
    {
        if (!visit.IsSignedIn || context.GetEndpoint()?.Metadata.GetMetadata<AboutNoun>() is not { } about)
            return null;

        var ruling = await visit.See<NounMark, NounMark.Request, long>(new(about.Of(context.Request.RouteValues)));
        return ruling.IsRefused(out _, out var mark) ? null : mark;
    }
}
