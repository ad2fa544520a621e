using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Resolute.Store;

namespace Resolute.Features.Search;

/// <summary>The index of a workspace as a whole: filled when an older one is opened, and made anew where somebody asks for it.</summary>
public sealed partial class SearchWorkspace(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SearchWorkspace> log)
{
    private const int Often = 50;

    /// <summary>Fills the index with what it lacks.</summary>
    public async Task CatchUp(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await SearchKeeping.CatchUp(scope.ServiceProvider.GetRequiredService<VisibleStore>(), clock, new Told(this), cancellation);
    }

    /// <summary>Throws the index away and fills it again; meanwhile less is found, and nothing that may not be seen.</summary>
    public async Task Rebuild(IProgress<SearchFilling>? progress, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await SearchKeeping.Rebuild(scope.ServiceProvider.GetRequiredService<VisibleStore>(), clock, progress, cancellation);
    }

    [LoggerMessage(LogLevel.Information, "Search index: {done} of {all} documents and sessions")]
    private partial void Filled(int done, int all);

    private sealed class Told(SearchWorkspace workspace) : IProgress<SearchFilling>
    {
        public void Report(SearchFilling value)
        {
            if (value.Done % Often == 0 || value.Done == value.Of)
                workspace.Filled(value.Done, value.Of);
        }
    }
}
