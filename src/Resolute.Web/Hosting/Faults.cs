using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Resolute.Text.Rulings;
using Resolute.Web.Api;
using Resolute.Web.Pages;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Hosting;

/// <summary>What a person or a program is told when a request meets no page, breaks a limit, or meets a fault of ours.</summary>
public static class Faults
{
    public static IApplicationBuilder UseFaults(this IApplicationBuilder app)
    {
        // A scope of its own: a renderer that met a fault does not draw again.
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = OnFault,
                AllowStatusCode404Response = true,
                CreateScopeForErrors = true,
            }
        );
        return app.UseStatusCodePages(bare => Answer(bare.HttpContext, RefusalStatus.For(bare.HttpContext.Response.StatusCode)));
    }

    private static Task OnFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        context.Response.StatusCode = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        return Answer(context, RefusalStatus.For(context.Response.StatusCode));
    }

    private static Task Answer(HttpContext context, Refusal refusal)
    {
        var status = context.Response.StatusCode;
        var trace = status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier : null;
        var answer = Problem.IsWanted(context.Request)
            ? Problem.Of(refusal, context, status)
            : Page.Of<RefusalView>(new { Refusal = refusal, Trace = trace }, status);
        return answer.ExecuteAsync(context);
    }
}
