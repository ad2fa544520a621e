using Resolute.Features;
using Resolute.Features.Running;
using Resolute.Features.Search;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Cli.Working;

/// <summary>A workspace that a command works in, as the operator of the machine.</summary>
public sealed class OpenWorkspace : IAsyncDisposable
{
    private readonly OpenedWorkspace _workspace;

    private OpenWorkspace(OpenedWorkspace workspace) => _workspace = workspace;

    /// <summary>Opens it, making it where it is new.</summary>
    public static async Task<OpenWorkspace> At(WorkspacePlace place, CancellationToken cancellation) => new(await Workspace.Open(place, cancellation));

    /// <summary>Opens it without changing anything of it; refused where there is none, or it is not whole or of another version.</summary>
    public static async Task<Ruling<OpenWorkspace>> AsIs(WorkspacePlace place, CancellationToken cancellation) =>
        place.IsMade
            ? (await Workspace.OpenAsIs(place, cancellation)).Then(opened => (Ruling<OpenWorkspace>)new OpenWorkspace(opened))
            : new Refusal("no-workspace", null, place.Folder);

    /// <summary>Whether restoring or moving a workspace there was cut short.</summary>
    public static async Task<bool> IsUnfinished(WorkspacePlace place, CancellationToken cancellation)
    {
        if (place.Connection is null)
            return place.IsUnfinished;
        if (!(await Workspace.OpenAsIs(place, cancellation)).IsRefused(out var refusal, out var opened))
            await opened.DisposeAsync();
        return refusal?.Code == "place-unfinished";
    }

    public Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(TRequest request, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, TResult> =>
        _workspace.Runner.Run<TUseCase, TRequest, TResult>(request, Actor.Operator, CommandId.New(TimeProvider.System.GetUtcNow()), cancellation);

    public Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request, CancellationToken cancellation)
        where TView : class, IView<TRequest, TResult> => _workspace.Runner.See<TView, TRequest, TResult>(request, Actor.Operator, cancellation);

    /// <summary>Does what the writes so far have asked of the installation's jobs.</summary>
    public Task FinishJobs(CancellationToken cancellation) => _workspace.Outbox.RunDue(cancellation);

    /// <summary>Makes the search index anew.</summary>
    public Task Reindex(IProgress<SearchFilling> progress, CancellationToken cancellation) => _workspace.Search.Rebuild(progress, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _workspace.DisposeAsync();
}
