using System.ComponentModel;
using Resolute.Features.Instruments;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>Instruments for programs.</summary>
public static class InstrumentsApi
{
    public static void MapInstrumentsApi(this RouteGroupBuilder api) =>
        api.MapGet("/instruments", List)
            .WithTags("Instruments")
            .WithName("listInstruments")
            .WithSummary("Resolutions, decisions and recommendations")
            .WithDescription("The instruments that the caller may see, by body and number, each with its texts.")
            .Produces<IReadOnlyList<InstrumentList.Line>>();

    private static Task<IResult> List(
        [Description("The body as addresses write it: itu-pp.")] string? body,
        [Description("The number of the instrument.")] string? number,
        Visit visit,
        HttpContext context
    ) => Command.See<InstrumentList, InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>(new(body, number, visit.Language), visit, context, Results.Ok);
}
