using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>
/// What somebody who watches the machine should hear of: a way in that was tried in vain, a form or command that was not ours, something asked for beyond
/// one's rights, too much or too often. One line each, without anything that was sent: the route stands as it is written here, not as it was asked for.
/// </summary>
public static partial class SecurityLog
{
    public static IApplicationBuilder UseSecurityLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SecurityLog));
        return app.Use(
            async (context, next) =>
            {
                await next(context);
                if (IsTold(context.Request.Method, context.Response.StatusCode))
                    Refused(
                        log,
                        context.Response.StatusCode,
                        HttpMethods.IsGet(context.Request.Method) ? "GET" : "write",
                        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route",
                        context.Features.Get<Actor>()?.Id?.ToString() ?? "anonymous",
                        context.Connection.RemoteIpAddress?.ToString() ?? "unknown"
                    );
            }
        );
    }

    private static bool IsTold(string method, int status) =>
        status
            is StatusCodes.Status401Unauthorized
                or StatusCodes.Status403Forbidden
                or StatusCodes.Status410Gone
                or StatusCodes.Status413PayloadTooLarge
                or StatusCodes.Status429TooManyRequests
        || (status is StatusCodes.Status400BadRequest && !HttpMethods.IsGet(method));

    [LoggerMessage(LogLevel.Warning, "Refused with {Status}: {Method} {Route} by {Who} at {Address}")]
    private static partial void Refused(ILogger log, int status, string method, string route, string who, string address);
}
