namespace Resolute.Web.Hosting;

/// <summary>HEAD is GET without the body (RFC 9110, section 9.3.2): routed as GET; the server, which knows the method that was sent, leaves the body out.</summary>
public static class Heads
{
    public static IApplicationBuilder UseHeads(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (HttpMethods.IsHead(context.Request.Method))
                    context.Request.Method = HttpMethods.Get;
                return next(context);
            }
        );
}
