namespace Resolute.Web.Hosting;

/// <summary>What every answer tells the browser it may do: show our own style and pictures, send our own forms, nothing else.</summary>
public static class SecurityHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // At the start of the answer, so that an error page, which clears what was set before, has them too.
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
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
