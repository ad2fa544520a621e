namespace Resolute.Web.Hosting;

/// <summary>What every answer tells the browser it may do: show our own style and pictures, send our own forms, nothing else; and run a module of ours on the few pages that have one.</summary>
public static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private const string WithScript = Policy + "; script-src 'self'; connect-src 'self'";

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
                    if (string.IsNullOrEmpty(headers.CacheControl))
                        headers.CacheControl = "no-cache, private";
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
