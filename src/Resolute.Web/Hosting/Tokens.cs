using Microsoft.Net.Http.Headers;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Web.Api;

namespace Resolute.Web.Hosting;

/// <summary>Programs that send a personal token (RFC 6750) to /api speak for its owner; a cookie sent beside it counts for nothing.</summary>
public static class Tokens
{
    private const string Scheme = "Bearer ";

    public static IApplicationBuilder UseTokens(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var said = context.Request.Headers.Authorization.ToString();
                if (!said.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !Problem.IsWanted(context.Request))
                {
                    await next(context);
                    return;
                }

                context.Features.Set<Actor>(null);
                var runner = context.RequestServices.GetRequiredService<Runner>();
                var asked = new TokenActor.Request(said[Scheme.Length..].Trim());
                var ruling = await runner.See<TokenActor, TokenActor.Request, Actor>(asked, Actor.Anonymous, context.RequestAborted);
                if (ruling.IsRefused(out var why, out var actor))
                {
                    context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
                    await Problem.Of(why, context).ExecuteAsync(context);
                    return;
                }

                context.Features.Set(actor);
                await next(context);
            }
        );
}
