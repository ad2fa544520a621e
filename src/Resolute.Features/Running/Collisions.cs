using Resolute.Store;

namespace Resolute.Features.Running;

/// <summary>Work that meets another writer is done again from its beginning, after a rest of chance length.</summary>
internal static class Collisions
{
    private const int MostAttempts = 25;

    public static async Task<T> Outlast<T>(VisibleStore store, Func<Task<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (attempt < MostAttempts && store.IsCollision(fault))
            {
                await Task.Delay(Random.Shared.Next(1, 10 * attempt), cancellation);
            }
        }
    }
}
