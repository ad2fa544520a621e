using Microsoft.Extensions.DependencyInjection;
using Resolute.Store;

namespace Resolute.Features.Running;

/// <summary>A number that is another whenever what is recorded may be another: what was drawn under an old one is not shown again.</summary>
public sealed class DataVersion(IServiceScopeFactory scopes)
{
    private long _current;
    private long _head;

    /// <summary>The number now. It says nothing to anybody but this process.</summary>
    public long Current => Interlocked.Read(ref _current);

    /// <summary>Something was committed in this process.</summary>
    public void Changed() => Interlocked.Increment(ref _current);

    /// <summary>Looks whether another process has written.</summary>
    public async Task Look(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var head = (await scope.ServiceProvider.GetRequiredService<VisibleStore>().Journal.Head(cancellation)).Sequence;
        if (Interlocked.Exchange(ref _head, head) != head)
            Changed();
    }
}
