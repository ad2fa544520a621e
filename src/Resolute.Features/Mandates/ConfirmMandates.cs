using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person confirms many proposals at once, each as it stands. Those that were changed meanwhile are named, and the rest goes on.</summary>
public sealed class ConfirmMandates(VisibleStore store) : IUseCase<ConfirmMandates.Request, ManyDone>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandates, each with the version that the person saw: at most 200.</summary>
    public sealed record Request(IReadOnlyList<SeenMandate> Mandates);

    /// <summary>What became of each.</summary>
    public async Task<Ruling<ManyDone>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var ruling = await ManyMandates.Decide(store, act, request.Mandates, (mandate, seen) => mandate.Confirm(seen), cancellation);
        if (ruling.IsRefused(out var reason, out var decision))
            return reason;

        await Decided.Confirmed(store, act, Verb.Confirmed, decision.Mandates, cancellation);
        return decision.Told;
    }
}
