using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>What every answer tells the browser it may do: show our own style and pictures, send our own forms, nothing else; and run a module of ours on the few pages that have one.</summary>
public static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private const string WithScript = Policy + "; script-src 'self'; connect-src 'self'";

    // A year, and the hosts below this one: nobody comes back by a line that others read (RFC 6797).
    private const string ByTlsAlone = "max-age=31536000; includeSubDomains";

    /// <summary>Says of an answer that it has a module of ours, which may talk to this server.</summary>
    public static void AllowOwnScript(HttpContext context) => context.Response.Headers.ContentSecurityPolicy = WithScript;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // At the start of the answer, so that an error page, which clears what was set before, has them too.
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    // A kept answer brings with it what it said of itself.
                    if (headers.ContentSecurityPolicy != WithScript)
                        headers.ContentSecurityPolicy = Policy;
                    headers.XContentTypeOptions = "nosniff";
                    headers.XFrameOptions = "DENY";
                    headers["Referrer-Policy"] = "same-origin";
                    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
                    headers["Cross-Origin-Opener-Policy"] = "same-origin";
                    headers["Cross-Origin-Resource-Policy"] = "same-origin";
                    headers.Remove("blazor-enhanced-nav");
                    if (context.Request.IsHttps && !IsOwnMachine(context.Request.Host.Host))
                        headers.StrictTransportSecurity = ByTlsAlone;
                    // What a signed-in person saw is not left behind in the browser of a shared machine.
                    if (string.IsNullOrEmpty(headers.CacheControl))
                        headers.CacheControl = context.Features.Get<Actor>()?.Id is null ? "no-cache, private" : "no-store";
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    // A browser keeps the promise for every server on the machine, whatever its port.
    private static bool IsOwnMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
