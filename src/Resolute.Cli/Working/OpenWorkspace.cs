using Resolute.Features;
using Resolute.Features.Running;
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

    public Task<Ruling<TResult>> Run<TUseCase, TRequest, TResult>(TRequest request, CancellationToken cancellation)
        where TUseCase : class, IUseCase<TRequest, TResult> =>
        _workspace.Runner.Run<TUseCase, TRequest, TResult>(request, Actor.Operator, CommandId.New(TimeProvider.System.GetUtcNow()), cancellation);

    public Task<Ruling<TResult>> See<TView, TRequest, TResult>(TRequest request, CancellationToken cancellation)
        where TView : class, IView<TRequest, TResult> => _workspace.Runner.See<TView, TRequest, TResult>(request, Actor.Operator, cancellation);

    /// <summary>Does what the writes so far have asked of the installation's jobs.</summary>
    public Task FinishJobs(CancellationToken cancellation) => _workspace.Outbox.RunDue(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _workspace.DisposeAsync();
}
