using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.Refusals;

namespace Resolute.Web.Pages;

/// <summary>Answers with a page: a component filled once on the server.</summary>
public static class Page
{
    public static IResult Of<TPage>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>The page that says why not; someone who is not signed in is asked to sign in where that may help.</summary>
    public static IResult Refused(Refusal refusal, Visit visit) =>
        refusal.Code is "sign-in-required"
            ? Results.LocalRedirect($"/sign-in?return={Uri.EscapeDataString(HttpMethods.IsGet(visit.Request.Method) ? visit.Here : "/")}")
            : Of<RefusalView>(new { Refusal = refusal }, RefusalStatus.Of(refusal));

    /// <summary>After a form was carried out: on to a page by GET, so that going back or reloading sends nothing twice.</summary>
    public static IResult GoTo(string path) => TypedResults.LocalRedirect(path.StartsWith('/') ? path : "/" + path);
}
