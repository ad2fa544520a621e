using Resolute.Model.Journal;
using Resolute.Text.Rulings;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>
/// What every write of a program carries: the header <c>Resolute-Command</c> with a UUID of its own. The same command sent again does
/// nothing twice; and no page of another site can make a browser send such a header, so the cookie alone never writes.
/// </summary>
public static class Command
{
    public const string Header = "Resolute-Command";

    public static RouteGroupBuilder RequireCommand(this RouteGroupBuilder writes)
    {
        writes.AddEndpointFilter(
            async (invocation, next) => Of(invocation.HttpContext) is null ? Problem.Of(new("command-missing"), invocation.HttpContext) : await next(invocation)
        );
        return writes;
    }

    public static CommandId? Of(HttpContext context) =>
        Guid.TryParse(context.Request.Headers[Header], out var id) && id != Guid.Empty ? new CommandId(id) : null;

    public static async Task<IResult> Run<TUseCase, TRequest, TResult>(TRequest request, Visit visit, HttpContext context, Func<TResult, IResult> carried)
        where TUseCase : class, Features.Running.IUseCase<TRequest, TResult>
    {
        var ruling = await visit.Run<TUseCase, TRequest, TResult>(request, Of(context)!.Value, SeenTag.Since(context));
        return ruling.IsRefused(out var why, out var result) ? Problem.Of(why, context) : carried(result);
    }

    public static async Task<IResult> See<TView, TRequest, TResult>(TRequest request, Visit visit, HttpContext context, Func<TResult, IResult> shown)
        where TView : class, Features.Running.IView<TRequest, TResult>
    {
        var ruling = await visit.See<TView, TRequest, TResult>(request);
        return ruling.IsRefused(out var why, out var result) ? Problem.Of(why, context) : shown(result);
    }
}
