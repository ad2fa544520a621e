using Resolute.Cli.Speaking;
using Resolute.Cli.Working;
using Resolute.Features;
using Resolute.Features.Running;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>A use case on a mandate, run from the command line.</summary>
public static class MandateWrite
{
    /// <summary>Runs it and says which mandate it was done on.</summary>
    public static async Task<int> Run<TUseCase, TRequest>(WorkspacePlace place, TRequest request, Speech speech, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, int>
    {
        if (!place.IsMade)
            return speech.CouldNot("cli.no-workspace", place.Folder);

        await using var open = await OpenWorkspace.At(place, cancellation);
        return await Run<TUseCase, TRequest>(open, request, speech, cancellation);
    }

    /// <summary>Runs it in a workspace that is open.</summary>
    public static async Task<int> Run<TUseCase, TRequest>(OpenWorkspace open, TRequest request, Speech speech, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, int>
    {
        var ruling = await open.Run<TUseCase, TRequest, int>(request, cancellation);
        if (ruling.IsRefused(out var refusal, out var number))
            return speech.CouldNot(refusal);

        await open.FinishJobs(cancellation);
        speech.Say("cli.mandate-written", number);
        return ExitCode.Done;
    }
}
