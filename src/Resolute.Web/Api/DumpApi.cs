using Resolute.Features.Keeping;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>All public records at once, for programs.</summary>
public static class DumpApi
{
    private const string MediaType = "application/zip";

    public static void MapDumpApi(this RouteGroupBuilder api) =>
        api.MapGet("/dump", Dump)
            .WithTags("Dump")
            .WithName("readDump")
            .WithSummary("All public records in one file")
            .WithDescription(
                "A zip, sent as it is made: a file of JSON lines for each kind of record, each public text as Akoma Ntoso, its file as it came, a README in six languages, and a "
                    + "manifest with counts, SHA-256 of each part and the journal's head. `resolute load` begins an installation with it. Whoever asks, it holds what the public sees. "
                    + "A few an hour for one address; 429 says that it is enough for now."
            )
            .WithMetadata(new SentAsMade())
            .RequireRateLimiting(Limits.Dumps)
            .Produces(StatusCodes.Status200OK, contentType: MediaType)
            .Produces(StatusCodes.Status429TooManyRequests);

    private static IResult Dump(Visit visit) =>
        Results.Stream(stream => visit.See<DumpWorkspace, DumpWorkspace.Request, DumpWorkspace.Dumped>(new(stream)), MediaType, "resolute-dump.zip");
}
