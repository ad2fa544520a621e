namespace Resolute.Web.Hosting;

/// <summary>What has no body is of no kind, whatever a tool puts in the header: routes whose body may be left out then take it as left out.</summary>
public static class EmptyBodies
{
    public static IApplicationBuilder UseEmptyBodies(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.ContentLength is 0 && Api.Problem.IsWanted(context.Request))
                    context.Request.Headers.Remove("Content-Type");
                return next(context);
            }
        );
}
