using Resolute.Features.Running;
using Resolute.Model.Mandates;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>One time that a mandate is due, or the mandate as a whole.</summary>
/// <param name="Instance">The time; null for the mandate as a whole.</param>
internal sealed record DueTime(DueInstance? Instance)
{
    /// <summary>The time of a mandate that a key names; refused where it has none such.</summary>
    public static async Task<Ruling<DueTime>> Named(VisibleStore store, Mandate mandate, string? key, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(key))
            return new DueTime((DueInstance?)null);

        return await store.Statuses.Instance(mandate.Id, key, cancellation) is { } instance ? new DueTime(instance) : Refusals.NotFound(key);
    }
}
