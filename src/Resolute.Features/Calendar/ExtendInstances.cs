using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A job of the installation, each day: what recurs without end is dated to the end of the third year ahead.</summary>
public sealed class ExtendInstances(VisibleStore store) : IUseCase<ExtendInstances.Request, int?>
{
    private const int Most = 500;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The number of the mandate after which it goes on; 0 for the beginning.</summary>
    public sealed record Request(int After = 0);

    /// <summary>The number after which to go on; null where all are done.</summary>
    public async Task<Ruling<int?>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var mandates = await store.DueInstances.Next(request.After, Most, cancellation);
        await KeptInstances.Of(store, mandates, act, cancellation);
        return mandates.Count < Most ? (int?)null : mandates[^1].Mandate.Number;
    }
}
