using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Mandates;

/// <summary>A person says of many proposals at once that their clauses ask nothing of these addressees, with one reason. Those that were changed meanwhile are named.</summary>
public sealed class RejectMandates(VisibleStore store) : IUseCase<RejectMandates.Request, ManyDone>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.ReviewMandates;

    /// <summary>Which mandates, each with the version that the person saw, at most 200; and the reason for all.</summary>
    public sealed record Request(IReadOnlyList<SeenMandate> Mandates, string Reason);

    /// <summary>What became of each.</summary>
    public async Task<Ruling<ManyDone>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var ruling = await ManyMandates.Decide(store, act, request.Mandates, (mandate, seen) => mandate.Reject(seen, request.Reason), cancellation);
        if (ruling.IsRefused(out var reason, out var decision))
            return reason;

        await Decided.Uncounted(store, act, Verb.Rejected, decision.Mandates, request.Reason, cancellation);
        return decision.Told;
    }
}
